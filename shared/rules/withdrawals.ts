import type { OpenList } from '../model/openlist';
import { inOrder } from '../model/primitives';
import type { Withdrawal } from '../model/withdrawal';
import type { WorkspaceState } from '../model/workspace';
import type { Profile } from '../regulation';
import type { WithdrawalRule } from '../regulation/shape';

type Held = Pick<WorkspaceState, 'withdrawals'>;

/** Withdrawals that were not ended, by resource. */
export function openWithdrawals({ withdrawals }: Held): ReadonlyMap<string, Withdrawal> {
  const open = inOrder(withdrawals).filter(({ ended }) => ended === null);
  return new Map(open.map((withdrawal) => [withdrawal.resource, withdrawal]));
}

/** Items of a list that are off it by now, in the list's order: it must not be handed over any more. */
export function withdrawnItems(state: Held, { items }: Pick<OpenList, 'items'>): string[] {
  const open = openWithdrawals(state);
  return items.map(({ resource }) => resource).filter((resource) => open.has(resource));
}

/** What a profile says of a kind of withdrawal; undefined where it knows no such way. */
export function withdrawalRule({ withdrawals }: Profile, kind: Withdrawal['kind']): WithdrawalRule | undefined {
  return withdrawals.find((rule) => rule.kind === kind);
}

/** Follow-up tasks of a withdrawal that nobody has done yet, in the profile's order. */
export function openTasks(profile: Profile, { kind, done }: Withdrawal): WithdrawalRule['tasks'] {
  return (withdrawalRule(profile, kind)?.tasks ?? []).filter(({ id }) => !Object.hasOwn(done, id));
}
