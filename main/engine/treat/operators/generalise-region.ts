import { z } from 'zod';
import { quoteText } from '../../table';
import { identifierText, letIn } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** The finest level that stays: 省级, 地级, 县级 or 乡级. */
  to: z.enum(['province', 'city', 'county', 'town']),
});

/** Digits that tell a level (GB/T 2260, GB/T 10114). */
const digits = { province: 2, city: 4, county: 6, town: 9 } as const;

/** Codes of a county (6 digits), a town (9) and a village or community (12). */
const CODE = String.raw`[1-8]\d{5}(?:\d{3}|\d{6})?`;

/**
 * Sets the digits of a division code (行政区划代码) behind a level to zero; the code stays as long as it was. A code that
 * says no more than is asked for stays as it is. What is no code of 6, 9 or 12 digits becomes missing and is counted.
 */
export const generaliseRegion = defineOperator({
  id: 'generalise-region',
  technique: '泛化（行政区划）',
  params,
  treat: ({ to }) => ({
    form: 'sql',
    toSql: (column, { bind }) =>
      letIn('code', identifierText(column), (code) => {
        const cut = `rpad(left(${code}, ${bind(digits[to])}::INTEGER), length(${code})::INTEGER, '0')`;
        return `CASE WHEN ${column} = '' THEN '' WHEN regexp_full_match(${code}, ${quoteText(CODE)}) THEN ${cut} END`;
      }),
  }),
  loss: ({ to }) => ({ town: 0.2, county: 0.5, city: 0.7, province: 0.85 })[to],
});
