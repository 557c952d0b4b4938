import type { SignatureFault } from '../../../../main/engine/trust';
import type { SigningKey } from '../../../../main/engine/trust/algorithms';
import { writeElement, writeNatural } from '../../../../main/engine/trust/algorithms/strictder';
import { derOid, oidIn, readElement, tags } from '../../../../main/engine/trust/ber';
import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import { bytesOf, places, rebuild, sequence, type Change } from '../signedparts';

/** What a vector is made of: a good signature, and what it was made with. */
export interface Good {
  readonly p7s: Uint8Array;
  readonly content: Uint8Array;
  readonly key: SigningKey;
  /** Certificates in DER: the signer's, its issuer's, and one of somebody else. */
  readonly own: Uint8Array;
  readonly issuer: Uint8Array;
  readonly stranger: Uint8Array;
}

/** One way for a signature to be wrong, and the fault that tells it. `only`: for these algorithms. */
export interface Vector {
  readonly name: string;
  readonly code: SignatureFault;
  readonly make: (good: Good) => Uint8Array | Promise<Uint8Array>;
  readonly only?: readonly SignatureAlgorithmId[];
}

export const { data: D, signer: S } = places;
export const NULL = Uint8Array.of(0x05, 0x00);
export const EC: readonly SignatureAlgorithmId[] = ['ecdsa-p256', 'ecdsa-p384'];
export const PAIRS: readonly SignatureAlgorithmId[] = [...EC, 'sm2'];
export const identifier = (oid: string, ...parameters: Uint8Array[]) => sequence(derOid(oid), ...parameters);
export const octets = (bytes: Uint8Array) => writeElement(tags.octetString, bytes);
export const pair = (r: bigint, s: bigint) => octets(sequence(writeNatural(r), writeNatural(s)));

/** A vector by what it changes; where it says so, what is left is signed again with the right key. */
export function edited(name: string, code: SignatureFault, change: Change, only?: Vector['only']): Vector {
  return { name, code, make: ({ p7s }) => rebuild(p7s, change), ...(only && { only }) };
}

export function resigned(name: string, code: SignatureFault, change: (each: Uint8Array[]) => Uint8Array[]): Vector {
  return {
    name,
    code,
    make: ({ p7s, key }) => rebuild(p7s, { attributes: change, resign: (attributes) => key.sign(attributes) }),
  };
}

/** The attributes with the value of one replaced; `null` takes it out. */
export function valued(id: string, ...values: (Uint8Array | null)[]) {
  return (each: Uint8Array[]) =>
    each
      .flatMap((attribute) => {
        if (oidIn(readElement(attribute).children[0]) !== id) return [attribute];
        const kept = values.filter((value) => value !== null);
        return values.includes(null) ? [] : [sequence(derOid(id), writeElement(tags.set, ...kept))];
      })
      .toSorted((one, other) => Buffer.compare(one, other));
}

/** An AlgorithmIdentifier with the other form of no parameters: NULL for absent, absent for NULL. */
export const toggled = (value: Uint8Array | undefined) => {
  const [oid = NULL, ...parameters] = bytesOf(value);
  return parameters.length === 0 ? sequence(oid, NULL) : sequence(oid);
};

export const swap = (at: number, value: Uint8Array) => (parts: Uint8Array[]) => {
  parts[at] = value;
};
