/**
 * The registry of signature algorithms. Adding one is adding one file and one entry here: certificates, signatures and
 * keys ask the registry and know none by name.
 */
import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import type { KeyKind, SignatureAlgorithm, SigningKey } from './algorithm';
import { ecdsa, p256, p384 } from './ecdsa';
import { nameOfKey } from './keyname';
import { rsa } from './rsa';
import { sm2 } from './sm2';

export type { Digest, SignatureAlgorithm, SigningKey } from './algorithm';

const kinds: Readonly<Record<SignatureAlgorithmId, KeyKind>> = {
  'ecdsa-p256': ecdsa(p256),
  'ecdsa-p384': ecdsa(p384),
  rsa: rsa(),
  sm2,
};

/** A private key that no algorithm of the registry is for; `keyName` says what it is, as `RSA 1024`. */
export class UnsupportedKeyError extends Error {
  override readonly name = 'UnsupportedKeyError';
  constructor(readonly keyName: string) {
    super('no algorithm of this program is for the key');
  }
}

export const algorithms: readonly SignatureAlgorithm[] = Object.values(kinds).map(({ algorithm }) => algorithm);

/** The algorithm whose key `keyInfo` (SubjectPublicKeyInfo) is; null where it is of no kind that counts. */
export function algorithmOf(keyInfo: Uint8Array): SignatureAlgorithm | null {
  return algorithms.find((algorithm) => algorithm.matches(keyInfo)) ?? null;
}

/**
 * Opens a private key.
 *
 * @param pkcs8 PrivateKeyInfo in DER (RFC 5958).
 * @throws UnsupportedKeyError; Error if it is no private key, or its halves do not fit.
 */
export async function openSigningKey(pkcs8: Uint8Array): Promise<SigningKey> {
  const { id, keyName } = nameOfKey(pkcs8);
  if (id === null) throw new UnsupportedKeyError(keyName);
  return kinds[id].open(pkcs8);
}

/** Makes a new key; keep `pkcs8` under a passphrase alone. */
export async function generateKey(id: SignatureAlgorithmId): Promise<{ pkcs8: Uint8Array; key: SigningKey }> {
  const pkcs8 = await kinds[id].generate();
  return { pkcs8, key: await kinds[id].open(pkcs8) };
}
