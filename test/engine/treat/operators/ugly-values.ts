/** What stands in clerks' files where a value is expected, and what nobody expects. */
export const uglyValues: readonly string[] = [
  ' ',
  '\u3000\u00a0\t',
  '无',
  '-',
  'NULL',
  "'; DROP TABLE source; --",
  '"引号"、\n换行\r\n',
  '=1+1',
  '1e5',
  'NaN',
  'Infinity',
  '99999999999999999999999',
  '０．１．２',
  '字'.repeat(10_000),
  '1'.repeat(10_000),
  '\u{1F600}\u200b',
];
