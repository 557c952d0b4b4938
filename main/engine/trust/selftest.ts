import { webcrypto } from 'node:crypto';
import { Failure } from '../../../shared/failure';
import { sha256 } from './digest';
import { verifyP256 } from './ecdsa';

type Subtle = webcrypto.SubtleCrypto;

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

  /** RFC 6979, A.2.5, SHA-256 of "sample", with s replaced by n−s, which is in the lower half; then one letter changed. */
  'ECDSA-P-256': async (subtle) => {
    const keyInfo = bytes(
      '3059301306072a8648ce3d020106082a8648ce3d03010703420004' +
        '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6' +
        '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
    );
    const signature = bytes(
      '3045022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716' +
        '02200834e36ad29a83bf2bc9385e491d6099c8fdf9d1ed67aa7ea5f51f93782857a9',
    );
    const good = await verifyP256(keyInfo, ascii('sample'), signature, subtle);
    const bad = await verifyP256(keyInfo, ascii('semple'), signature, subtle);
    return good && !bad;
  },
};

/**
 * Tries the primitives that this program rests on against published answers, once at start. It must pass on every
 * crypto library under Node or Electron (OpenSSL, BoringSSL).
 *
 * @throws Failure `crypto-self-test-failed` naming the primitive.
 */
export async function selfTest(subtle: Subtle = webcrypto.subtle): Promise<void> {
  for (const [primitive, isRight] of Object.entries(knownAnswers)) {
    if (!(await isRight(subtle).catch(() => false))) throw new Failure('crypto-self-test-failed', { primitive });
  }
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}

function hexOf(buffer: ArrayBuffer): string {
  return Buffer.from(buffer).toString('hex');
}
