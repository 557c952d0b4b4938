import { z } from 'zod';
import { instantSchema, sha256Schema } from '../model/primitives';
import { faultSchema, pathSchema, secretSchema } from './common';

const idOrName = z.string().min(1).max(200);
/** Ids of the registry of signature algorithms (`engine/trust/algorithms`). */
export const signatureAlgorithms = ['ecdsa-p256', 'ecdsa-p384', 'rsa', 'sm2'] as const;
/** Those that new keys are made for here; the others come with a key that is imported. */
export const newKeyAlgorithms = ['ecdsa-p256', 'sm2'] as const;
export type SignatureAlgorithmId = (typeof signatureAlgorithms)[number];

const certificate = {
  fingerprint: z.string(),
  subject: z.string(),
  /** Null where this program knows no algorithm for its key. */
  algorithm: z.enum(signatureAlgorithms).nullable(),
  validFrom: z.string(),
  validThrough: z.string(),
};

const identity = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Codes of the bodies that it may sign for (统一社会信用代码). */
  bodyCodes: z.array(z.string()).readonly(),
  certificatePath: z.string(),
  ...certificate,
  /** Whether its certificate is its own word; else a certification authority issued it. */
  selfSigned: z.boolean(),
});

const made = z.strictObject({ id: z.string(), fingerprint: z.string(), certificatePath: z.string() });

/** 证书颁发机构 or a signer's own certificate (an agency's, a bureau's). */
export const trustedKinds = ['authority', 'signer'] as const;

const trustedCertificate = z.strictObject({
  ...certificate,
  kind: z.enum(trustedKinds),
  /** Empty if someone laid the file there by hand. */
  addedAt: z.string(),
  addedBy: z.string(),
  /** Whether the fingerprint was compared when it was added. */
  compared: z.boolean(),
});

const revocationList = z.strictObject({
  /** SHA-256 of the list. */
  id: sha256Schema,
  issuer: z.string(),
  issuedAt: instantSchema,
  /** When the next list is due; null: it does not say. */
  nextAt: instantSchema.nullable(),
  revoked: z.number().int().nonnegative(),
  addedAt: z.string(),
  addedBy: z.string(),
});

export const trustOperations = {
  'identity.create': {
    request: z.strictObject({
      name: z.string().trim().min(1).max(64),
      agency: z.string().trim().min(1).max(64),
      code: z.string().max(64),
      secret: secretSchema,
      algorithm: z.enum(newKeyAlgorithms).default('ecdsa-p256'),
    }),
    response: made,
  },
  'identity.import': {
    /** `file`: PKCS#12 (.p12, .pfx) or a private key in PEM; `pem`: its certificate and chain, where `file` has none. */
    request: z.strictObject({
      file: pathSchema,
      pem: pathSchema.optional(),
      fileSecret: secretSchema.optional(),
      secret: secretSchema,
    }),
    response: made,
  },
  'identity.request': {
    /** Writes a certification request (PKCS#10) to be sent to a certification authority. */
    request: z.strictObject({ identity: idOrName, secret: secretSchema, out: pathSchema }),
    response: z.strictObject({ path: z.string(), subject: z.string() }),
  },
  'identity.certify': {
    /** Takes the certificate that an authority issued for an identity's key; the identity gets a new id with it. */
    request: z.strictObject({ identity: idOrName, secret: secretSchema, pem: pathSchema }),
    response: made,
  },
  'identity.list': { request: z.strictObject({}), response: z.strictObject({ identities: z.array(identity) }) },
  'identity.remove': {
    /** `fingerprint` is asked for again, since the key cannot be had back. */
    request: z.strictObject({ identity: idOrName, fingerprint: z.string().max(64) }),
    response: z.strictObject({ removed: z.string() }),
  },
  'signature.make': {
    /** Signs the bytes of a file for somebody else's package: the other half of `package.prepare`. */
    request: z.strictObject({ file: pathSchema, identity: idOrName, secret: secretSchema, out: pathSchema }),
    response: z.strictObject({ path: z.string(), fingerprint: z.string() }),
  },
  'trust.read': {
    /** What a certificate file holds, for a person to compare before it is trusted. Changes nothing. */
    request: z.strictObject({ pem: pathSchema }),
    response: z.strictObject({
      ...certificate,
      kind: z.enum(trustedKinds),
      issuer: z.string(),
      trusted: z.boolean(),
      /** What is odd about it: expired, weak, not meant for signing. */
      warnings: z.array(faultSchema),
    }),
  },
  'trust.add': {
    /** `fingerprint`: the one that was compared; a file that holds another certificate by now is refused. */
    request: z.strictObject({
      pem: pathSchema,
      fingerprint: z.string().max(64).optional(),
      by: z.string().trim().max(100).default(''),
    }),
    response: trustedCertificate,
  },
  'trust.list': { request: z.strictObject({}), response: z.strictObject({ trusted: z.array(trustedCertificate) }) },
  'trust.remove': {
    request: z.strictObject({ fingerprint: z.string().max(64) }),
    response: z.strictObject({ removed: z.string() }),
  },
  'revocation.add': {
    /** Takes over a list of revoked certificates (CRL, RFC 5280, 5) whose issuer is a trusted authority. */
    request: z.strictObject({ file: pathSchema, by: z.string().trim().max(100).default('') }),
    response: revocationList,
  },
  'revocation.list': { request: z.strictObject({}), response: z.strictObject({ lists: z.array(revocationList) }) },
  'revocation.remove': {
    request: z.strictObject({ id: sha256Schema }),
    response: z.strictObject({ removed: z.string() }),
  },
} as const;
