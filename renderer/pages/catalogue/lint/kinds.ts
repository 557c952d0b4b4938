import type { LintFault } from '../../../../shared/rules/catalogue/lint';
import { faultText } from '../../../../shared/text/faults';
import type { Language, TextParams } from '../../../../shared/text/language';

/** Faults of one kind in one column. */
export interface FaultKind {
  readonly key: string;
  readonly text: string;
  readonly faults: readonly LintFault[];
  /** How many can be mended without a person who knows the matter. */
  readonly certain: number;
}

/** What differs from place to place within a kind. */
const ELSEWHERE: TextParams = { other: '…', name: '…', rows: '…' };

/** Which kind a fault is of. */
export function kindOf({ code, params }: LintFault): string {
  return `${code} ${params['label'] ?? ''}`;
}

/** The faults by kind, the largest kind first. */
export function gatherKinds(faults: readonly LintFault[], language: Language): readonly FaultKind[] {
  const kinds = new Map<string, LintFault[]>();
  for (const fault of faults) {
    const key = kindOf(fault);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, [fault]);
    else known.push(fault);
  }
  const made = [...kinds].map(([key, found]): FaultKind => {
    const [first] = found;
    const text = first ? faultText({ code: first.code, params: { ...first.params, ...shared(first) } }, language) : '';
    return { key, text, faults: found, certain: found.filter(({ fix }) => fix !== null).length };
  });
  return made.sort((one, other) => other.faults.length - one.faults.length);
}

function shared({ params }: LintFault): TextParams {
  return Object.fromEntries(Object.entries(ELSEWHERE).filter(([name]) => Object.hasOwn(params, name)));
}

/** The faults by the resource that has them. */
export function byResource(faults: readonly LintFault[]): ReadonlyMap<string, readonly LintFault[]> {
  const found = new Map<string, LintFault[]>();
  for (const fault of faults) {
    const known = found.get(fault.resource);
    if (known === undefined) found.set(fault.resource, [fault]);
    else known.push(fault);
  }
  return found;
}
