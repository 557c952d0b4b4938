import { z } from 'zod';
import { Failure } from '../../../../shared/failure';
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

/** SHA-256's block, to which HMAC fills up the key. */
const BLOCK_BYTES = 64;
/** Below 128 bits a key can be searched; above a block HMAC would hash it first. */
const MIN_KEY_BYTES = 16;

/**
 * Replaces a value by a keyed token: HMAC-SHA-256(key, scope ‖ 0x00 ‖ value) in hexadecimal, its first `length` digits,
 * with the digits 0…f written as the letters a…p. Letters only, so that no spreadsheet takes a token for a number
 * (`12e34567…`) and no detector for a phone. An empty value has no token.
 *
 * DuckDB has no HMAC, so it is written out (RFC 2104) over SHA-256, with the padded keys as bound parameters.
 */
export const pseudonym = defineOperator({
  id: 'pseudonym',
  technique: '假名化（带密钥的散列）',
  params,
  treat: ({ scope, length, compare }) => ({
    form: 'sql',
    toSql: (column, { bind, key }) =>
      letIn('identity', compare === 'identifier' ? identifierText(column) : column, (text) => {
        const inner = bind(Buffer.concat([keyPad(key(), 0x36), Buffer.from(`${scope}\0`, 'utf8')]));
        const outer = bind(keyPad(key(), 0x5c));
        const hmac = `sha256(${outer}::BLOB || unhex(sha256(${inner}::BLOB || encode(${text}))))`;
        const token = `translate(left(${hmac}, ${bind(length)}::INTEGER), '0123456789abcdef', 'abcdefghijklmnop')`;
        return `CASE WHEN ${text} = '' THEN '' ELSE ${token} END`;
      }),
  }),
  loss: () => 0.9,
});

function keyPad(key: Uint8Array, mask: number): Buffer {
  if (key.length < MIN_KEY_BYTES || key.length > BLOCK_BYTES) {
    throw new Failure('treat-key-unfit', { bytes: key.length, least: MIN_KEY_BYTES, most: BLOCK_BYTES });
  }
  const block = Buffer.alloc(BLOCK_BYTES, mask);
  key.forEach((byte, index) => (block[index] = byte ^ mask));
  return block;
}
