import { z } from 'zod';
import { hmacOf } from './hmac';
import { identifierText, letIn } from './normal-form';
import { defineOperator } from './operator';

const params = z.strictObject({
  /** What the tokens stand for, 0 to 60 characters: one scope, one token in every table. Default: empty. */
  scope: z
    .string()
    .max(60)
    .regex(/^[^\0]*$/)
    .default(''),
  /** Letters, digits or Han characters in front of every token, 0 to 10. Default: none. */
  prefix: z
    .string()
    .max(10)
    .regex(/^[\p{Script=Han}A-Za-z0-9-]*$/u)
    .default(''),
  /**
   * Letters of a token, 6 to 20. Default 12: among a million values two meet in one of 500 tables, and the run then fails.
   */
  length: z.number().int().min(6).max(20).default(12),
});

const HEXADECIMAL = '0123456789abcdef';
/** Letters that nobody takes for one another or for a digit, and that make no words. */
const LETTERS = 'BCDFGHJKMNPRTVWX';

/**
 * Replaces an identifier by a short token for people to read (`A-KTRWBCXDMPNJ`), of which two different identifiers never
 * share one within a table: a run that finds two fails. Tokens are made of HMAC-SHA-256 under the agency's key, so that the
 * agency, and nobody else, can tell from its own source which token stands for whom. Blanks, full-width forms and the case
 * of letters make no difference. An empty value has no token.
 */
export const token = defineOperator({
  id: 'token',
  technique: '假名化（令牌）',
  params,
  treat: ({ scope, prefix, length }) => ({
    form: 'sql',
    toSql: (column, binder) =>
      letIn('bearer', identifierText(column), (text) => {
        const hmac = hmacOf(`\0token\0${scope}\0`, text, binder);
        const letters = `translate(left(${hmac}, ${binder.bind(length)}::INTEGER), '${HEXADECIMAL}', '${LETTERS}')`;
        return `CASE WHEN ${text} = '' THEN '' ELSE ${binder.bind(prefix)}::VARCHAR || ${letters} END`;
      }),
    identity: identifierText,
  }),
  loss: () => 0.9,
  reversible: 'with-key',
  keyed: true,
});
