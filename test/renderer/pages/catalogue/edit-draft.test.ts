import { expect, test } from 'vitest';
import {
  cellsToSet,
  editableGroups,
  editOf,
  isNamed,
  nothingEdited,
} from '../../../../renderer/pages/catalogue/edit-draft';
import { itemRows, withAdded, without, withTyped } from '../../../../renderer/pages/catalogue/item-drafts';
import { catalogueEditSchema } from '../../../../shared/model/catalogue-edit';
import { resourceFields } from '../../../../shared/model/catalogue-field';
import { factNames } from '../../../../shared/text/window/catalogue';
import { resource } from '../../../engine/workspace/recipes';

const one = { ...resource('r0001', '食品经营许可'), department: '登记科' };

test('every cell of the catalogue can be edited but the number and the classification', () => {
  expect([...resourceFields, 'id', 'classification'].sort()).toEqual(Object.keys(factNames).sort());
  expect(
    editableGroups(one)
      .flatMap(({ cells }) => cells.map(([name]) => name))
      .sort(),
  ).toEqual([...resourceFields].sort());
});

test('nothing typed, and things typed as they are, ask for no edit', () => {
  expect(editOf(one, nothingEdited)).toBeNull();
  expect(
    editOf(one, { ...nothingEdited, cells: { department: ' 登记科 ' }, items: { i01: { name: '名称' } } }),
  ).toBeNull();
});

test('what differs is asked for, trimmed, where it belongs, and no more', () => {
  const draft = {
    ...nothingEdited,
    cells: { department: '二科 ', formatType: 'csv', formatCategory: '', provider: '' },
    items: { i01: { dataType: '整型I', name: '名称' } },
  };
  expect(editOf(one, draft)).toEqual({
    resources: ['r0001'],
    set: { department: '二科', format: { type: 'csv' } },
    items: [{ items: ['i01'], set: { dataType: '整型I' } }],
  });
});

test('every cell set at once is an edit that the engine takes', () => {
  const set = cellsToSet(Object.fromEntries(resourceFields.map((cell) => [cell, cell])));
  expect(catalogueEditSchema.parse({ resources: 'all', set })).toEqual({ resources: 'all', set });
});

test('a resource and its items keep a name', () => {
  expect(isNamed(nothingEdited)).toBe(true);
  expect(isNamed({ ...nothingEdited, cells: { name: ' ' }, items: {} })).toBe(false);
  expect(isNamed({ ...nothingEdited, cells: {}, items: { i01: { name: '' } } })).toBe(false);
});

test('items are added, renamed and removed in one edit, which the engine takes', () => {
  const [row] = itemRows(one, nothingEdited);
  if (row === undefined) throw new Error('The resource has an item.');
  const twice = withAdded(withAdded(nothingEdited));
  expect(isNamed(twice)).toBe(false);
  const [, first, second] = itemRows(one, twice);
  if (first === undefined || second === undefined) throw new Error('Two items were added.');
  const typed = withTyped(withTyped(twice, first, 'itemName', ' 编号 '), first, 'itemOpening', '有条件开放');
  const draft = without(without(withTyped(typed, row, 'itemName', ''), second), row);
  expect(isNamed(draft)).toBe(true);
  expect(itemRows(one, draft).map(({ textOf }) => textOf('itemName'))).toEqual([' 编号 ']);
  const edit = editOf(one, draft);
  expect(edit).toEqual({
    resources: ['r0001'],
    set: {},
    removeItems: ['i01'],
    addItems: [{ name: '编号', dataType: '', length: '', openingType: '有条件开放' }],
  });
  expect(catalogueEditSchema.safeParse(edit).success).toBe(true);
});
