import { z } from 'zod';
import { letIn } from './normal-form';
import { decimalOf } from './number';
import { defineOperator } from './operator';

const end = z.number().int().min(-1e12).max(1e12).optional();

const params = z
  .strictObject({
    /** Values from here up share one label, `90+`. Default: no top. */
    top: end,
    /** Values below here share one label, `<18`. Default: no bottom. */
    bottom: end,
  })
  .refine(({ top, bottom }) => top !== undefined || bottom !== undefined, { path: ['top'] })
  .refine(({ top, bottom }) => top === undefined || bottom === undefined || bottom <= top, { path: ['bottom'] });

/**
 * Gives the largest and smallest numbers, by which single people are known, one label each; those between stay as they
 * are written. What is no number becomes missing and is counted.
 */
export const topBottomCode = defineOperator({
  id: 'top-bottom-code',
  technique: '泛化（顶层与底层编码）',
  params,
  treat: ({ top, bottom }) => ({
    form: 'sql',
    toSql: (column, { bind }) =>
      letIn('measured', decimalOf(column), (value) => {
        const coded = [
          top === undefined ? '' : ` WHEN ${value} >= ${bind(top)}::BIGINT THEN ${bind(`${top}+`)}::VARCHAR`,
          bottom === undefined ? '' : ` WHEN ${value} < ${bind(bottom)}::BIGINT THEN ${bind(`<${bottom}`)}::VARCHAR`,
        ];
        return `CASE WHEN ${column} = '' THEN ''${coded.join('')} WHEN ${value} IS NOT NULL THEN ${column} END`;
      }),
  }),
  loss: () => 0.1,
});
