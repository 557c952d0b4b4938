import { z } from 'zod';
import { hmacOf } from './hmac';
import { identifierText, letIn } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /**
   * What the tokens stand for (`resident-id`), 0 to 60 characters: the same value under the same key and scope gets the
   * same token in every table. Default: empty.
   */
  scope: z
    .string()
    .max(60)
    .regex(/^[^\0]*$/)
    .default(''),
  /** Letters of a token, 16 (64 bits) to 64 (256 bits). Default 32: two of a thousand million values never meet. */
  length: z.number().int().min(16).max(64).default(32),
  /**
   * `identifier`: blanks, full-width forms and the case of letters make no difference, so one person has one token.
   * `exact`: every character counts. Default `identifier`.
   */
  compare: z.enum(['identifier', 'exact']).default('identifier'),
});

/**
 * Replaces a value by a keyed token: HMAC-SHA-256(key, scope ‖ 0x00 ‖ value) in hexadecimal, its first `length` digits,
 * with the digits 0…f written as the letters a…p. Letters only, so that no spreadsheet takes a token for a number
 * (`12e34567…`) and no detector for a phone. An empty value has no token.
 */
export const pseudonym = defineOperator({
  id: 'pseudonym',
  technique: '假名化（带密钥的散列）',
  params,
  treat: ({ scope, length, compare }) => ({
    form: 'sql',
    toSql: (column, binder) =>
      letIn('identity', compare === 'identifier' ? identifierText(column) : column, (text) => {
        const hmac = hmacOf(`${scope}\0`, text, binder);
        const token = `translate(left(${hmac}, ${binder.bind(length)}::INTEGER), '0123456789abcdef', 'abcdefghijklmnop')`;
        return `CASE WHEN ${text} = '' THEN '' ELSE ${token} END`;
      }),
  }),
  loss: () => 0.9,
  reversible: 'with-key',
  keyed: true,
});
