import { webcrypto } from 'node:crypto';
import { Failure } from '../../../shared/failure';
import type { Digest, SignatureAlgorithm } from './algorithms/algorithm';
import { sm3Bytes } from './algorithms/digests';
import { ecdsa, p256, p384 } from './algorithms/ecdsa';
import { rsa } from './algorithms/rsa';
import { sm2Algorithm } from './algorithms/sm2';
import { sha256 } from './digest';
import { signatureVectors, type SignatureVector } from './selftestvectors';

type Subtle = webcrypto.SubtleCrypto;

const SM3_OF_ABC = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';

/** The known answers, by primitive: true when the primitive gives them. */
const knownAnswers: Readonly<Record<string, (subtle: Subtle) => Promise<boolean>>> = {
  /** FIPS 180-4, example "abc". */
  'SHA-256': async (subtle) => {
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    return sha256(ascii('abc')) === expected && hexOf(await subtle.digest('SHA-256', ascii('abc'))) === expected;
  },

  /** RFC 4231, test case 2. */
  'HMAC-SHA-256': async (subtle) => {
    const key = await subtle.importKey('raw', ascii('Jefe'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const tag = await subtle.sign('HMAC', key, ascii('what do ya want for nothing?'));
    return hexOf(tag) === '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  },

  /** RFC 7914, section 11, first vector. */
  'PBKDF2-HMAC-SHA-256': async (subtle) => {
    const secret = await subtle.importKey('raw', ascii('passwd'), 'PBKDF2', false, ['deriveBits']);
    const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: ascii('salt'), iterations: 1 };
    const expected =
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
      '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783';
    return hexOf(await subtle.deriveBits(kdf, secret, 512)) === expected;
  },

  /** SP 800-38A, F.2.5, first block. */
  'AES-256-CBC': async (subtle) => {
    const raw = bytes('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
    const cipher = { name: 'AES-CBC', iv: bytes('000102030405060708090a0b0c0d0e0f') };
    const plain = '6bc1bee22e409f96e93d7e117393172a';
    const key = await subtle.importKey('raw', raw, 'AES-CBC', false, ['encrypt', 'decrypt']);
    const encrypted = await subtle.encrypt(cipher, key, bytes(plain));
    const decrypted = await subtle.decrypt(cipher, key, encrypted);
    return hexOf(encrypted).startsWith('f58c4c04d6e5f1ba779eabfb5f7bfbd6') && hexOf(decrypted) === plain;
  },
};

/** What the self-test tries; a test of it puts something broken in its place. */
export interface Primitives {
  readonly subtle: Subtle;
  readonly sm3: Digest;
  readonly sm2: Pick<SignatureAlgorithm, 'verify'>;
}

/**
 * Tries the primitives that this program rests on against published answers, once at start. It must pass on every
 * crypto library under Node or Electron (OpenSSL, BoringSSL).
 *
 * @throws Failure `crypto-self-test-failed` naming the primitive.
 */
export async function selfTest(broken: Partial<Primitives> = {}): Promise<void> {
  const { subtle, sm3, sm2 } = { subtle: webcrypto.subtle, sm3: sm3Bytes, sm2: sm2Algorithm, ...broken };
  const checks: Readonly<Record<string, () => Promise<boolean>>> = {
    ...Object.fromEntries(Object.entries(knownAnswers).map(([name, isRight]) => [name, () => isRight(subtle)])),
    'ECDSA-P-256': () => verifies(ecdsa(p256, subtle).algorithm, signatureVectors['ECDSA-P-256']),
    'ECDSA-P-384': () => verifies(ecdsa(p384, subtle).algorithm, signatureVectors['ECDSA-P-384']),
    RSA: () => verifies(rsa(subtle).algorithm, signatureVectors.RSA),
    // GB/T 32905, example A.1.
    SM3: () => Promise.resolve(hexOf(sm3(ascii('abc'))) === SM3_OF_ABC),
    SM2: () => verifies(sm2, signatureVectors.SM2),
  };
  for (const [primitive, isRight] of Object.entries(checks)) {
    if (!(await isRight().catch(() => false))) throw new Failure('crypto-self-test-failed', { primitive });
  }
}

/** Whether the vector's signature is good, and no longer so once a bit of the message has changed. */
async function verifies(
  algorithm: Pick<SignatureAlgorithm, 'verify'>,
  { keyInfo, message, signature }: SignatureVector,
): Promise<boolean> {
  const other = ascii(message);
  other[0] = (other[0] ?? 0) ^ 1;
  const good = await algorithm.verify(bytes(keyInfo), ascii(message), bytes(signature));
  return good && !(await algorithm.verify(bytes(keyInfo), other, bytes(signature)));
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}

function hexOf(buffer: ArrayBuffer | Uint8Array): string {
  return Buffer.from(buffer as ArrayBuffer).toString('hex');
}
