import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfTest } from '../../../main/engine/trust';
import { failure } from './support';

type Subtle = webcrypto.SubtleCrypto;

/** Real WebCrypto but for one method. */
function broken(method: keyof Subtle, replacement: (...args: never[]) => Promise<unknown>): Subtle {
  return new Proxy(webcrypto.subtle, {
    get: (subtle, name) => (name === method ? replacement : (Reflect.get(subtle, name) as () => unknown).bind(subtle)),
  });
}

const wrongBytes = () => Promise.resolve(new ArrayBuffer(32));

describe('the self-test', () => {
  it('passes with the crypto at hand', async () => {
    await expect(selfTest()).resolves.toBeUndefined();
  });

  it.each([
    ['SM3', { sm3: () => new Uint8Array(32) }],
    ['SM2', { sm2: { verify: () => Promise.resolve(true) } }],
    ['SM2', { sm2: { verify: () => Promise.resolve(false) } }],
    ['SM2', { sm2: { verify: () => Promise.reject(new Error('no such algorithm')) } }],
  ] as const)('notices when %s is wrong', async (primitive, primitives) => {
    await expect(selfTest(primitives)).rejects.toMatchObject(failure('crypto-self-test-failed', { primitive }));
  });

  it.each(['P-256', 'P-384', 'RSASSA-PKCS1-v1_5'])('notices when %s alone takes anything for good', async (name) => {
    const { subtle } = webcrypto;
    const verify = (how: unknown, key: webcrypto.CryptoKey, ...rest: never[]) => {
      const of = key.algorithm as { name: string; namedCurve?: string };
      const whole = [how, key, ...rest] as unknown as Parameters<Subtle['verify']>;
      return (of.namedCurve ?? of.name) === name ? Promise.resolve(true) : subtle.verify(...whole);
    };
    const primitive = name.startsWith('P-') ? `ECDSA-${name}` : 'RSA';
    await expect(selfTest({ subtle: broken('verify', verify) })).rejects.toMatchObject(
      failure('crypto-self-test-failed', { primitive }),
    );
  });

  it.each([
    ['SHA-256', 'digest', wrongBytes],
    ['HMAC-SHA-256', 'sign', wrongBytes],
    ['PBKDF2-HMAC-SHA-256', 'deriveBits', wrongBytes],
    ['AES-256-CBC', 'encrypt', wrongBytes],
    ['AES-256-CBC', 'decrypt', wrongBytes],
    ['ECDSA-P-256', 'verify', () => Promise.resolve(true)],
    ['ECDSA-P-256', 'verify', () => Promise.resolve(false)],
    ['ECDSA-P-256', 'verify', () => Promise.reject(new Error('no such algorithm'))],
  ] as const)('notices when %s is wrong in %s', async (primitive, method, replacement) => {
    await expect(selfTest({ subtle: broken(method, replacement) })).rejects.toMatchObject(
      failure('crypto-self-test-failed', { primitive }),
    );
  });
});
