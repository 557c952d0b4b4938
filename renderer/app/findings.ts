import type { FindingTask } from '../../shared/model/finding';
import type { WorkspaceState } from '../../shared/model/workspace';
import { resourceOf, standingFindings, unansweredReturns } from '../../shared/rules/review';

type Findings = Pick<WorkspaceState, 'findings'>;

/** Standing findings on one resource. */
export function findingsOn(state: Findings, resource: string): FindingTask[] {
  return standingFindings(state).filter(({ anchor }) => resourceOf(anchor) === resource);
}

/** Whether a finding has to be mended and the agency has not said yet what it did about it. */
export function isOpen({ kind, state, answer }: FindingTask): boolean {
  return kind === 'return' && state !== 'resolved' && answer === null;
}

/** Whether a finding is still open on a legal date that lies behind its deadline. */
export function isOverdue(finding: FindingTask, today: string): boolean {
  return isOpen(finding) && finding.deadline !== null && finding.deadline < today;
}

/** Findings that wait for the agency: how many, the nearest deadline, and how many are past theirs. */
export interface FindingsDue {
  readonly count: number;
  readonly next: string | null;
  readonly overdue: number;
}

/** What of the returned findings is left to do on a legal date. */
export function findingsDue(state: Findings, today: string): FindingsDue {
  const open = unansweredReturns(state);
  const [next = null] = open.flatMap(({ deadline }) => deadline ?? []).toSorted();
  return { count: open.length, next, overdue: open.filter((finding) => isOverdue(finding, today)).length };
}
