import { z } from 'zod';
import { drawOf } from './hmac';
import { letIn } from './normal-form';
import { decimalOf, scaledText } from './number';
import { defineOperator } from './operator';

const params = z
  .strictObject({
    /** How far a number may be moved, up or down, in its own unit: 0.000001 to 10^12, at least one unit of `places`. */
    amount: z.number().positive().max(1e12),
    /** Decimal places of what comes out, 0 to 6. Default 0. */
    places: z.number().int().min(0).max(6).default(0),
  })
  .refine(({ amount, places }) => amount * 10 ** places >= 1, { path: ['amount'] })
  .refine(({ amount }) => Math.abs(amount * 1e6 - Math.round(amount * 1e6)) < 1e-3, { path: ['amount'] });

/**
 * Moves a number by chance, at most by `amount`: every result with so many places within that range is equally likely, none
 * lies outside. It is drawn by the agency's key from column, row and value, so that the same data gives the same result and
 * nothing is gained by asking again. Sums and means stay about right; small counts are no longer to be trusted. What is no
 * number becomes missing and is counted.
 */
export const noise = defineOperator({
  id: 'noise',
  technique: '随机化（噪声添加）',
  params,
  treat: ({ amount, places }) => ({
    form: 'sql',
    toSql: (column, binder) =>
      letIn('exact', decimalOf(column), (exact) => {
        const [reach, units] = [
          `${binder.bind(amount.toFixed(6))}::VARCHAR::DECIMAL(22, 6)`,
          `${10 ** places}::DECIMAL(7, 0)`,
        ];
        // Of the bounds only what has the places asked for.
        const lowest = `ceil((${exact} - ${reach}) * ${units})::HUGEINT`;
        const highest = `floor((${exact} + ${reach}) * ${units})::HUGEINT`;
        const draw = drawOf(`\0noise\0${binder.id}\0`, `${binder.row()} || ' ' || ${column}`, binder);
        const moved = scaledText(`(${lowest} + ${draw} % (${highest} - ${lowest} + 1))`, places);
        return `CASE WHEN ${column} = '' THEN '' WHEN ${exact} IS NOT NULL THEN ${moved} END`;
      }),
  }),
  loss: () => 0.3,
  reversible: 'with-key',
  keyed: true,
  numbered: true,
  outputType: ({ places }) => (places > 0 ? 'decimal' : 'integer'),
});
