import { writeElement } from './algorithms/strictder';

/** An ASN.1 value as it stands in a file (X.690, 8.1). Only tags of one byte, which is all that signatures use. */
export interface Element {
  /** The identifier octet: class, constructed or not, number. */
  readonly tag: number;
  /** All of its bytes, as read. */
  readonly bytes: Uint8Array;
  /** Its contents, without an end-of-contents mark. */
  readonly content: Uint8Array;
  /** What a constructed value consists of; empty for a primitive one. */
  readonly children: readonly Element[];
}

/** Identifier octets. */
export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  constructedOctets: 0x24,
} as const;

const CONSTRUCTED = 0x20;
const MOST_DEPTH = 32;
const INDEFINITE = 0x80;

/** `der`: definite lengths in the fewest bytes (X.690, 10.1). `ber`: any form of length that X.690, 8.1.3 allows. */
export type Rules = 'der' | 'ber';

/**
 * Reads the one value that `bytes` hold, down to its primitive values.
 *
 * @throws Error if they are not exactly one value by these rules.
 */
export function readElement(bytes: Uint8Array, rules: Rules = 'der'): Element {
  const [element, end] = readAt(bytes, 0, rules, 0);
  if (end !== bytes.length) throw new Error('bytes after the value');
  return element;
}

/** Reads the value that `bytes` begin with, in any form of length; whatever follows is passed over. */
export function readLeniently(bytes: Uint8Array): Element {
  return readAt(bytes, 0, 'ber', 0)[0];
}

function readAt(bytes: Uint8Array, start: number, rules: Rules, depth: number): [Element, number] {
  const tag = bytes[start];
  if (tag === undefined || (tag & 0x1f) === 0x1f || depth > MOST_DEPTH) throw new Error('no value');
  const [length, from] = readLength(bytes, start + 1, rules);
  const constructed = (tag & CONSTRUCTED) !== 0;
  if (length === null) {
    if (!constructed) throw new Error('indefinite length of a primitive value');
    const [children, mark] = readChildren(bytes, from, null, rules, depth);
    return [{ tag, bytes: bytes.subarray(start, mark + 2), content: bytes.subarray(from, mark), children }, mark + 2];
  }
  const end = from + length;
  if (end > bytes.length) throw new Error('shorter than it says');
  const children = constructed ? readChildren(bytes, from, end, rules, depth)[0] : [];
  return [{ tag, bytes: bytes.subarray(start, end), content: bytes.subarray(from, end), children }, end];
}

/** Values one after the other up to `end`, or up to an end-of-contents mark where it is null. */
function readChildren(
  bytes: Uint8Array,
  from: number,
  end: number | null,
  rules: Rules,
  depth: number,
): [Element[], number] {
  const children: Element[] = [];
  let at = from;
  while (end === null ? !(bytes[at] === 0 && bytes[at + 1] === 0) : at < end) {
    const [child, next] = readAt(end === null ? bytes : bytes.subarray(0, end), at, rules, depth + 1);
    children.push(child);
    at = next;
  }
  return [children, at];
}

/** A length, null if indefinite, and where the contents begin. */
function readLength(bytes: Uint8Array, at: number, rules: Rules): [number | null, number] {
  const first = bytes[at];
  if (first === undefined) throw new Error('no length');
  if (first < INDEFINITE) return [first, at + 1];
  if (first === INDEFINITE) {
    if (rules === 'der') throw new Error('indefinite length');
    return [null, at + 1];
  }
  const end = at + 1 + (first & 0x7f);
  const octets = bytes.subarray(at + 1, end);
  if (octets.length > 6 || end > bytes.length) throw new Error('no length that could be');
  const length = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const isShortest = length >= INDEFINITE && octets[0] !== 0;
  if (rules === 'der' && !isShortest) throw new Error('length not in fewest bytes');
  return [length, end];
}

/** SET OF in DER: its members in the order of their bytes (X.690, 11.6). Another `tag` makes it an implicit one. */
export function derSetOf(members: readonly Uint8Array[], tag: number = tags.set): Uint8Array {
  return writeElement(tag, ...members.toSorted((one, other) => Buffer.compare(one, other)));
}

/** A value that was read by `ber`, with definite lengths and strings in one piece; nothing else of it is changed. */
export function toDefinite(element: Element): Uint8Array {
  if (element.tag === tags.constructedOctets) return writeElement(tags.octetString, octetsIn(element));
  if ((element.tag & CONSTRUCTED) === 0) return writeElement(element.tag, element.content);
  return writeElement(element.tag, ...element.children.map(toDefinite));
}

/** The octets of an OCTET STRING, or of one in pieces (X.690, 8.7.3). */
export function octetsIn(element: Element | undefined): Uint8Array {
  if (element?.tag === tags.octetString) return element.content;
  if (element?.tag === tags.constructedOctets) return Buffer.concat(element.children.map(octetsIn));
  throw new Error('expected octets');
}

/** An OBJECT IDENTIFIER of `dotted` numbers in DER. */
export function derOid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((number) => {
    const groups = [number & 0x7f];
    for (let high = Math.floor(number / 128); high > 0; high = Math.floor(high / 128))
      groups.unshift((high % 128) | 0x80);
    return groups;
  });
  return writeElement(tags.oid, Buffer.from(octets));
}

/** The dotted numbers of an OBJECT IDENTIFIER. Empty if it is something else, or not written in the fewest bytes. */
export function oidIn(element: Element | undefined): string {
  if (element?.tag !== tags.oid) return '';
  const numbers: number[] = [];
  let number = 0;
  for (const octet of element.content) {
    number = number * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const dotted = [Math.min(2, Math.floor(first / 40)), first - 40 * Math.min(2, Math.floor(first / 40)), ...rest].join(
    '.',
  );
  return Buffer.from(derOid(dotted)).equals(element.bytes) ? dotted : '';
}

/** Whether `element` is a value of `tag`. */
export function is(element: Element | undefined, tag: number): element is Element {
  return element?.tag === tag;
}
