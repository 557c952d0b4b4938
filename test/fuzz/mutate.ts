import { oneOf, type Random } from './random';

/** Files do not grow beyond this, in bytes. */
const MOST_BYTES = 1 << 20;

/** What stands at the borders of a number's range, or promises more than any file holds. */
const NUMBERS = ['0', '-1', '65536', '1048577', '2147483647', '4294967295', '99999999999999999999', '1e308'] as const;

/** What readers look for: marks of encodings and containers, quotes, line ends, beginnings and ends of markup. */
const TOKENS = [
  '"',
  '""',
  '",',
  '\0',
  '\0\0\0\0',
  '\r',
  '\n',
  '\r\n',
  '\r\r\n',
  '\n\r',
  '\t',
  ';',
  '|',
  ',,,,,,,,',
  '\ufeff',
  '\ufffe',
  '\u2028',
  '𠮷',
  '\u202e',
  'PK\x03\x04',
  '<',
  '>',
  '&#0;',
  '&#x110000;',
  '&amp',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</',
  '<table colspan="1000000">',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[[[',
  '\\u0000',
  '\\ud800',
  'null',
  '合计',
  '填表说明：',
] as const;

/** A piece of a file, from its beginning and length. */
function pieceOf(bytes: Buffer, random: Random, most: number): { from: number; to: number } {
  const from = random(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + 1 + random(most)) };
}

function put(bytes: Buffer, from: number, to: number, piece: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)]);
}

function noise(random: Random, most: number): Buffer {
  return Buffer.from(Array.from({ length: 1 + random(most) }, () => random(256)));
}

/** A number of 2, 4 or 8 bytes as a length field holds it: none, all, the largest signed one, or slightly too much. */
function hugeField(random: Random): Buffer {
  const size = oneOf(random, [2, 4, 8]);
  const big = oneOf(random, [0n, 0xffff_ffff_ffff_ffffn, 0x7fff_ffff_ffff_ffffn >> BigInt(64 - 8 * size), 0x1_0001n]);
  const field = Buffer.alloc(8);
  field.writeBigUInt64LE(big);
  const cut = field.subarray(0, size);
  return random(2) === 0 ? cut : Buffer.from(cut).reverse();
}

/** Text in the width of the file's own characters: a token of ASCII is none in UTF-16. */
function tokenFor(bytes: Buffer, random: Random): Buffer {
  const token = oneOf(random, [...TOKENS]);
  return bytes[1] === 0 || bytes[0] === 0xff ? Buffer.from(token, 'utf16le') : Buffer.from(token);
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

function flip(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = 1 + random(8); times > 0 && copy.length > 0; times -= 1) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
}

function cut(bytes: Buffer, random: Random): Buffer {
  const { from, to } = pieceOf(bytes, random, 256);
  return put(bytes, from, to, Buffer.alloc(0));
}

function truncate(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random(bytes.length + 1));
}

function insertNoise(bytes: Buffer, random: Random): Buffer {
  const at = random(bytes.length + 1);
  return put(bytes, at, at, noise(random, 64));
}

function overwrite(bytes: Buffer, random: Random): Buffer {
  const { from, to } = pieceOf(bytes, random, 32);
  return put(bytes, from, to, noise(random, 32).subarray(0, to - from));
}

function repeat(bytes: Buffer, random: Random): Buffer {
  const { from, to } = pieceOf(bytes, random, oneOf(random, [8, 256, 4096]));
  const piece = bytes.subarray(from, to);
  const times = oneOf(random, [1, 2, 50, 1000]);
  const room = Math.floor((MOST_BYTES - bytes.length) / Math.max(1, piece.length));
  return put(bytes, from, from, Buffer.concat(Array<Buffer>(Math.max(0, Math.min(times, room))).fill(piece)));
}

function swap(bytes: Buffer, random: Random): Buffer {
  const [first, second] = [pieceOf(bytes, random, 256), pieceOf(bytes, random, 256)].sort((a, b) => a.from - b.from);
  if (first === undefined || second === undefined || first.to > second.from) return bytes;
  const moved = put(bytes, second.from, second.to, bytes.subarray(first.from, first.to));
  return put(moved, first.from, first.to, bytes.subarray(second.from, second.to));
}

function field(bytes: Buffer, random: Random): Buffer {
  const value = hugeField(random);
  const at = random(bytes.length + 1);
  return put(bytes, at, Math.min(bytes.length, at + value.length), value);
}

/** Replaces a number that is written in digits; without one the file stays as it is. */
function digits(bytes: Buffer, random: Random): Buffer {
  const runs = [...bytes.toString('latin1').matchAll(/\d+/g)];
  const run = runs[random(runs.length)];
  if (run === undefined) return bytes;
  return put(bytes, run.index, run.index + run[0].length, Buffer.from(oneOf(random, [...NUMBERS])));
}

function token(bytes: Buffer, random: Random): Buffer {
  const { from, to } = pieceOf(bytes, random, 4);
  return put(bytes, from, random(2) === 0 ? from : to, tokenFor(bytes, random));
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  flip,
  cut,
  truncate,
  insertNoise,
  overwrite,
  repeat,
  swap,
  field,
  digits,
  token,
  token,
];

/** A file with one change or a few, now and then with many. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let times = oneOf(random, [1, 1, 1, 2, 2, 3, 4, 5, 20]); times > 0; times -= 1) {
    changed = oneOf(random, MUTATIONS)(changed, random);
  }
  return changed;
}
