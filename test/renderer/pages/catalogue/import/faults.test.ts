import { expect, test } from 'vitest';
import { describeFaults } from '../../../../../renderer/pages/catalogue/import/faults';

const at = (row: number, column: string) => ({ sheet: '目录', row, column });
const faults = [
  { ...at(4, 'AC'), code: 'code-duplicate', other: 3 },
  { ...at(5, 'AE'), code: 'required-missing', label: '更新周期' },
  { ...at(6, 'AF'), code: 'required-missing', label: '发布日期' },
  { ...at(9, 'AC'), code: 'code-duplicate', other: 7 },
];

test('a fault is told in words, with its cell', () => {
  const { cells } = describeFaults(faults, 'zh');
  expect(cells[0]).toMatchObject({ sheet: '目录', row: 4, column: 'AC', text: '信息资源代码与第 3 行的资源相同' });
  expect(describeFaults(faults, 'en').cells[1]?.text).toBe('A required cell is empty: 更新周期');
});

test('faults of one kind and column make a group, the largest first', () => {
  const { cells, groups } = describeFaults(faults, 'zh');
  expect(groups.map(({ text, count }) => [text, count])).toEqual([
    ['信息资源代码与第 … 行的资源相同', 2],
    ['必填项为空：更新周期', 1],
    ['必填项为空：发布日期', 1],
  ]);
  expect(cells.filter(({ group }) => group === groups[0]?.key).map(({ row }) => row)).toEqual([4, 9]);
});

test('every fault has a key of its own', () => {
  const { cells } = describeFaults([...faults, ...faults], 'zh');
  expect(new Set(cells.map(({ key }) => key)).size).toBe(8);
});
