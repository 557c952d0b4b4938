import type { SignatureAlgorithmId } from '../../../../shared/contract/trust';

/** A hash function: all bytes in, the digest out. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/** One entry of the registry: how keys of one kind sign, and what their signatures look like. */
export interface SignatureAlgorithm {
  readonly id: SignatureAlgorithmId;
  /**
   * What a signature's AlgorithmIdentifier may name, each with the digest that it implies (null: the digest is named
   * beside it, as CMS does). The first is the one that this program writes.
   */
  readonly signatureOids: ReadonlyMap<string, string | null>;
  /** The digests that it signs with, by their OID; the first is the one that this program writes. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Whether `keyInfo` (SubjectPublicKeyInfo) is the one form of such a key, strong enough to count. */
  matches(keyInfo: Uint8Array): boolean;
  /**
   * Whether `signature` is good for `content` and in the accepted encoding, that of `canonical`. Never throws: a key or
   * signature that cannot be used is a bad one. What others may encode otherwise (a certificate) goes through
   * `canonical` first.
   *
   * @param digest OID of the digest that it was made with; else the first of `digests`.
   */
  verify(keyInfo: Uint8Array, content: Uint8Array, signature: Uint8Array, digest?: string): Promise<boolean>;
  /**
   * The one accepted encoding of `signature`: strict DER, the lower of ECDSA's two values of s; null where it is none at
   * all. An RSA signature's length is that of its key, which `verify` looks at.
   */
  canonical(signature: Uint8Array): Uint8Array | null;
}

/** A private key that is open, with its public half. */
export interface SigningKey {
  readonly algorithm: SignatureAlgorithm;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKeyInfo: Uint8Array;
  /** Signs `content` with the algorithm's first digest; the signature is in its accepted encoding. */
  sign(content: Uint8Array): Promise<Uint8Array>;
}

/** How the keys of one algorithm are opened and made. */
export interface KeyKind {
  readonly algorithm: SignatureAlgorithm;
  /** @throws Error if `pkcs8` (PrivateKeyInfo in DER) is no sound key of this kind. */
  open(pkcs8: Uint8Array): Promise<SigningKey>;
  /** A new private key as PrivateKeyInfo in DER. */
  generate(): Promise<Uint8Array>;
}
