import { inOrder } from '../../../shared/model/primitives';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Profile } from '../../../shared/regulation';
import { tasksOf } from '../../app/follow-ups';

/** A withdrawal as the table of withdrawals has it. */
export interface WithdrawalRow {
  readonly id: string;
  readonly name: string;
  readonly withdrawal: Withdrawal;
  /** Follow-up tasks: how many of how many are done. */
  readonly done: number;
  readonly all: number;
  /** In hand, waiting to be let back, or let back. */
  readonly stage: 'inHand' | 'ready' | 'back';
}

/** Every withdrawal there was, the newest first. */
export function withdrawalRows(
  { withdrawals, resources }: Pick<WorkspaceState, 'withdrawals' | 'resources'>,
  profile: Profile,
): WithdrawalRow[] {
  return inOrder(withdrawals)
    .toReversed()
    .map((withdrawal) => {
      const tasks = tasksOf(withdrawal, profile);
      const done = tasks.filter((task) => task.done !== null).length;
      const stage = withdrawal.ended !== null ? 'back' : done < tasks.length ? 'inHand' : 'ready';
      const name = resources.byId[withdrawal.resource]?.name ?? withdrawal.resource;
      return { id: withdrawal.id, name, withdrawal, done, all: tasks.length, stage };
    });
}
