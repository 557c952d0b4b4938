/** Identifier octet of an INTEGER. */
const INTEGER = 0x02;

/** An element of `tag` around `parts`. */
export function writeElement(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const digits = Buffer.from(length.toString(16).padStart(2 * Math.ceil(length.toString(16).length / 2), '0'), 'hex');
  const head = length < 0x80 ? [length] : [0x80 | digits.length, ...digits];
  return Uint8Array.from([tag, ...head, ...content]);
}

/** The value of an INTEGER's content, if it is written in its shortest form and is not negative. */
export function readNatural(content: Uint8Array): bigint {
  const first = byteAt(content, 0);
  if (first >= 0x80) throw new Error('negative');
  if (first === 0 && content.length > 1 && byteAt(content, 1) < 0x80) throw new Error('a leading zero');
  return toNatural(content);
}

/** INTEGER of a number that is not negative. */
export function writeNatural(value: bigint): Uint8Array {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(2 * Math.ceil(hex.length / 2), '0'), 'hex');
  const sign = (bytes[0] ?? 0) < 0x80 ? [] : [Uint8Array.of(0)];
  return writeElement(INTEGER, ...sign, bytes);
}

/** The number that big-endian `bytes` mean. */
export function toNatural(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

/** `value` in `size` bytes, big-endian. */
export function toBytes(value: bigint, size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex'));
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Error('cut short');
  return byte;
}
