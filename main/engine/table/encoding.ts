import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from '../../../shared/model/dataset';

/** Bytes that are kept to tell the older encodings apart. */
const SAMPLE = 1 << 20;

/** The encoding a byte order mark stands for, and the mark's length; exports that were joined twice write it twice. */
export function byteOrderMark(head: Uint8Array): { encoding: Encoding; length: number } | undefined {
  let length = 0;
  while (head[length] === 0xef && head[length + 1] === 0xbb && head[length + 2] === 0xbf) length += 3;
  if (length > 0) return { encoding: 'utf-8-bom', length };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** Length of the longest start of `bytes` that does not end inside a UTF-8 sequence, as far as its last bytes tell. */
export function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Characters by which text is told from bytes that only happen to decode: no table is without one of them. */
const STRUCTURE = /[\n\r\t,;|]/;

/** What no text holds: controls, halves of a pair, places without a character, and what could not be decoded. */
const NO_TEXT = /[^\P{C}\t\n\v\f\r\p{Cf}]|\ufffd/u;

/**
 * The kind of UTF-16 that the start of a file without byte order mark is in, as some systems export it: every second
 * byte of its delimiters and line ends is zero. Undefined if it is none.
 */
export function unmarkedUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (!head.includes(0)) return undefined;
  // An even length that cuts no pair of surrogates.
  const start = head.subarray(0, Math.min(head.length - (head.length % 2), 1 << 16));
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const text = decodeWhole(start.subarray(0, safeCut(start, encoding)), encoding);
    return STRUCTURE.test(text) && !NO_TEXT.test(text);
  });
}

/** Watches a stream of bytes for what its encoding can be. */
export interface EncodingWatch {
  push(chunk: Buffer): void;
  /** Call it once, after the last piece. */
  end(): { utf8: boolean; sample: Buffer };
}

/**
 * Checks a whole stream for strict UTF-8 (RFC 3629), because Chinese may start only after hundreds of kilobytes of
 * ASCII, and keeps the first part that is not ASCII, on which the older encodings are told apart.
 */
export function watchEncoding(): EncodingWatch {
  const sample: Buffer[] = [];
  let kept = 0;
  let utf8 = true;
  let tail: Buffer = Buffer.alloc(0);
  return {
    push(chunk) {
      if (kept < SAMPLE && !isAscii(chunk)) {
        sample.push(chunk);
        kept += chunk.length;
      }
      if (!utf8) return;
      const bytes = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
      const whole = wholeUtf8(bytes);
      utf8 = isUtf8(bytes.subarray(0, whole));
      if (!utf8 && !sample.includes(chunk)) sample.push(chunk);
      tail = bytes.subarray(whole);
    },
    end: () => ({ utf8: utf8 && tail.length === 0, sample: Buffer.concat(sample) }),
  };
}

/** How often `sign` occurs in `text`. */
function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/**
 * Share of the two-byte characters of `bytes` whose lead byte is between `from` and `to`, where each encoding keeps
 * its everyday characters: GB 2312 level 1 in B0–D7, Big5 level 1 in A4–C6.
 */
function everyday(bytes: Uint8Array, [from, to]: readonly [number, number], lowestTrail: number): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x81) continue;
    at += 1;
    pairs += 1;
    if (lead >= from && lead <= to && (bytes[at] ?? 0) >= lowestTrail) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/**
 * The encoding of bytes that are not strict UTF-8: UTF-8 that was damaged in places, Big5 where it clearly fits and
 * GB18030 clearly does not, else GB18030, the standard of the agencies' systems.
 */
export function guessOlder(sample: Buffer): 'utf-8' | 'gb18030' | 'big5' {
  const text = sample.toString('utf8');
  const han = (text.match(/[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/g) ?? []).length;
  const broken = occurrences(text, REPLACEMENT);
  if (han > 20 * broken) return 'utf-8';
  const cleanAsBig5 = !iconv.decode(sample, 'big5').slice(0, -1).includes(REPLACEMENT);
  const clear = everyday(sample, [0xa4, 0xc6], 0x40) > 0.85 && everyday(sample, [0xb0, 0xd7], 0xa1) < 0.5;
  return cleanAsBig5 && clear ? 'big5' : 'gb18030';
}

/** U+FFFD, which stands for bytes that an encoding does not know. */
const REPLACEMENT = '\uFFFD';

/** What decoding could not read: how many places, and the byte of the source at which the first is. */
export interface Damage {
  replaced: number;
  firstByte: number | undefined;
}

/** Bytes held back for a place where no character is cut; beyond it a piece is decoded as it is. */
const MOST_HELD = 1 << 23;

/** Length of the longest start of `bytes` that surely cuts no character of `encoding`. */
function safeCut(bytes: Buffer, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = bytes.length - (bytes.length % 2);
    const high = even < 2 ? 0 : (bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0);
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  // No byte below 0x30 is ever part of a longer character in UTF-8, GB18030 or Big5.
  let cut = bytes.length;
  while (cut > 0 && (bytes[cut - 1] ?? 0) >= 0x30) cut -= 1;
  return cut > 0 || bytes.length < MOST_HELD ? cut : bytes.length;
}

/**
 * Characters that GB18030-2022 moved to other bytes than GB18030-2005 had them at: vertical forms, eight rare Han, and
 * the private-use places that stood in for them.
 */
const MOVED = /[\ufe10-\ufe19\u9fb4-\u9fbb\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864]/;

/**
 * GB18030 by the platform's decoder (WHATWG), which is four times as fast as iconv-lite, takes no delimiter for the
 * second half of a broken character, and knows which four bytes are no character. Where it met a character that moved,
 * iconv-lite decides: which edition of the standard the platform goes by must not show in the data.
 */
function decodeGb18030(bytes: Buffer): string {
  const text = new TextDecoder('gb18030', { ignoreBOM: true }).decode(bytes);
  return MOVED.test(text) ? iconv.decode(bytes, 'gb18030', { stripBOM: false }) : text;
}

function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return bytes.toString('utf8');
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    case 'gb18030':
      return decodeGb18030(bytes);
    case 'big5':
      return iconv.decode(bytes, encoding, { stripBOM: false });
  }
}

/** Bytes that `text` has in an encoding. */
export function encodedLength(text: string, encoding: Encoding): number {
  if (encoding === 'gb18030' || encoding === 'big5') return iconv.encode(text, encoding).length;
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? text.length * 2 : Buffer.byteLength(text);
}

/**
 * Decodes pieces of a file into UTF-8. Decoders never fail: each place they could not read becomes U+FFFD and is
 * counted in `damage` (a U+FFFD that stands in the file itself is counted too).
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
    const text = decodeWhole(bytes, encoding);
    const first = text.indexOf(REPLACEMENT);
    if (first >= 0) {
      damage.firstByte ??= position + encodedLength(text.slice(0, first), encoding);
      damage.replaced += occurrences(text, REPLACEMENT);
    }
    position += bytes.length;
    return Buffer.from(text);
  };
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const cut = safeCut(bytes, encoding);
    held = bytes.subarray(cut);
    if (cut > 0) yield decode(bytes.subarray(0, cut));
  }
  if (held.length > 0) yield decode(held);
}
