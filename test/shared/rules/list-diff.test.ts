import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLists } from '../../../shared/rules/list-diff';
import { listDiffSchema, type OpenList } from '../../../shared/model/openlist';
import { openLists } from '../../engine/openlist/arbitrary';
import { sampleList } from '../../engine/openlist/sample';

describe('diffLists', () => {
  it('finds no difference between a list and itself', () => {
    fc.assert(
      fc.property(openLists('lianyungang-2019'), (list) => {
        expect(diffLists(list, structuredClone(list))).toEqual({ added: [], removed: [], changed: [] });
      }),
    );
  });

  it('mirrors: what one direction adds the other removes, and the same items changed', () => {
    fc.assert(
      fc.property(openLists('lianyungang-2019'), openLists('lianyungang-2019'), (one, other) => {
        const [there, back] = [diffLists(one, other), diffLists(other, one)];
        expect(listDiffSchema.parse(there)).toEqual(there);
        expect(back.removed).toEqual(there.added);
        expect(back.added).toEqual(there.removed);
        const columns = (diff: typeof there) => new Map(diff.changed.map((item) => [item.resource, item.columns]));
        expect(columns(back)).toEqual(columns(there));
      }),
    );
  });

  it('names the columns that changed, by resource, and takes a moved place for no change', () => {
    const before = sampleList();
    const [licences, live] = before.items;
    if (!licences || !live) throw new Error('The sample list has two items.');
    const after: OpenList = {
      ...before,
      items: [
        { ...live, number: 1, updateCycle: '每日', conditions: ['申请用途'] },
        { ...licences, number: 2, resource: 'r0007', name: '新数据' },
      ],
    };
    expect(diffLists(before, after)).toEqual({
      added: [{ resource: 'r0007', name: '新数据' }],
      removed: [{ resource: 'r0001', name: '食品经营许可' }],
      changed: [{ resource: 'r0002', name: '实时检测数据', columns: ['updateCycle', 'conditions'] }],
    });
    expect(
      diffLists(before, {
        ...before,
        items: [
          { ...live, number: 1 },
          { ...licences, number: 2 },
        ],
      }).changed,
    ).toEqual([]);
  });
});
