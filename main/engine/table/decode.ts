import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../../../shared/model/dataset';
import { characterAt, isWhole, type CharacterAt } from './characters';
import { strictGb18030 } from './gb18030';

/** U+FFFD, which stands where bytes could not be decoded; Big5 has none, and iconv-lite reads FF as one. */
const REPLACEMENT: Readonly<Record<Encoding, Buffer>> = {
  'utf-8': Buffer.from('efbfbd', 'hex'),
  'utf-8-bom': Buffer.from('efbfbd', 'hex'),
  'utf-16le': Buffer.from('fdff', 'hex'),
  'utf-16be': Buffer.from('fffd', 'hex'),
  gb18030: Buffer.from('8431a437', 'hex'),
  big5: Buffer.from('ff', 'hex'),
};

/** What decoding could not read: how many places, and the byte of the source at which the first is. */
export interface Damage {
  replaced: number;
  firstByte: number | undefined;
}

/** Bytes held back for a place where surely no character is cut; beyond it characters are counted off. */
const MOST_HELD = 1 << 23;

/** No character is longer. */
const LONGEST = 4;

/** Length of the longest start of `bytes` that cuts no character of `encoding`, if it is easily found. */
export function safeCut(bytes: Buffer, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = bytes.length - (bytes.length % 2);
    const high = even < 2 ? 0 : (bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0);
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  // No byte below 0x30 is ever part of a longer character in UTF-8, GB18030 or Big5.
  let cut = bytes.length;
  while (cut > 0 && (bytes[cut - 1] ?? 0) >= 0x30) cut -= 1;
  return cut > 0 || bytes.length < MOST_HELD ? cut : countOff(bytes, characterAt[encoding]);
}

function countOff(bytes: Buffer, lengthAt: CharacterAt): number {
  let at = 0;
  while (at + LONGEST <= bytes.length) at += Math.abs(lengthAt(bytes, at));
  return Math.min(at, bytes.length);
}

/** Bytes as UTF-8, if all of them are text in `encoding`; else undefined. */
function recode(bytes: Buffer, encoding: Encoding): Buffer | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return isUtf8(bytes) ? bytes : undefined;
    case 'utf-16le':
    case 'utf-16be':
      if (!isWhole(bytes, encoding)) return undefined;
      return Buffer.from(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
    case 'gb18030': {
      if (isAscii(bytes)) return bytes;
      const text = strictGb18030(bytes);
      return text === undefined ? undefined : Buffer.from(text);
    }
    case 'big5':
      return isWhole(bytes, encoding) ? recodeBig5(bytes) : undefined;
  }
}

function recodeBig5(bytes: Buffer): Buffer {
  return Buffer.from(iconv.decode(bytes, 'big5', { stripBOM: false }));
}

/** Puts the encoding's own U+FFFD in each place that cannot be read, and counts them in `damage`. */
function mend(bytes: Buffer, encoding: Encoding, start: number, damage: Damage): Buffer {
  const lengthAt = characterAt[encoding];
  const sign = REPLACEMENT[encoding];
  const mended = Buffer.allocUnsafe(bytes.length * sign.length);
  let size = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length > 0) {
      for (let next = at; next < at + length; next += 1) mended[size++] = bytes[next] ?? 0;
    } else {
      damage.firstByte ??= start + at;
      damage.replaced += 1;
      size += sign.copy(mended, size);
    }
    at += Math.abs(length);
  }
  return mended.subarray(0, size);
}

function recodeMended(bytes: Buffer, encoding: Encoding): Buffer {
  // The sign of Big5 is itself none of its characters.
  return (encoding === 'big5' ? recodeBig5(bytes) : recode(bytes, encoding)) ?? bytes;
}

/**
 * Decodes pieces of a file into UTF-8. Decoders guess at or pass over what they cannot read, each in its way, so each
 * piece is first held against the encoding's own rule, and what does not fit it becomes U+FFFD, counted in `damage`.
 * GB18030 goes through the system's decoder (see gb18030.ts), Big5 through iconv-lite, because the Unicode library
 * takes 6,000 pairs of bytes for private characters that no Big5 text means.
 *
 * @param start byte of the file at which `chunks` begin
 */
export async function* toUtf8(
  chunks: AsyncIterable<Buffer>,
  encoding: Encoding,
  start: number,
  damage: Damage,
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let position = start;
  const decode = (bytes: Buffer): Buffer => {
    const text = recode(bytes, encoding) ?? recodeMended(mend(bytes, encoding, position, damage), encoding);
    position += bytes.length;
    return text;
  };
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const cut = safeCut(bytes, encoding);
    held = bytes.subarray(cut);
    if (cut > 0) yield decode(bytes.subarray(0, cut));
  }
  if (held.length > 0) yield decode(held);
}

/** Bytes that a text takes in an encoding. */
export function encodedLength(text: string, encoding: Encoding): number {
  if (encoding === 'gb18030' || encoding === 'big5') return iconv.encode(text, encoding).length;
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? text.length * 2 : Buffer.byteLength(text);
}
