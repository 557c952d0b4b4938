import { fromBER, OctetString, Sequence, type BaseBlock } from 'asn1js';

/** The bytes of an ASN.1 object, new and on their own. */
export function toDer(object: { toBER(): ArrayBuffer }): Uint8Array<ArrayBuffer> {
  return new Uint8Array(object.toBER());
}

/** A copy of `bytes` in a buffer of its own, as the ASN.1 library wants it. */
export function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/**
 * Reads one ASN.1 object. The library is lenient (BER, bytes after the end); a caller that needs one encoding writes what it
 * understood again and compares.
 *
 * @throws Error if `bytes` cannot be read.
 */
export function fromDer(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(toBuffer(bytes));
  if (offset === -1) throw new Error('not ASN.1');
  return result;
}

export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(other);
}

/** SEQUENCE of `value`. */
export function sequence(...value: BaseBlock[]): Sequence {
  return new Sequence({ value });
}

/** OCTET STRING of `bytes`. */
export function octets(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: toBuffer(bytes) });
}

/** The elements of a SEQUENCE; none if it is something else. */
export function elementsOf(found: unknown): readonly unknown[] {
  return found instanceof Sequence ? found.valueBlock.value : [];
}

/** The bytes of an OCTET STRING. */
export function octetsOf(found: unknown): Uint8Array {
  if (!(found instanceof OctetString)) throw new Error('expected octets');
  return new Uint8Array(found.getValue());
}
