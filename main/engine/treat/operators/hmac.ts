import { Failure } from '../../../../shared/failure';
import type { Binder } from './operator';

/** SHA-256's block, to which HMAC fills up the key. */
const BLOCK_BYTES = 64;
/** Below 128 bits a key can be searched; above a block HMAC would hash it first. */
const MIN_KEY_BYTES = 16;

/**
 * SQL of HMAC-SHA-256(key, label ‖ text) in lower-case hexadecimal. DuckDB has none, so it is written out (RFC 2104) over
 * SHA-256, with the padded keys as bound parameters.
 *
 * @param text SQL of a text
 * @throws Failure `treat-key-needed`, `treat-key-unfit`
 */
export function hmacOf(label: string, text: string, { bind, key }: Pick<Binder, 'bind' | 'key'>): string {
  const inner = bind(Buffer.concat([keyPad(key(), 0x36), Buffer.from(label, 'utf8')]));
  const outer = bind(keyPad(key(), 0x5c));
  return `sha256(${outer}::BLOB || unhex(sha256(${inner}::BLOB || encode(${text}))))`;
}

/** Draws lie from 0 up to before this. */
export const DRAWS = 2 ** 60;

/**
 * SQL of a whole number, 0 to 2^60 − 1, drawn for a text: the same key, label and text draw the same, and whoever lacks
 * the key cannot tell it from chance. Fails as `hmacOf` does.
 */
export function drawOf(label: string, text: string, binder: Pick<Binder, 'bind' | 'key'>): string {
  return `('0x' || left(${hmacOf(label, text, binder)}, 15))::BIGINT`;
}

function keyPad(key: Uint8Array, mask: number): Buffer {
  if (key.length < MIN_KEY_BYTES || key.length > BLOCK_BYTES) {
    throw new Failure('treat-key-unfit', { bytes: key.length, least: MIN_KEY_BYTES, most: BLOCK_BYTES });
  }
  const block = Buffer.alloc(BLOCK_BYTES, mask);
  key.forEach((byte, index) => (block[index] = byte ^ mask));
  return block;
}
