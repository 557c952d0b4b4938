import { writeElement } from '../../../main/engine/trust/algorithms/strictder';
import { readElement, tags, type Element } from '../../../main/engine/trust/ber';

/** Places of the parts of SignedData and of SignerInfo, as this program writes them. */
export const places = {
  data: { version: 0, digests: 1, content: 2, certificates: 3, signers: 4 },
  signer: { version: 0, sid: 1, digest: 2, attributes: 3, algorithm: 4, signature: 5 },
} as const;

/** What to change of a signature; each may also add and remove parts. */
export interface Change {
  /** The type, and `[0]` with SignedData. */
  outer?: (parts: Uint8Array[]) => void;
  data?: (parts: Uint8Array[]) => void;
  signer?: (parts: Uint8Array[]) => void;
  /** Single attributes; they are written in the order in which they are left. */
  attributes?: (each: Uint8Array[]) => Uint8Array[];
  /** Signs again what is left, as `SET OF` (RFC 5652, 5.4). */
  resign?: (attributes: Uint8Array) => Promise<Uint8Array>;
}

/** A signature file of ours, taken apart, changed, and put together again; lengths fit. */
export async function rebuild(p7s: Uint8Array, change: Change): Promise<Uint8Array> {
  const outer = bytesOf(p7s);
  const data = bytesOf(childOf(outer[1]));
  const signer = bytesOf(childOf(data[places.data.signers]));
  if (change.attributes) {
    const attributes = change.attributes(bytesOf(signer[places.signer.attributes]));
    signer[places.signer.attributes] = writeElement(tags.context0, ...attributes);
  }
  if (change.resign) {
    const { content } = readElement(signer[places.signer.attributes] ?? p7s);
    const signature = await change.resign(writeElement(tags.set, content));
    signer[places.signer.signature] = writeElement(tags.octetString, signature);
  }
  change.signer?.(signer);
  data[places.data.signers] = writeElement(tags.set, sequence(...signer));
  change.data?.(data);
  outer[1] = writeElement(tags.context0, sequence(...data));
  change.outer?.(outer);
  return sequence(...outer);
}

export function sequence(...parts: Uint8Array[]): Uint8Array {
  return writeElement(tags.sequence, ...parts);
}

/** The values one after the other inside a constructed one. */
export function bytesOf(value: Uint8Array | undefined): Uint8Array[] {
  return readElement(value ?? new Uint8Array()).children.map(({ bytes }) => bytes);
}

/** The first value inside a constructed one. */
export function childOf(value: Uint8Array | undefined): Uint8Array {
  return (readElement(value ?? new Uint8Array()).children[0] as Element).bytes;
}
