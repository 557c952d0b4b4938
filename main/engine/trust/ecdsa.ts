import { webcrypto } from 'node:crypto';
import { createCMSECDSASignature, createECDSASignatureFromCMS } from 'pkijs';
import { equalBytes, fromDer, toBuffer } from './der';

/** Bytes of a coordinate, and of r and of s, on P-256. */
const SIZE = 32;
/** Order of the base point of P-256 (SP 800-186, 3.2.1.3). */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** How a SubjectPublicKeyInfo of P-256 with an uncompressed point begins (RFC 5480, 2). */
const KEY_INFO_START = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex');

export async function generateP256(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
}

/** Reads a private key from its PKCS#8 bytes; WebCrypto throws for anything else. */
export async function importP256(pkcs8: Uint8Array): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', pkcs8, KEY, false, ['sign']);
}

/** Whether `keyInfo` is the one form of a P-256 key that we write or accept; whether it lies on the curve shows in use. */
export function isP256KeyInfo(keyInfo: Uint8Array): boolean {
  const start = keyInfo.subarray(0, KEY_INFO_START.length);
  return keyInfo.length === KEY_INFO_START.length + 2 * SIZE && equalBytes(KEY_INFO_START, start);
}

/** Signs with ECDSA P-256 and SHA-256. Returns Ecdsa-Sig-Value in DER with the lower of the two possible s. */
export async function signP256(key: webcrypto.CryptoKey, content: Uint8Array): Promise<Uint8Array> {
  const raw = new Uint8Array(await webcrypto.subtle.sign(SIGNATURE, key, content));
  const s = toNumber(raw.subarray(SIZE));
  if (s > ORDER / 2n) raw.set(Buffer.from((ORDER - s).toString(16).padStart(2 * SIZE, '0'), 'hex'), SIZE);
  return new Uint8Array(createCMSECDSASignature(raw.buffer));
}

/**
 * Whether `signature` is the one accepted encoding of a good signature: strict DER, r and s within 1 … n−1, and s in the
 * lower half, for (r, n−s) would be a second good signature. Never throws: a key or signature that cannot be used is bad.
 *
 * @param subtle is for the self-test, which proves that a broken primitive is noticed.
 */
export async function verifyP256(
  keyInfo: Uint8Array,
  content: Uint8Array,
  signature: Uint8Array,
  subtle: webcrypto.SubtleCrypto = webcrypto.subtle,
): Promise<boolean> {
  try {
    const raw = new Uint8Array(createECDSASignatureFromCMS(fromDer(signature), SIZE));
    if (!isP256KeyInfo(keyInfo) || !equalBytes(signature, new Uint8Array(createCMSECDSASignature(toBuffer(raw))))) {
      return false;
    }
    const r = toNumber(raw.subarray(0, SIZE));
    const s = toNumber(raw.subarray(SIZE));
    if (r < 1n || r >= ORDER || s < 1n || s > ORDER / 2n) return false;
    const key = await subtle.importKey('spki', keyInfo, KEY, false, ['verify']);
    return await subtle.verify(SIGNATURE, key, raw, content);
  } catch {
    return false;
  }
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
