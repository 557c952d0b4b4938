import type { PackageFault, PackageVerdict } from '../../../shared/model/package';
import type { PackageFaultCode } from '../../../shared/text/faults/package';
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
  addSignature(code: string, path: string, verdict: PackageVerdict): void;
  isEmpty(): boolean;
  /** At most {@link limits.faults} of them; the count of the others comes last. */
  list(): PackageFault[];
  /** The gravest of what the faults say; `trusted` if there is none. */
  verdict(): PackageVerdict;
}

/** An empty list of faults. */
export function createFaultList(): FaultList {
  const kept: PackageFault[] = [];
  const found = new Set<PackageVerdict>();
  let omitted = 0;

  function keep(code: string, path: string | undefined, verdict: PackageVerdict): void {
    found.add(verdict);
    if (kept.length >= limits.faults) omitted += 1;
    else kept.push(path === undefined ? { code } : { code, path: shownPath(path) });
  }

  return {
    add: (code, path) => {
      keep(code, path, verdicts[code] ?? 'malformed');
    },
    addSignature: keep,
    isEmpty: () => found.size === 0,
    list: () => (omitted === 0 ? [...kept] : [...kept, { code: 'faults-omitted', count: omitted }]),
    verdict: () => gravity.find((verdict) => found.has(verdict)) ?? 'trusted',
  };
}
