import { expect, test } from 'vitest';
import {
  cellsToSet,
  editableCells,
  editableGroups,
  editOf,
  isNamed,
  nothingEdited,
} from '../../../../renderer/pages/catalogue/edit-draft';
import { catalogueEditSchema } from '../../../../shared/model/catalogue-edit';
import { factNames } from '../../../../shared/text/window/catalogue';
import { resource } from '../../../engine/workspace/recipes';

const one = { ...resource('r0001', '食品经营许可'), department: '登记科' };

test('every cell of the catalogue can be edited but the number and the classification', () => {
  expect([...editableCells, 'id', 'classification'].sort()).toEqual(Object.keys(factNames).sort());
  expect(
    editableGroups(one)
      .flatMap(({ cells }) => cells.map(([name]) => name))
      .sort(),
  ).toEqual([...editableCells].sort());
});

test('nothing typed, and things typed as they are, ask for no edit', () => {
  expect(editOf(one, nothingEdited)).toBeNull();
  expect(editOf(one, { cells: { department: ' 登记科 ' }, items: { i01: { name: '名称' } } })).toBeNull();
});

test('what differs is asked for, trimmed, where it belongs, and no more', () => {
  const draft = {
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
  const set = cellsToSet(Object.fromEntries(editableCells.map((cell) => [cell, cell])));
  expect(catalogueEditSchema.parse({ resources: 'all', set })).toEqual({ resources: 'all', set });
});

test('a resource and its items keep a name', () => {
  expect(isNamed(nothingEdited)).toBe(true);
  expect(isNamed({ cells: { name: ' ' }, items: {} })).toBe(false);
  expect(isNamed({ cells: {}, items: { i01: { name: '' } } })).toBe(false);
});
