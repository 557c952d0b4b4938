import { inOrder } from '../../shared/model/primitives';
import type { FollowUp, Withdrawal } from '../../shared/model/withdrawal';
import type { WorkspaceState } from '../../shared/model/workspace';
import { articleNumber, type Profile } from '../../shared/regulation';
import type { Text } from '../../shared/text/language';

/** Something that has to be done before a withdrawn item may come back, under its article. */
export interface FollowUpTask {
  readonly id: string;
  readonly article: string;
  readonly text: Text;
  /** Null: open. */
  readonly done: FollowUp | null;
}

type Held = Pick<WorkspaceState, 'withdrawals'>;

/** What follows a withdrawal by the regulation, with what was done about it. */
export function tasksOf({ kind, done }: Pick<Withdrawal, 'kind' | 'done'>, profile: Profile): FollowUpTask[] {
  const rule = profile.withdrawals.find((one) => one.kind === kind);
  return (rule?.tasks ?? []).map(({ id, article, text }) => ({
    id,
    article: articleNumber(profile, article),
    text,
    done: done[id] ?? null,
  }));
}

/** Withdrawals of items that are off the list, the newest first. */
export function standingWithdrawals({ withdrawals }: Held): Withdrawal[] {
  return inOrder(withdrawals)
    .filter(({ ended }) => ended === null)
    .toReversed();
}

/** The withdrawal that keeps a resource off the list now, or null. */
export function withdrawalOf(state: Held, resource: string): Withdrawal | null {
  return standingWithdrawals(state).find((one) => one.resource === resource) ?? null;
}

/** How many follow-up tasks of all that is off the list are open. */
export function openTasks(state: Held, profile: Profile): number {
  return standingWithdrawals(state)
    .flatMap((withdrawal) => tasksOf(withdrawal, profile))
    .filter(({ done }) => done === null).length;
}
