import type { ListChange, ListItem, OpenList } from '../model/openlist';
import type { Withdrawal } from '../model/withdrawal';
import { diffLists } from './list-diff';

/** A list as far as changes are told of it. */
type Listed = Pick<OpenList, 'items'>;

/**
 * What became of items from one list to a later one: 新增, 变更 and 恢复 in the order of the later list, then 移出, 撤回 and
 * 中止 in that of the earlier.
 *
 * @param withdrawals oldest first; those that began or ended after the later list count as they stood then.
 * @param at when the later list was frozen, UTC.
 */
export function listChanges(
  from: Listed | null,
  to: Listed,
  withdrawals: readonly Withdrawal[],
  at: string,
): ListChange[] {
  if (from === null) return [];
  const standing = new Map(withdrawals.filter((one) => one.at <= at).map((one) => [one.resource, one]));
  const hasEnded = ({ ended }: Withdrawal): boolean => ended !== null && ended.at <= at;
  const { changed } = diffLists(from, to);
  const columns = new Map(changed.map((item) => [item.resource, item.columns]));
  const before = new Set(from.items.map(({ resource }) => resource));
  const after = new Set(to.items.map(({ resource }) => resource));

  function nowListed({ resource, name }: ListItem): ListChange[] {
    const withdrawal = standing.get(resource);
    const changes = columns.get(resource);
    if (before.has(resource)) return changes ? [{ kind: 'changed', resource, name, columns: changes }] : [];
    return [{ kind: withdrawal && hasEnded(withdrawal) ? 'restored' : 'added', resource, name, columns: [] }];
  }

  function listedNoMore({ resource, name }: ListItem): ListChange {
    const withdrawal = standing.get(resource);
    const isOff = withdrawal !== undefined && !hasEnded(withdrawal);
    const kind = !isOff ? 'removed' : withdrawal.kind === 'suspension' ? 'suspended' : 'withdrawn';
    return { kind, resource, name, columns: [] };
  }

  return [
    ...to.items.flatMap(nowListed),
    ...from.items.filter(({ resource }) => !after.has(resource)).map(listedNoMore),
  ];
}
