import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import { oids } from '../oids';
import { LEAST_RSA_BITS, MOST_RSA_BITS } from './rsa';
import { readElements, readNatural, readOnly, tags } from './strictder';

/** Names that people know of keys that this program has no use for. */
const otherNames: Readonly<Record<string, string>> = {
  '1.2.840.10040.4.1': 'DSA',
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.3.101.112': 'Ed25519',
  '1.3.101.113': 'Ed448',
  '1.3.132.0.10': 'secp256k1',
  '1.3.132.0.35': 'P-521',
  '1.3.36.3.3.2.8.1.1.7': 'brainpoolP256r1',
};

const curves: Readonly<Record<string, SignatureAlgorithmId>> = {
  [oids.p256]: 'ecdsa-p256',
  [oids.p384]: 'ecdsa-p384',
  [oids.sm2]: 'sm2',
};

/**
 * What kind of private key `pkcs8` is: which algorithm is for it (null: none), and a name of it for people.
 *
 * @throws Error if it is no PrivateKeyInfo in DER.
 */
export function nameOfKey(pkcs8: Uint8Array): { id: SignatureAlgorithmId | null; keyName: string } {
  const [version, identifier, key] = readElements(readOnly(tags.sequence, pkcs8));
  if (version?.tag !== tags.integer || identifier?.tag !== tags.sequence || key?.tag !== tags.octetString) {
    throw new Error('not a private key');
  }
  const [algorithm, parameter] = readElements(identifier.content);
  if (algorithm?.tag !== tags.objectIdentifier) throw new Error('no algorithm');
  const oid = readOid(algorithm.content);
  if (oid === oids.rsaEncryption) {
    const bits = modulusBits(key.content);
    return { id: bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS ? 'rsa' : null, keyName: `RSA ${bits}` };
  }
  if (oid !== oids.ecPublicKey) return { id: null, keyName: otherNames[oid] ?? oid };
  if (parameter?.tag !== tags.objectIdentifier) return { id: null, keyName: 'EC' };
  const curve = readOid(parameter.content);
  return { id: curves[curve] ?? null, keyName: otherNames[curve] ?? curve };
}

/** An object identifier in dots (X.690, 8.19). */
function readOid(content: Uint8Array): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0n;
    }
  }
  const [first = 0n, ...others] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - 40n * root, ...others].join('.');
}

/** Length of the modulus of RSAPrivateKey (RFC 8017, A.1.2). */
function modulusBits(key: Uint8Array): number {
  const [, modulus] = readElements(readOnly(tags.sequence, key));
  return readNatural(modulus?.content ?? new Uint8Array()).toString(2).length;
}
