import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import { oids } from '../oids';
import { LEAST_RSA_BITS, MOST_RSA_BITS } from './rsa';
import { is, oidIn, readElement, tags } from '../ber';
import { readNatural } from './strictder';

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
  const [, identifier, key] = readElement(pkcs8).children;
  const [algorithm, parameter] = identifier?.children ?? [];
  const oid = oidIn(algorithm);
  if (oid === '' || !is(key, tags.octetString)) throw new Error('not a private key');
  if (oid === oids.rsaEncryption) {
    const bits = modulusBits(key.content);
    return { id: bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS ? 'rsa' : null, keyName: `RSA ${bits}` };
  }
  if (oid !== oids.ecPublicKey) return { id: null, keyName: otherNames[oid] ?? oid };
  const curve = oidIn(parameter);
  return { id: curves[curve] ?? null, keyName: otherNames[curve] ?? (curve || 'EC') };
}

/** Length of the modulus of RSAPrivateKey (RFC 8017, A.1.2). */
function modulusBits(key: Uint8Array): number {
  const [, modulus] = readElement(key).children;
  return readNatural(modulus?.content ?? new Uint8Array()).toString(2).length;
}
