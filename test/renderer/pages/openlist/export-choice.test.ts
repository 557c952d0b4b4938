import { expect, it } from 'vitest';
import { purposeOf } from '../../../../renderer/pages/openlist/export-choice';

it('a file of one format is saved as what it is, several under the name of the workbook', () => {
  expect(purposeOf(['xlsx'])).toBe('list-save');
  expect(purposeOf(['csv'])).toBe('list-csv-save');
  expect(purposeOf(['json'])).toBe('list-json-save');
  expect(purposeOf(['jsonld'])).toBe('list-jsonld-save');
  expect(purposeOf(['json', 'csv'])).toBe('list-save');
});
