import { expect, test } from 'vitest';
import { withField, withHeaderRow, withRole } from '../../../../../renderer/pages/catalogue/import/mapping';
import { catalogueMappingSchema, type CatalogueMapping } from '../../../../../shared/contract/catalogue';

const mapping: CatalogueMapping = {
  template: 'plain',
  sheets: [{ sheet: '目录', role: 'both', headerRow: 2, fields: { A: 'name', B: 'department', C: 'itemName' } }],
};

test('no two columns of a sheet hold the same', () => {
  const corrected = withField(mapping, '目录', 'D', 'department');
  expect(corrected.sheets[0]?.fields).toEqual({ A: 'name', C: 'itemName', D: 'department' });
  expect(withField(corrected, '目录', 'D', null).sheets[0]?.fields).toEqual({ A: 'name', C: 'itemName' });
  expect(catalogueMappingSchema.parse(corrected)).toEqual(corrected);
});

test('a sheet in another role keeps what it can hold there', () => {
  const resources = withRole(mapping, { sheet: '目录', headerRow: 2 }, 'resources');
  expect(resources.sheets[0]).toMatchObject({ role: 'resources', fields: { A: 'name', B: 'department' } });
  const both = withRole(resources, { sheet: '信息项', headerRow: null }, 'items');
  expect(both.sheets.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
    ['目录', 2],
    ['信息项', 1],
  ]);
  expect(withRole(both, { sheet: '信息项', headerRow: null }, null)).toEqual(resources);
});

test('the header can end elsewhere', () => {
  expect(withHeaderRow(mapping, '目录', 3).sheets[0]?.headerRow).toBe(3);
});
