import { webcrypto } from 'node:crypto';
import { is, readElement, tags } from '../ber';
import { equalBytes } from '../der';
import { oids } from '../oids';
import type { Digest, KeyKind, SignatureAlgorithm } from './algorithm';
import { sha256Bytes, sha384Bytes, sha512Bytes } from './digests';
import { publicKeyInfoOf } from './publichalf';
import { readNatural } from './strictder';

/** Modulus in bits: the shortest that counts (SP 800-131A), and the longest that BoringSSL checks in fair time. */
export const LEAST_RSA_BITS = 2048;
export const MOST_RSA_BITS = 8192;
/** BoringSSL takes no public exponent of more than 33 bits. */
const MOST_EXPONENT = 1n << 32n;
const NEW_BITS = 3072;

/** AlgorithmIdentifier { rsaEncryption, NULL } (RFC 3279, 2.3.1). */
const RSA_ENCRYPTION = Buffer.from('300d06092a864886f70d0101010500', 'hex');

const hashes = new Map<string, { readonly hash: string; readonly digest: Digest; readonly signature: string }>([
  [oids.sha256, { hash: 'SHA-256', digest: sha256Bytes, signature: oids.sha256WithRsa }],
  [oids.sha384, { hash: 'SHA-384', digest: sha384Bytes, signature: oids.sha384WithRsa }],
  [oids.sha512, { hash: 'SHA-512', digest: sha512Bytes, signature: oids.sha512WithRsa }],
]);

/**
 * RSASSA-PKCS1-v1_5 (RFC 8017, 8.2) with SHA-2 and a key of 2048 bits or more: what certification authorities have.
 *
 * @param subtle is for the self-test.
 */
export function rsa(subtle: webcrypto.SubtleCrypto = webcrypto.subtle): KeyKind {
  const named = (hash: string) => ({ name: 'RSASSA-PKCS1-v1_5', hash });

  const algorithm: SignatureAlgorithm = {
    id: 'rsa',
    signatureOids: new Map<string, string | null>([
      ...[...hashes].map(([oid, { signature }]) => [signature, oid] as const),
      [oids.rsaEncryption, null],
    ]),
    digests: new Map([...hashes].map(([oid, { digest }]) => [oid, digest])),

    matches: (keyInfo) => modulusSize(keyInfo) !== null,

    async verify(keyInfo, content, signature, digest = oids.sha256) {
      try {
        const hash = hashes.get(digest)?.hash;
        if (hash === undefined || signature.length !== modulusSize(keyInfo)) return false;
        const imported = await subtle.importKey('spki', keyInfo, named(hash), false, ['verify']);
        return await subtle.verify(named(hash), imported, signature, content);
      } catch {
        return false;
      }
    },

    canonical: (signature) =>
      signature.length >= LEAST_RSA_BITS / 8 && signature.length <= MOST_RSA_BITS / 8 ? signature : null,
  };

  return {
    algorithm,

    async open(pkcs8) {
      const privateKey = await subtle.importKey('pkcs8', pkcs8, named('SHA-256'), true, ['sign']);
      const publicKeyInfo = await publicKeyInfoOf(privateKey, named('SHA-256'), subtle);
      if (!algorithm.matches(publicKeyInfo)) throw new Error('too short or odd an RSA key');
      return {
        algorithm,
        publicKeyInfo,
        sign: async (content) => new Uint8Array(await subtle.sign('RSASSA-PKCS1-v1_5', privateKey, content)),
      };
    },

    async generate() {
      const size = { modulusLength: NEW_BITS, publicExponent: Uint8Array.of(1, 0, 1) };
      const { privateKey } = await subtle.generateKey({ ...named('SHA-256'), ...size }, true, ['sign', 'verify']);
      return new Uint8Array(await subtle.exportKey('pkcs8', privateKey));
    },
  };
}

/** Bytes of the modulus, and so of a signature; null where it is no RSA key that counts. */
function modulusSize(keyInfo: Uint8Array): number | null {
  try {
    const whole = readElement(keyInfo);
    const [identifier, bits, ...more] = whole.children;
    if (whole.tag !== tags.sequence || !identifier || !equalBytes(identifier.bytes, RSA_ENCRYPTION)) return null;
    if (!is(bits, tags.bitString) || bits.content[0] !== 0 || more.length > 0) return null;
    const key = readElement(bits.content.subarray(1));
    const [modulus, exponent, ...others] = key.children;
    if (key.tag !== tags.sequence || !is(modulus, tags.integer) || !is(exponent, tags.integer)) return null;
    if (others.length > 0) return null;
    const product = readNatural(modulus.content);
    const power = readNatural(exponent.content);
    const length = product.toString(2).length;
    const isOdd = (product & power & 1n) === 1n;
    const counts = length >= LEAST_RSA_BITS && length <= MOST_RSA_BITS && power >= 3n && power < MOST_EXPONENT;
    return isOdd && counts ? Math.ceil(length / 8) : null;
  } catch {
    return null;
  }
}
