import { readElement, tags } from '../ber';
import { readNatural, writeElement, writeNatural } from './strictder';

/** The two numbers of an elliptic-curve signature. */
export interface Pair {
  readonly r: bigint;
  readonly s: bigint;
}

/**
 * Reads SEQUENCE { r INTEGER, s INTEGER } (RFC 3279, 2.2.3; GB/T 35276, 7.2), both within 1 … `order` − 1.
 *
 * @throws Error for anything else, or if it is not in strict DER.
 */
export function readPair(signature: Uint8Array, order: bigint): Pair {
  const sequence = readElement(signature);
  const [r, s, ...more] = sequence.children.map(({ tag, content }) => {
    const value = readNatural(content);
    if (tag !== tags.integer || value < 1n || value >= order) throw new Error('out of range');
    return value;
  });
  if (sequence.tag !== tags.sequence || r === undefined || s === undefined || more.length > 0)
    throw new Error('not a pair');
  return { r, s };
}

export function writePair({ r, s }: Pair): Uint8Array {
  return writeElement(tags.sequence, writeNatural(r), writeNatural(s));
}
