import { z } from 'zod';
import type { ColumnType } from '../../../../shared/model/dataset';
import { letIn } from './normal-form';
import { decimalOf } from './number';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** Counts above 0 and below this are hidden: 2 to 1000. Default 5. */
  below: z.number().int().min(2).max(1000).default(5),
  /** What stands for them: `label` writes `<5`, `missing` leaves the cell empty. Default `label`. */
  as: z.enum(['label', 'missing']).default('label'),
});

/**
 * Hides the small counts of a statistical table, behind which single people can be told; 0 stays. What is no number becomes
 * missing and is counted. Totals, differences and amounts of the same row may still tell a count: a person looks at those.
 */
export const suppressSmall = defineOperator({
  id: 'suppress-small',
  technique: '抑制（小单元）',
  params,
  treat: ({ below, as }) => ({
    form: 'sql',
    toSql: (column, { bind }) =>
      letIn('counted', decimalOf(column), (value) => {
        const hidden = as === 'label' ? `${bind(`<${below}`)}::VARCHAR` : 'NULL';
        return (
          `CASE WHEN ${column} = '' THEN '' WHEN ${value} > 0 AND ${value} < ${bind(below)}::BIGINT THEN ${hidden} ` +
          `WHEN ${value} IS NOT NULL THEN ${column} END`
        );
      }),
  }),
  loss: () => 0.2,
  outputType: ({ as }, input): ColumnType => (as === 'label' ? 'text' : input),
});
