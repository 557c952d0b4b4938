import { expect, it } from 'vitest';
import { matches } from '../../../../renderer/pages/openlist/search';

it('finds a part of any of the texts, in either case, and everything where nothing was typed', () => {
  expect(matches('登记', ['企业登记信息', 'r0001'])).toBe(true);
  expect(matches(' R0001 ', ['企业登记信息', 'r0001'])).toBe(true);
  expect(matches('许可', ['企业登记信息', 'r0001'])).toBe(false);
  expect(matches('  ', [])).toBe(true);
});
