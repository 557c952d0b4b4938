import { z } from 'zod';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** Values in fewer rows than this become missing: 2 to 100,000. Default 5. */
  below: z.number().int().min(2).max(100_000).default(5),
  /**
   * What is counted: `value`, the rows with the same value in this column; `class`, the rows whose quasi-identifiers all
   * read the same after treatment. Default `value`.
   */
  of: z.enum(['value', 'class']).default('value'),
});

/**
 * Takes rare values out of their cells and leaves the rest of the row (local suppression): what hardly anyone has points
 * at whoever has it. A missing value stays missing; an empty text counts as none.
 */
export const suppressRare = defineOperator({
  id: 'suppress-rare',
  technique: '抑制（局部抑制）',
  params,
  treat: ({ below, of }) => ({
    form: 'frequency',
    over: of,
    toSql: (column, count, { bind }) =>
      `CASE WHEN ${column} = '' OR ${count} >= ${bind(below)}::BIGINT THEN ${column} END`,
  }),
  loss: () => 0.2,
  outputType: (_, input) => input,
});
