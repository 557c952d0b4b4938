import { expect, test } from 'vitest';
import { pairCells } from '../../../../renderer/pages/treatment/samples';

test('cells stand beside what became of them, whether a column is gone, stays or becomes several', () => {
  const step = (column: string, operator: string, params = {}) => ({ column, name: '', operator, params });
  const steps = [step('c0', 'delete'), step('c1', 'split-id', { parts: ['birth-year', 'sex'] }), step('c2', 'keep')];
  const pairs = pairCells({
    plan: { version: 1, steps, quasi: [], sensitive: [], suppressBelow: 0 },
    before: {
      columns: ['姓名', '身份证号', '事由'],
      rows: [
        ['甲', '11010519491231002X', '一'],
        ['乙', 'x', null],
      ],
    },
    after: {
      columns: ['身份证号_出生年', '身份证号_性别', '事由'],
      rows: [
        ['1949', '女', '一'],
        [null, null, null],
      ],
    },
  });
  expect(pairs.map((row) => row.map(({ after }) => after))).toEqual([
    [undefined, '1949 | 女', '一'],
    [undefined, null, null],
  ]);
});
