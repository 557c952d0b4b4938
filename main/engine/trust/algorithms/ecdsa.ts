import { webcrypto } from 'node:crypto';
import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';
import { equalBytes } from '../der';
import { oids } from '../oids';
import type { Digest, KeyKind, SignatureAlgorithm } from './algorithm';
import { sha256Bytes, sha384Bytes, sha512Bytes } from './digests';
import { readPair, writePair, type Pair } from './pair';
import { publicKeyInfoOf } from './publichalf';
import { toBytes, toNatural } from './strictder';

interface Curve {
  readonly id: SignatureAlgorithmId;
  /** WebCrypto's name of it. */
  readonly namedCurve: 'P-256' | 'P-384';
  /** Bytes of a coordinate, and of r and of s. */
  readonly size: number;
  /** Order of the base point. */
  readonly order: bigint;
  /** How a SubjectPublicKeyInfo with an uncompressed point begins (RFC 5480, 2). */
  readonly keyInfoStart: string;
  readonly digests: readonly (keyof typeof hashes)[];
}

/** By the digest's OID: WebCrypto's name of it, the digest, and what a signature with it is called (RFC 5758, 3.2). */
const hashes = {
  [oids.sha256]: { hash: 'SHA-256', digest: sha256Bytes, signature: oids.ecdsaWithSha256 },
  [oids.sha384]: { hash: 'SHA-384', digest: sha384Bytes, signature: oids.ecdsaWithSha384 },
  [oids.sha512]: { hash: 'SHA-512', digest: sha512Bytes, signature: oids.ecdsaWithSha512 },
} as const;

/** SP 800-186, 3.2.1.3. */
export const p256: Curve = {
  id: 'ecdsa-p256',
  namedCurve: 'P-256',
  size: 32,
  order: BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'),
  keyInfoStart: '3059301306072a8648ce3d020106082a8648ce3d03010703420004',
  digests: [oids.sha256, oids.sha384, oids.sha512],
};

/** SP 800-186, 3.2.1.4. */
export const p384: Curve = {
  id: 'ecdsa-p384',
  namedCurve: 'P-384',
  size: 48,
  order: BigInt('0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973'),
  keyInfoStart: '3076301006072a8648ce3d020106052b8104002203620004',
  digests: [oids.sha384, oids.sha256, oids.sha512],
};

/**
 * ECDSA (FIPS 186-5, 6) on a curve of WebCrypto. Of (r, s) and (r, n−s), which are equally good, only the one with the
 * lower s is accepted, so that nobody can make a second signature of a first.
 *
 * @param subtle is for the self-test, which proves that a broken primitive is noticed.
 */
export function ecdsa(curve: Curve, subtle: webcrypto.SubtleCrypto = webcrypto.subtle): KeyKind {
  const { size, order } = curve;
  const key = { name: 'ECDSA', namedCurve: curve.namedCurve };
  const start = Buffer.from(curve.keyInfoStart, 'hex');
  const own = hashes[curve.digests[0] ?? oids.sha256];
  const lower = ({ r, s }: Pair): Pair => ({ r, s: s > order / 2n ? order - s : s });

  const algorithm: SignatureAlgorithm = {
    id: curve.id,
    signatureOids: new Map(curve.digests.map((oid) => [hashes[oid].signature, oid])),
    digests: new Map<string, Digest>(curve.digests.map((oid) => [oid, hashes[oid].digest])),

    matches: (keyInfo) =>
      keyInfo.length === start.length + 2 * size && equalBytes(start, keyInfo.subarray(0, start.length)),

    async verify(keyInfo, content, signature, digest = curve.digests[0]) {
      try {
        const hash = Object.entries(hashes).find(([oid]) => oid === digest)?.[1].hash;
        const { r, s } = readPair(signature, order);
        if (hash === undefined || !algorithm.matches(keyInfo) || s > order / 2n) return false;
        const imported = await subtle.importKey('spki', keyInfo, key, false, ['verify']);
        const raw = Buffer.concat([toBytes(r, size), toBytes(s, size)]);
        return await subtle.verify({ name: 'ECDSA', hash }, imported, raw, content);
      } catch {
        return false;
      }
    },

    canonical(signature) {
      try {
        return writePair(lower(readPair(signature, order)));
      } catch {
        return null;
      }
    },
  };

  return {
    algorithm,

    async open(pkcs8) {
      const privateKey = await subtle.importKey('pkcs8', pkcs8, key, true, ['sign']);
      return {
        algorithm,
        publicKeyInfo: await publicKeyInfoOf(privateKey, key, subtle),
        async sign(content) {
          const raw = new Uint8Array(await subtle.sign({ name: 'ECDSA', hash: own.hash }, privateKey, content));
          return writePair(lower({ r: toNatural(raw.subarray(0, size)), s: toNatural(raw.subarray(size)) }));
        },
      };
    },

    async generate() {
      const { privateKey } = await subtle.generateKey(key, true, ['sign', 'verify']);
      return new Uint8Array(await subtle.exportKey('pkcs8', privateKey));
    },
  };
}
