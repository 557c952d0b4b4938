import {
  packageSections,
  type PackageFault,
  type PackageSection,
  type PackageVerdict,
  type SectionFinding,
} from '../../../shared/model/package';
import type { PackageFaultCode } from '../../../shared/text/faults/package';
import { sectionOf, type VerificationFaultCode } from '../../../shared/text/faults/sections';
import { shownPath } from './container/names';
import { limits } from './limits';

/** What a fault makes of a package, the gravest first: a damaged package is `altered` whatever else it may be. */
const gravity: readonly PackageVerdict[] = ['altered', 'unsupported', 'malformed', 'unsigned', 'untrusted'];

/** Faults of the content that say something else than `malformed`. */
const verdicts: Partial<Record<PackageFaultCode, PackageVerdict>> = {
  'entry-crc': 'altered',
  'file-missing': 'altered',
  'file-unlisted': 'altered',
  'file-digest': 'altered',
  'format-newer': 'unsupported',
  'signature-missing': 'unsigned',
  // Intact and well signed, but by nobody who can speak for this agency.
  'signer-other-agency': 'unsigned',
};

/** The faults of one package, in the order of finding, and the verdict they come to. */
export interface FaultList {
  add(code: PackageFaultCode, path?: string): void;
  /** Adds a fault of a signature, by the trust room's code and what it makes of the package. */
  addSignature(code: VerificationFaultCode, path: string, verdict: PackageVerdict): void;
  /** Says that these sections were looked into: without a fault they have passed. */
  reach(...sections: readonly PackageSection[]): void;
  isEmpty(): boolean;
  /** At most {@link limits.faults} of them; the count of the others comes last. */
  list(): PackageFault[];
  /** Every section with its faults, those that are not listed one by one included. */
  sections(): SectionFinding[];
  /** The gravest of what the faults say; `trusted` if there is none. */
  verdict(): PackageVerdict;
}

/** An empty list of faults. */
export function createFaultList(): FaultList {
  const kept: PackageFault[] = [];
  const found = new Set<PackageVerdict>();
  const reached = new Set<PackageSection>();
  const counts = new Map<PackageSection, number>();
  let omitted = 0;

  function keep(code: VerificationFaultCode, path: string | undefined, verdict: PackageVerdict): void {
    found.add(verdict);
    const section = sectionOf(code);
    counts.set(section, (counts.get(section) ?? 0) + 1);
    if (kept.length >= limits.faults) omitted += 1;
    else kept.push(path === undefined ? { code } : { code, path: shownPath(path) });
  }

  function stateOf(section: PackageSection): SectionFinding['state'] {
    if (counts.has(section)) return 'failed';
    return reached.has(section) ? 'passed' : 'skipped';
  }

  return {
    add: (code, path) => {
      keep(code, path, verdicts[code] ?? 'malformed');
    },
    addSignature: keep,
    reach: (...sections) => {
      for (const section of sections) reached.add(section);
    },
    isEmpty: () => found.size === 0,
    list: () => (omitted === 0 ? [...kept] : [...kept, { code: 'faults-omitted', count: omitted }]),
    sections: () => packageSections.map((id) => ({ id, state: stateOf(id), faults: counts.get(id) ?? 0 })),
    verdict: () => gravity.find((verdict) => found.has(verdict)) ?? 'trusted',
  };
}
