import type { webcrypto } from 'node:crypto';

/** SubjectPublicKeyInfo, in DER, of an extractable private key of WebCrypto. */
export async function publicKeyInfoOf(
  privateKey: webcrypto.CryptoKey,
  algorithm: webcrypto.EcKeyImportParams | webcrypto.RsaHashedImportParams,
  subtle: webcrypto.SubtleCrypto,
): Promise<Uint8Array> {
  const { kty, crv, x, y, n, e } = await subtle.exportKey('jwk', privateKey);
  const half = kty === 'RSA' ? { kty, n, e } : { kty, crv, x, y };
  const publicKey = await subtle.importKey('jwk', half as webcrypto.JsonWebKey, algorithm, true, ['verify']);
  return new Uint8Array(await subtle.exportKey('spki', publicKey));
}
