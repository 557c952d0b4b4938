import { z } from 'zod';
import { agencySchema } from '../model/agency';
import { claimSchema } from '../model/claim';
import { listChangeSchema } from '../model/openlist';
import { signerRoleSchema, verificationSchema } from '../model/package';
import { dateSchema, nameSchema, sha256Schema } from '../model/primitives';
import { faultSchema, inWorkspace, pathSchema, secretSchema } from './common';

const count = z.number().int().nonnegative();
const version = z.number().int().positive();
const idOrName = z.string().min(1).max(200);

/** A further signature beside the agency's own. */
const cosigner = z.strictObject({ role: signerRoleSchema, identity: idOrName, secret: secretSchema });

const built = z.strictObject({ path: z.string(), digest: z.string(), files: count, bytes: count });

/** One gate before a package (law 5): a code with text, whether it is open, and whom or what it is about. */
export const gateSchema = z.strictObject({
  code: z.string(),
  met: z.boolean(),
  /** Resources that keep it closed. */
  resources: z.array(z.string()),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Gate = z.infer<typeof gateSchema>;

/** What verifying a package answers, alone or as a part of a review. */
export const verificationAnswer = verificationSchema;

export const packageOperations = {
  'secrecy.record': {
    /** Records that a frozen list was reviewed for secrecy (保密审查) before it leaves. Cannot be undone. */
    request: z.strictObject({
      ...inWorkspace,
      version,
      number: nameSchema,
      date: dateSchema,
      by: nameSchema,
      note: z.string().max(1000).default(''),
    }),
    response: z.strictObject({ id: z.string() }),
  },
  'package.check': {
    /** Every gate on the way to a package of a list version; nothing is made. */
    request: z.strictObject({ ...inWorkspace, version }),
    response: z.strictObject({ open: z.boolean(), gates: z.array(gateSchema) }),
  },
  'package.export': {
    request: z.strictObject({
      ...inWorkspace,
      version,
      identity: idOrName,
      secret: secretSchema,
      cosigners: z.array(cosigner).max(8).default([]),
      out: pathSchema,
    }),
    response: built,
  },
  'package.prepare': {
    /** Makes a package that waits for signatures from elsewhere, and the file of the exact bytes to be signed. */
    request: z.strictObject({
      ...inWorkspace,
      version,
      roles: z.array(signerRoleSchema).min(1).max(9).default(['agency']),
      out: pathSchema,
    }),
    response: built.extend({ toSign: z.string(), roles: z.array(z.string()) }),
  },
  'package.sign': {
    /**
     * Puts one signature into a package that waits for it: an identity's (`identity` with `secret`), or a `.p7s` made
     * elsewhere, which is checked and put into the format's one encoding. The package with it is written into the folder
     * `out`; the last signature makes it an exported one.
     */
    request: z.strictObject({
      ...inWorkspace,
      file: pathSchema,
      role: signerRoleSchema,
      identity: idOrName.optional(),
      secret: secretSchema.optional(),
      p7s: pathSchema.optional(),
      out: pathSchema,
    }),
    response: z.strictObject({ path: z.string(), digest: z.string(), waiting: z.array(z.string()) }),
  },
  'package.copy': {
    /** Copies a package to removable media and reads it back. */
    request: z.strictObject({ file: pathSchema, out: pathSchema }),
    response: z.strictObject({ path: z.string(), bytes: count, sha256: sha256Schema, warnings: z.array(faultSchema) }),
  },
  'package.verify': {
    request: z.strictObject({ file: pathSchema, trust: z.array(pathSchema).max(1000).default([]) }),
    response: verificationAnswer,
  },
  'package.recompute': {
    /**
     * Works out every claimed number again from the package's own files; kept with the review of it, if there is one.
     */
    request: z.strictObject({ file: pathSchema }),
    response: z.strictObject({ digest: sha256Schema, agrees: z.boolean(), claims: z.array(claimSchema) }),
  },
  'package.diff': {
    /** What the second package changes against the first; both must be intact. */
    request: z.strictObject({ file: pathSchema, other: pathSchema }),
    response: z.strictObject({
      agency: agencySchema,
      versions: z.tuple([version, version]),
      /** Whether the second names the first as its predecessor. */
      follows: z.boolean(),
      changes: z.array(listChangeSchema),
      datasets: z.array(
        z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(['added', 'removed', 'changed']) }),
      ),
    }),
  },
} as const;
