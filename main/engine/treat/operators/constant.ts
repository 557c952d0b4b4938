import { z } from 'zod';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** The text that stands in every row; may be empty. */
  text: z.string().max(1000),
});

/** Puts the same text in every row, also where the value was missing, so that nothing can be told from the column. */
export const constant = defineOperator({
  id: 'constant',
  technique: '屏蔽（常量替换）',
  params,
  treat: ({ text }) => ({ form: 'sql', toSql: (_, { bind }) => `${bind(text)}::VARCHAR` }),
  loss: () => 1,
});
