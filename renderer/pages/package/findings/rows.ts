import type { FindingTask } from '../../../../shared/model/finding';
import { findingStates, type FindingState } from '../../../../shared/model/finding';
import { inOrder } from '../../../../shared/model/primitives';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { findingsOn, isOpen } from '../../../app/findings';

type Findings = Pick<WorkspaceState, 'findings'>;

/** Which findings are shown: those that stand, all, or those of one state. */
export const findingFilters = ['standing', 'all', ...findingStates] as const;
export type FindingFilter = (typeof findingFilters)[number];

const weights = { critical: 0, major: 1, minor: 2 } as const;

/** What is to be done first stands first: open ones, then by weight and deadline, what is resolved last. */
function urgency(finding: FindingTask): string {
  const { state, kind, severity, deadline } = finding;
  const rank = state === 'resolved' ? 3 : isOpen(finding) ? 0 : kind === 'return' ? 1 : 2;
  return `${rank} ${weights[severity]} ${deadline ?? '9'}`;
}

const fits = (filter: FindingFilter, state: FindingState) =>
  filter === 'all' || (filter === 'standing' ? state !== 'resolved' : state === filter);

/** The findings of a filter in which every word of `words` is found, the most urgent first. */
export function findingRows(state: Findings, filter: FindingFilter, words: string): FindingTask[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return inOrder(state.findings)
    .filter((finding) => fits(filter, finding.state))
    .filter(({ id, name, text, basis }) => {
      const said = `${id} ${name} ${text} ${basis}`.toLowerCase();
      return sought.every((word) => said.includes(word));
    })
    .map((finding) => ({ finding, by: urgency(finding) }))
    .toSorted((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0))
    .map(({ finding }) => finding);
}

/** How many findings each filter shows. */
export function countFindings(state: Findings): Readonly<Record<FindingFilter, number>> {
  const all = inOrder(state.findings);
  const count = (filter: FindingFilter) => all.filter((finding) => fits(filter, finding.state)).length;
  return Object.fromEntries(findingFilters.map((filter) => [filter, count(filter)])) as Record<FindingFilter, number>;
}

/** Whether the page opens at its findings: something is to be settled, or the resource in hand has one that stands. */
export function startsAtFindings(state: Findings, resource: string | null): boolean {
  const onResource = resource !== null && findingsOn(state, resource).length > 0;
  return onResource || inOrder(state.findings).some(isOpen);
}
