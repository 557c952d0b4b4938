import type { FollowUp, Withdrawal } from '../../shared/model/withdrawal';
import type { WorkspaceState } from '../../shared/model/workspace';
import { articleNumber, type Profile } from '../../shared/regulation';
import { openTasks, openWithdrawals, withdrawalRule } from '../../shared/rules/withdrawals';
import type { Text } from '../../shared/text/language';

/** Something that has to be done before a withdrawn item may come back, under its article. */
export interface FollowUpTask {
  readonly id: string;
  readonly article: string;
  readonly text: Text;
  /** Null: open. */
  readonly done: FollowUp | null;
}

/** What follows a withdrawal by the regulation, with what was done about it. */
export function tasksOf({ kind, done }: Pick<Withdrawal, 'kind' | 'done'>, profile: Profile): FollowUpTask[] {
  return (withdrawalRule(profile, kind)?.tasks ?? []).map(({ id, article, text }) => ({
    id,
    article: articleNumber(profile, article),
    text,
    done: done[id] ?? null,
  }));
}

/** How many follow-up tasks of all that is off the list are open. */
export function countOpenTasks(state: Pick<WorkspaceState, 'withdrawals'>, profile: Profile): number {
  return [...openWithdrawals(state).values()].flatMap((withdrawal) => openTasks(profile, withdrawal)).length;
}
