import { z } from 'zod';
import { decimalOf } from './number';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** Decimal places kept, 0 to 6; below zero whole tens (−1), hundreds (−2) … to −9. */
  places: z.number().int().min(-9).max(6),
});

/**
 * Rounds a number, halves away from zero, exactly (no binary fractions). Two places of a longitude or latitude are about
 * a kilometre. What is no number becomes missing and is counted.
 */
export const round = defineOperator({
  id: 'round',
  technique: '取整',
  params,
  treat: ({ places }) => ({
    form: 'sql',
    // `places` shapes a type, which cannot be bound; the schema admits whole numbers only.
    toSql: (column) =>
      `CASE WHEN ${column} = '' THEN '' ELSE ` +
      `round(${decimalOf(column)}, ${places})::DECIMAL(38, ${Math.max(places, 0)})::VARCHAR END`,
  }),
  loss: ({ places }) => (places < 0 ? 0.6 : 0.5 - places / 12),
  outputType: ({ places }) => (places > 0 ? 'decimal' : 'integer'),
});
