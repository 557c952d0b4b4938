import { z } from 'zod';
import { answersSchema, outcomeSchema } from '../model/decision';
import { faultSchema, inWorkspace, pathSchema, resourceRefSchema, secretSchema } from './common';

const count = z.number().int().nonnegative();
const version = z.number().int().positive();

const signer = z.looseObject({
  subject: z.string(),
  fingerprint: z.string(),
  trusted: z.boolean(),
  validAtSigning: z.boolean(),
});

const identity = z.strictObject({
  id: z.string(),
  name: z.string(),
  subject: z.string(),
  fingerprint: z.string(),
  validFrom: z.string(),
  validThrough: z.string(),
  certificatePath: z.string(),
});

const trustedCertificate = z.strictObject({ fingerprint: z.string(), subject: z.string(), addedAt: z.string() });

export const openingOperations = {
  'regulation.list': {
    request: z.strictObject({}),
    response: z.strictObject({
      profiles: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          validFrom: z.string(),
          validThrough: z.string().nullable(),
          inForce: z.boolean(),
        }),
      ),
    }),
  },
  'regulation.show': {
    request: z.strictObject({ id: z.string().max(60) }),
    response: z.looseObject({ id: z.string(), validFrom: z.string(), validThrough: z.string().nullable() }),
  },
  decide: {
    request: z.strictObject({ ...inWorkspace, resource: resourceRefSchema, answers: answersSchema }),
    response: outcomeSchema,
  },
  'list.freeze': {
    request: z.strictObject({ ...inWorkspace, allowPartial: z.boolean().default(false) }),
    response: z.strictObject({
      version,
      items: count,
      closed: count,
      refused: z.array(faultSchema),
      warnings: z.array(faultSchema),
    }),
  },
  'list.export': {
    request: z.strictObject({ ...inWorkspace, version, out: pathSchema }),
    response: z.strictObject({ xlsx: z.string(), json: z.string(), closedXlsx: z.string().nullable(), items: count }),
  },
  'list.diff': {
    request: z.strictObject({ ...inWorkspace, from: version, to: version }),
    response: z.looseObject({}),
  },
  'identity.create': {
    request: z.strictObject({
      name: z.string().trim().min(1).max(64),
      agency: z.string().trim().min(1).max(64),
      code: z.string().max(64),
      secret: secretSchema,
    }),
    response: z.strictObject({ id: z.string(), fingerprint: z.string(), certificatePath: z.string() }),
  },
  'identity.list': {
    request: z.strictObject({}),
    response: z.strictObject({
      identities: z.array(identity),
    }),
  },
  'trust.add': { request: z.strictObject({ pem: pathSchema }), response: trustedCertificate },
  'trust.list': { request: z.strictObject({}), response: z.strictObject({ trusted: z.array(trustedCertificate) }) },
  'trust.remove': {
    request: z.strictObject({ fingerprint: z.string().max(64) }),
    response: z.strictObject({ removed: z.string() }),
  },
  'package.export': {
    request: z.strictObject({
      ...inWorkspace,
      version,
      identity: z.string().max(200),
      secret: secretSchema,
      out: pathSchema,
    }),
    response: z.strictObject({ path: z.string(), digest: z.string(), files: count, bytes: count }),
  },
  'package.verify': {
    request: z.strictObject({ file: pathSchema, trust: z.array(pathSchema).max(1000).default([]) }),
    response: z.strictObject({
      ok: z.boolean(),
      verdict: z.enum(['trusted', 'untrusted', 'unsigned', 'altered', 'malformed', 'unsupported']),
      faults: z.array(faultSchema),
      signers: z.array(signer),
      package: z.unknown(),
    }),
  },
} as const;
