import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../shared/model/openlist';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import { listChanges } from '../../../shared/rules/list-changes';
import { sampleList } from '../../engine/openlist/sample';

const [licences, live] = sampleList().items as [ListItem, ListItem];
const MARCH = '2026-03-01T00:00:00.000Z';

function taken(changes: Partial<Withdrawal>): Withdrawal {
  return {
    id: 'w1',
    resource: live.resource,
    kind: 'withdrawal',
    reason: 'leak',
    words: '',
    article: '第二十六条',
    version: 1,
    at: '2026-02-01T00:00:00.000Z',
    by: '经办人',
    done: {},
    ended: null,
    ...changes,
  };
}

const ended = (at: string) => ({ at, by: '经办人', why: '已重新脱敏' });
const words = (from: ListItem[], to: ListItem[], withdrawals: Withdrawal[] = [], at = MARCH) =>
  listChanges({ items: from }, { items: to }, withdrawals, at).map(({ kind, resource }) => `${kind} ${resource}`);

describe('what became of items', () => {
  test('is nothing for a first list', () => {
    expect(listChanges(null, { items: [licences] }, [], MARCH)).toEqual([]);
  });

  test('is told in the order of the lists: what is there, then what is there no more', () => {
    const renamed = { ...licences, number: 2, abstract: '另一个摘要' };
    const added = { ...live, number: 1, resource: 'r0009' };
    expect(listChanges({ items: [licences, live] }, { items: [added, renamed] }, [], MARCH)).toEqual([
      { kind: 'added', resource: 'r0009', name: live.name, columns: [] },
      { kind: 'changed', resource: 'r0001', name: licences.name, columns: ['abstract'] },
      { kind: 'removed', resource: 'r0002', name: live.name, columns: [] },
    ]);
  });

  test.each([
    ['withdrawn', 'withdrawal'],
    ['suspended', 'suspension'],
  ] as const)('is %s while a %s stands', (kind, by) => {
    expect(words([licences, live], [licences], [taken({ kind: by })])).toEqual([`${kind} r0002`]);
  });

  test('is restored when it comes back after one, and added when it left in another way', () => {
    const past = taken({ ended: ended('2026-02-20T00:00:00.000Z') });
    expect(words([licences], [licences, live], [past])).toEqual(['restored r0002']);
    expect(words([licences], [licences, live])).toEqual(['added r0002']);
  });

  test('goes by the newest withdrawal, as it stood when the later list was frozen', () => {
    const first = taken({ ended: ended('2026-02-20T00:00:00.000Z') });
    const second = taken({ id: 'w2', kind: 'suspension', at: '2026-02-25T00:00:00.000Z', ended: ended('2026-04-01') });
    expect(words([live], [], [first, second])).toEqual(['suspended r0002']);
    expect(words([live], [], [taken({ at: '2026-03-02T00:00:00.000Z' })])).toEqual(['removed r0002']);
  });
});
