import iconv from 'iconv-lite';
import type { Encoding } from '../../../shared/model/dataset';

/**
 * What stands at a byte of text in some encoding: the length of the character there, or, where none can be read, the
 * negative length of what is passed over. An ASCII byte behind half a character is never passed over, as the Encoding
 * Standard has it: a field or a row would not end.
 */
export type CharacterAt = (bytes: Uint8Array, at: number) => number;

const isTrail = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

/** UTF-8 (RFC 3629), what cannot be read by its longest start that could begin a character (Unicode, 3.9). */
function utf8At(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (!(next === 1 ? isTrail(byte, low, high) : isTrail(byte, 0x80, 0xbf))) return -next;
  }
  return length;
}

/** UTF-16: halves of a pair and half a unit at the end cannot be read. */
function utf16At(high: 0 | 1): CharacterAt {
  return (bytes, at) => {
    if (at + 1 >= bytes.length) return -1;
    const half = (bytes[at + high] ?? 0) & 0xfc;
    if (half !== 0xd8 && half !== 0xdc) return 2;
    const next = at + 3 < bytes.length ? (bytes[at + 2 + high] ?? 0) & 0xfc : 0;
    return half === 0xd8 && next === 0xdc ? 4 : -2;
  };
}

/** Numbers of the four-byte characters of GB 18030: those of the basic plane end here, the others stand between. */
const LAST_OF_BASIC_PLANE = 39_419;
const [FIRST_BEYOND, LAST_BEYOND] = [189_000, 1_237_575];

/** GB 18030: one byte (with 80, the euro sign of Windows), two or four. */
function gb18030At(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xff || at + 1 >= bytes.length) return -1;
  if (!isTrail(second, 0x30, 0x39)) {
    if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
    return second < 0x80 ? -1 : -2;
  }
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  if (!isTrail(third, 0x81, 0xfe) || !isTrail(fourth, 0x30, 0x39)) return -1;
  const number = (((lead - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return number <= LAST_OF_BASIC_PLANE || (number >= FIRST_BEYOND && number <= LAST_BEYOND) ? 4 : -4;
}

/** Which pairs of bytes are characters of Big5, with the supplement of Hong Kong; made when first asked for. */
let big5Pairs: Uint8Array | undefined;

function listBig5Pairs(): Uint8Array {
  const pairs = new Uint8Array(1 << 16);
  for (let pair = 0x8140; pair <= 0xfefe; pair += 1) {
    const text = iconv.decode(Buffer.from([pair >> 8, pair & 0xff]), 'big5');
    pairs[pair] = text.includes('\ufffd') ? 0 : 1;
  }
  return pairs;
}

function big5At(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff || at + 1 >= bytes.length) return -1;
  const second = bytes[at + 1] ?? 0;
  big5Pairs ??= listBig5Pairs();
  if (big5Pairs[lead * 256 + second] === 1) return 2;
  return second < 0x80 ? -1 : -2;
}

/** How the characters of each encoding are told. */
export const characterAt: Readonly<Record<Encoding, CharacterAt>> = {
  'utf-8': utf8At,
  'utf-8-bom': utf8At,
  'utf-16le': utf16At(1),
  'utf-16be': utf16At(0),
  gb18030: gb18030At,
  big5: big5At,
};

/** Whether all of `bytes` is text in `encoding`. */
export function isWhole(bytes: Uint8Array, encoding: Encoding): boolean {
  const ascii = encoding.startsWith('utf-16') ? 0 : 0x80;
  const lengthAt = characterAt[encoding];
  for (let at = 0; at < bytes.length;) {
    const length = (bytes[at] ?? 0) < ascii ? 1 : lengthAt(bytes, at);
    if (length < 0) return false;
    at += length;
  }
  return true;
}
