import { z } from 'zod';
import { letIn } from './normal-form';
import { floorOf } from './number';
import { defineOperator } from './operator';

const whole = z.number().int().min(-1e12).max(1e12);

const params = z
  .strictObject({
    /** Width of a band in whole units, 1 to 10^12. */
    width: z.number().int().min(1).max(1e12),
    /** Where one band begins. Default 0. */
    origin: whole.default(0),
    /** Values from here up share one label, `90+`. Must begin a band. Default: no top. */
    top: whole.optional(),
    /** Values below here share one label, `<18`. Must begin a band. Default: no bottom. */
    bottom: whole.optional(),
  })
  .refine(({ width, origin, top }) => top === undefined || (top - origin) % width === 0, { path: ['top'] })
  .refine(({ width, origin, bottom }) => bottom === undefined || (bottom - origin) % width === 0, { path: ['bottom'] })
  .refine(({ top, bottom }) => top === undefined || bottom === undefined || bottom <= top, { path: ['bottom'] });

/**
 * Replaces a number by its band, `20-29`: both ends belong to it, and a fraction counts by the whole units below it
 * (29.5 lies in `20-29`). What is no number becomes missing and is counted.
 */
export const generaliseNumber = defineOperator({
  id: 'generalise-number',
  technique: '泛化（区间）',
  params,
  treat: ({ width, origin, top, bottom }) => ({
    form: 'sql',
    toSql: (column, { bind }) =>
      letIn('number', floorOf(column), (value) => {
        const [size, start] = [bind(width), bind(origin)].map((place) => `${place}::BIGINT`);
        // The remainder of a negative number is negative in SQL; adding the width once makes it count upwards.
        const lower = `(${value} - ((${value} - ${start}) % ${size} + ${size}) % ${size})`;
        const coded = [
          top === undefined ? '' : ` WHEN ${value} >= ${bind(top)}::BIGINT THEN ${bind(`${top}+`)}::VARCHAR`,
          bottom === undefined ? '' : ` WHEN ${value} < ${bind(bottom)}::BIGINT THEN ${bind(`<${bottom}`)}::VARCHAR`,
        ];
        const band = width === 1 ? `${lower}::VARCHAR` : `${lower} || '-' || (${lower} + ${size} - 1)`;
        return `CASE WHEN ${column} = '' THEN ''${coded.join('')} ELSE ${band} END`;
      }),
  }),
  loss: ({ width }) => 1 - 1 / (1 + Math.log10(width + 1)),
});
