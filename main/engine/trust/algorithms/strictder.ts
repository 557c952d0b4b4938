/** Tags of DER (X.690) that keys and signatures are made of. */
export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  sequence: 0x30,
} as const;

export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
}

/**
 * The elements that stand one after another in `bytes`. Strict where the ASN.1 library is lenient: definite lengths in
 * their shortest form, one-byte tags, and nothing before, between or after.
 *
 * @throws Error
 */
export function readElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = byteAt(bytes, at);
    if ((tag & 0x1f) === 0x1f) throw new Error('a long tag');
    const { length, start } = readLength(bytes, at + 1);
    const content = bytes.subarray(start, start + length);
    if (content.length !== length) throw new Error('cut short');
    elements.push({ tag, content });
    at = start + length;
  }
  return elements;
}

/** The content of the one element of `tag` that `bytes` is. */
export function readOnly(tag: number, bytes: Uint8Array): Uint8Array {
  const [element, ...more] = readElements(bytes);
  if (element?.tag !== tag || more.length > 0) throw new Error('not the one element expected');
  return element.content;
}

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
  return writeElement(tags.integer, ...sign, bytes);
}

/** The number that big-endian `bytes` mean. */
export function toNatural(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

/** `value` in `size` bytes, big-endian. */
export function toBytes(value: bigint, size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex'));
}

function readLength(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = byteAt(bytes, at);
  if (first < 0x80) return { length: first, start: at + 1 };
  const digits = first & 0x7f;
  if (digits < 1 || digits > 4) throw new Error('indefinite or huge');
  let length = 0;
  for (let index = 1; index <= digits; index += 1) length = length * 256 + byteAt(bytes, at + index);
  if (length < 0x80 || (digits > 1 && byteAt(bytes, at + 1) === 0)) throw new Error('a long form of a short length');
  return { length, start: at + 1 + digits };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Error('cut short');
  return byte;
}
