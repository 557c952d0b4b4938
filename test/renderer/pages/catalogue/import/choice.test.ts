import { expect, test } from 'vitest';
import {
  changeLines,
  countChoice,
  ITEMS,
  keysOf,
  takeOf,
  usualChoice,
  withMany,
  withTicked,
} from '../../../../../renderer/pages/catalogue/import/choice';
import { takeSchema, type CatalogueMerge } from '../../../../../shared/contract/catalogue';

const merge: CatalogueMerge = {
  added: [{ name: '新的资源', code: '', items: 2 }],
  changed: [
    {
      resource: 'r0001',
      name: '停车场',
      cells: [
        { item: null, field: 'updateCycle', base: '每月', ours: '每月', theirs: '每年', conflict: false },
        { item: '名称', field: 'length', base: '50', ours: '60', theirs: '80', conflict: true },
      ],
      itemsAdded: ['区县'],
      itemsGone: [],
    },
  ],
  gone: [
    { resource: 'r0002', name: '值班', kept: false },
    { resource: 'r0003', name: '有数据的', kept: true },
  ],
  same: 0,
};
const [changed] = merge.changed;

test('nothing is overwritten or removed unasked', () => {
  expect(takeOf(usualChoice, merge)).toEqual({ added: true, changed: 'none', gone: [] });
});

test('what is ticked is taken, cell by cell, as the import takes it', () => {
  const cells = changed ? keysOf(changed) : [];
  expect(cells).toHaveLength(3);
  const some = withTicked(usualChoice, 'r0001', [cells[0] ?? ''], true);
  const take = takeOf(some, merge);
  expect(takeSchema.parse(take)).toEqual(take);
  expect(take.changed).toEqual([{ resource: 'r0001', cells: [{ item: null, field: 'updateCycle' }], items: false }]);
  expect(takeOf(withTicked(some, 'r0001', [cells[0] ?? ''], false), merge).changed).toBe('none');
  expect(takeOf(withTicked(some, 'r0001', [ITEMS], true), merge).changed).toMatchObject([{ items: true }]);
});

test('many at once: all, or what undoes no work of ours', () => {
  expect(takeOf(withMany(usualChoice, merge, 'unconflicted'), merge).changed).toEqual([
    { resource: 'r0001', cells: [{ item: null, field: 'updateCycle' }], items: false },
  ]);
  const all = withMany(usualChoice, merge, 'all');
  expect(takeOf(all, merge).changed).toMatchObject([{ cells: [{}, {}], items: true }]);
  expect(takeOf(withMany(all, merge, 'none'), merge).changed).toBe('none');
});

test('what something rests on is never removed', () => {
  const choice = { ...usualChoice, added: false, gone: new Set(['r0002', 'r0003']) };
  expect(takeOf(choice, merge).gone).toEqual(['r0002']);
  expect(countChoice(choice, merge)).toEqual({ added: 0, changed: 0, gone: 1 });
});

test('each resource stands before its cells and items', () => {
  expect(changeLines(merge.changed).map(({ kind }) => kind)).toEqual(['resource', 'cell', 'cell', 'items']);
});
