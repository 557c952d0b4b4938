import { sm2 as library } from 'sm-crypto-v2';
import { is, readElement, tags } from '../ber';
import { equalBytes } from '../der';
import { oids } from '../oids';
import type { KeyKind, SignatureAlgorithm } from './algorithm';
import { sm3Bytes } from './digests';
import { readPair, writePair } from './pair';
import { toBytes, toNatural, writeElement, writeNatural } from './strictder';

/** Bytes of a coordinate, of r and of s, and of a private key. */
const SIZE = 32;
/** Order of the base point (GB/T 32918.5, 4). */
const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');
/** Whom signatures are for where nobody agreed otherwise (GB/T 35276, 10). */
const USER_ID = '1234567812345678';
/** AlgorithmIdentifier { ecPublicKey, sm2 } (GB/T 35276, 7.1). */
const IDENTIFIER = Buffer.from('301306072a8648ce3d020106082a811ccf5501822d', 'hex');
/** How a SubjectPublicKeyInfo with an uncompressed point begins. */
const KEY_INFO_START = Buffer.concat([Buffer.from('3059', 'hex'), IDENTIFIER, Buffer.from('034200', 'hex')]);
const UNCOMPRESSED = 0x04;
const POINT_SIZE = 1 + 2 * SIZE;
/** Tag of the public key inside ECPrivateKey (RFC 5915, 3). */
const PUBLIC_KEY = 0xa1;

/**
 * SM2 with SM3 (GB/T 32918.2), whose digest takes in Z: the signer's id, curve and public key. In JavaScript, since
 * Electron's BoringSSL has none. The library throws for some bad signatures, and takes numbers that are out of range:
 * ranges are checked here, and what throws is bad.
 */
export const sm2Algorithm: SignatureAlgorithm = {
  id: 'sm2',
  // GB/T 35275 names the algorithm alone in SignerInfo; tools also write the pair, as certificates do.
  signatureOids: new Map([
    [oids.sm2WithSm3, oids.sm3],
    [oids.sm2Sign, null],
  ]),
  digests: new Map([[oids.sm3, sm3Bytes]]),

  matches: (keyInfo) =>
    keyInfo.length === KEY_INFO_START.length + POINT_SIZE &&
    equalBytes(KEY_INFO_START, keyInfo.subarray(0, KEY_INFO_START.length)) &&
    keyInfo[KEY_INFO_START.length] === UNCOMPRESSED,

  verify: (keyInfo, content, signature, digest: string = oids.sm3) =>
    Promise.resolve(digest === oids.sm3 && isGood(keyInfo, content, signature)),

  canonical(signature) {
    try {
      return writePair(readPair(signature, ORDER));
    } catch {
      return null;
    }
  },
};

function isGood(keyInfo: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean {
  try {
    const { r, s } = readPair(signature, ORDER);
    if (!sm2Algorithm.matches(keyInfo) || (r + s) % ORDER === 0n) return false;
    const raw = hexOf(toBytes(r, SIZE)) + hexOf(toBytes(s, SIZE));
    const point = hexOf(keyInfo.subarray(KEY_INFO_START.length));
    return library.doVerifySignature(content, raw, point, { hash: true, userId: USER_ID });
  } catch {
    return false;
  }
}

export const sm2: KeyKind = {
  algorithm: sm2Algorithm,

  open(pkcs8) {
    const { secret, publicKey } = readPrivateKey(pkcs8);
    const point = Buffer.from(library.getPublicKeyFromPrivateKey(hexOf(secret)), 'hex');
    if (publicKey !== null && !equalBytes(publicKey, point)) return Promise.reject(new Error('halves do not fit'));
    return Promise.resolve({
      algorithm: sm2Algorithm,
      publicKeyInfo: Buffer.concat([KEY_INFO_START, point]),
      sign(content) {
        const options = { hash: true, publicKey: hexOf(point), userId: USER_ID };
        const raw = Buffer.from(library.doSignature(content, hexOf(secret), options), 'hex');
        const pair = { r: toNatural(raw.subarray(0, SIZE)), s: toNatural(raw.subarray(SIZE)) };
        return Promise.resolve(writePair(pair));
      },
    });
  },

  generate() {
    const { privateKey, publicKey } = library.generateKeyPairHex();
    const point = writeElement(tags.bitString, Uint8Array.of(0), Buffer.from(publicKey, 'hex'));
    const secret = writeElement(tags.octetString, Buffer.from(privateKey, 'hex'));
    const key = writeElement(tags.sequence, writeNatural(1n), secret, writeElement(PUBLIC_KEY, point));
    const wrapped = writeElement(tags.octetString, key);
    return Promise.resolve(writeElement(tags.sequence, writeNatural(0n), IDENTIFIER, wrapped));
  },
};

/**
 * The private number of PrivateKeyInfo { 0, identifier, ECPrivateKey } (RFC 5958, RFC 5915), and the public point where
 * it stands inside.
 */
function readPrivateKey(pkcs8: Uint8Array): { secret: Uint8Array; publicKey: Uint8Array | null } {
  const [, identifier, wrapped] = readElement(pkcs8).children;
  if (!identifier || !equalBytes(identifier.bytes, IDENTIFIER) || !is(wrapped, tags.octetString)) {
    throw new Error('not an SM2 key');
  }
  const [, number, ...optional] = readElement(wrapped.content).children;
  if (!is(number, tags.octetString)) throw new Error('not an ECPrivateKey');
  const value = toNatural(number.content);
  // d = n − 1 has no signatures: 1 + d would be zero (GB/T 32918.1, 6.1).
  if (value < 1n || value > ORDER - 2n) throw new Error('out of range');
  const half = optional.find(({ tag }) => tag === PUBLIC_KEY)?.children[0];
  const publicKey = half?.content.subarray(1) ?? null;
  return { secret: toBytes(value, SIZE), publicKey };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
