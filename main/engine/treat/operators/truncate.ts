import { z } from 'zod';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** Characters (Unicode code points) kept from the start: 1 to 1000. */
  length: z.number().int().min(1).max(1000),
});

/** Keeps at most the first `length` characters. */
export const truncate = defineOperator({
  id: 'truncate',
  technique: '截断',
  params,
  treat: ({ length }) => ({ form: 'sql', toSql: (column, { bind }) => `left(${column}, ${bind(length)}::INTEGER)` }),
  loss: () => 0.5,
});
