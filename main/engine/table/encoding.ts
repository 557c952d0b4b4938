import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../shared/model/dataset';
import { characterAt } from './characters';
import { safeCut } from './decode';

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

/** What no text holds: controls, halves of a pair, places without a character (private ones are rare names'). */
const NO_TEXT = /[^\P{C}\t\n\v\f\r\p{Cf}\p{Co}]|\ufffd/u;

/**
 * The kind of UTF-16 that the start of a file without byte order mark is in, as some systems export it: every second
 * byte of its delimiters and line ends is zero. Undefined if it is none.
 */
export function unmarkedUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (!head.includes(0)) return undefined;
  // An even length that cuts no pair of surrogates.
  const start = head.subarray(0, Math.min(head.length - (head.length % 2), 1 << 16));
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const whole = start.subarray(0, safeCut(start, encoding));
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(whole);
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

/** Logarithm of how likely a place is in a text that its encoding cannot read. */
const NONE = -14;

/**
 * Logarithm of how likely a pair of bytes is in a text in GB18030: level 1 of GB 2312, its level 2, signs and kana,
 * places without a character, and what only GBK has.
 */
function likelyInGb18030(lead: number, trail: number): number {
  if (trail >= 0xa1) {
    if (lead >= 0xb0 && lead <= 0xd7) return Math.log(0.75 / 3755);
    if (lead >= 0xd8 && lead <= 0xf7) return Math.log(0.06 / 3008);
    if (lead >= 0xa1 && lead <= 0xa9) return Math.log(0.07 / 700);
    if (lead >= 0xaa) return Math.log(0.002 / 1200);
  }
  // The third of the user's own areas, with which fonts do not begin.
  if (lead >= 0xa1 && lead <= 0xa7) return Math.log(0.0002 / 700);
  return Math.log(0.12 / 14_000);
}

/** The same for Big5: its level 1, signs, level 2, and what only Hong Kong's supplement has. */
function likelyInBig5(lead: number): number {
  if (lead >= 0xa4 && lead <= 0xc6) return Math.log(0.9 / 5401);
  if (lead >= 0xa1 && lead <= 0xa3) return Math.log(0.06 / 400);
  return lead >= 0xc9 && lead <= 0xf9 ? Math.log(0.03 / 7650) : Math.log(0.01 / 5000);
}

/** How likely `bytes` are as text in `encoding`, by its characters of two bytes; four bytes count as two rare ones. */
function likelihood(bytes: Buffer, encoding: 'gb18030' | 'big5'): number {
  const lengthAt = characterAt[encoding];
  let sum = 0;
  for (let at = 0; at + 1 < bytes.length;) {
    const length = lengthAt(bytes, at);
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (length < 0) sum += NONE;
    else if (length === 4) sum += 2 * Math.log(0.12 / 14_000);
    else if (length === 2) sum += encoding === 'big5' ? likelyInBig5(lead) : likelyInGb18030(lead, trail);
    at += Math.abs(length);
  }
  return sum;
}

/** How much likelier Big5 must be than GB18030, the standard of the agencies' systems: thirty times. */
const CLEARLY = Math.log(30);

/** Characters of more than two bytes, and places that are none, where `bytes` are read as UTF-8. */
function readAsUtf8(bytes: Buffer): { long: number; broken: number } {
  const lengthAt = characterAt['utf-8'];
  let long = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length > 2) long += 1;
    if (length < 0) broken += 1;
    at += Math.abs(length);
  }
  return { long, broken };
}

/** Long characters that are no chance, and how often in as many broken places they never come up in other encodings. */
const NO_CHANCE = 8;
const SHARE = 0.25;

/**
 * The encoding of bytes that are not strict UTF-8: UTF-8 that was damaged in places or has lines in another encoding,
 * because its long characters come about by chance in one of fifty places of other Chinese text, and because what is
 * not read so is seen, while in GB18030 almost anything reads as something; Big5 where it clearly fits better; else
 * GB18030.
 */
export function guessOlder(sample: Buffer): 'utf-8' | 'gb18030' | 'big5' {
  const { long, broken } = readAsUtf8(sample);
  if (long > broken || (long >= NO_CHANCE && long > broken * SHARE)) return 'utf-8';
  return likelihood(sample, 'big5') - likelihood(sample, 'gb18030') > CLEARLY ? 'big5' : 'gb18030';
}
