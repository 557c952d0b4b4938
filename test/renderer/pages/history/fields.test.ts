import { expect, test } from 'vitest';
import { filterOf, isNarrowed, isNoDate, noFields } from '../../../../renderer/pages/history/fields';

test('empty fields narrow nothing', () => {
  expect(filterOf(noFields)).toEqual({});
  expect(isNarrowed(noFields)).toBe(false);
  expect(filterOf({ ...noFields, text: '  ' })).toEqual({});
});

test('fields ask for what is filled in, dates as they are recorded', () => {
  const fields = {
    ...noFields,
    resource: 'r0001',
    actor: '示例甲',
    from: '2026年3月2日',
    through: '2026-3-9',
    text: ' 电话 ',
  };
  expect(filterOf(fields)).toEqual({
    resource: 'r0001',
    actor: '示例甲',
    from: '2026-03-02',
    through: '2026-03-09',
    text: '电话',
  });
  expect(isNarrowed(fields)).toBe(true);
});

test('a date that is still being typed is not asked for, and said to be none', () => {
  expect(filterOf({ ...noFields, from: '2026-3' })).toEqual({});
  expect([isNoDate('2026-3'), isNoDate(''), isNoDate('2026-02-30'), isNoDate('2026/3/2')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
