import { z } from 'zod';
import { agencySchema } from './agency';
import { findingSchema, findingIdSchema, reviewMarks, reviewerSchema } from './finding';
import { dateSchema, instantSchema, nameSchema, resourceIdSchema, sha256Schema } from './primitives';

/** The format of a reviewer's receipt; a later one has a higher number and is refused, never guessed at. */
export const receiptFormat = 'openlist-receipt/1';

/** 通过, 通过（有建议）, 退回. */
export const conclusions = ['passed', 'passed-with-suggestions', 'returned'] as const;
export type Conclusion = (typeof conclusions)[number];

/** `data/receipt.json`: what a reviewer found in one package, which it names by its exact digest. */
export const receiptSchema = z.strictObject({
  format: z.literal(receiptFormat),
  package: z.strictObject({
    digest: sha256Schema,
    agency: agencySchema,
    profile: z.string().max(500),
    listVersion: z.number().int().positive(),
  }),
  reviewer: reviewerSchema,
  /** The day of the conclusion, in Asia/Shanghai. */
  date: dateSchema,
  conclusion: z.enum(conclusions),
  words: z.string().max(4000),
  /** What the reviewer's program made of the package. `recomputed`: null where the numbers were not recomputed. */
  checks: z.strictObject({
    verdict: z.enum(['trusted', 'untrusted']),
    recomputed: z
      .strictObject({ claims: z.number().int().nonnegative(), differing: z.number().int().nonnegative() })
      .nullable(),
  }),
  /** Every item of the list, in its order. */
  items: z.array(z.strictObject({ resource: resourceIdSchema, name: nameSchema, mark: z.enum(reviewMarks) })),
  /** Findings that stand: new ones, and those of earlier receipts that are unresolved. */
  findings: z.array(
    findingSchema.extend({
      name: z.string().max(500),
      state: z.enum(['new', 'unresolved']),
      /** On an unresolved one: why the agency's answer does not do. */
      words: z.string().max(2000),
    }),
  ),
  /** Findings of earlier receipts that are done with. */
  resolved: z.array(z.strictObject({ id: findingIdSchema, words: z.string().max(2000) })),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A receipt that an agency imported. */
export const receiptRecordSchema = z.strictObject({
  /** SHA-256 of the receipt's tagmanifest. */
  digest: sha256Schema,
  /** `receipt.json`, as an object. */
  document: sha256Schema,
  package: sha256Schema,
  listVersion: z.number().int().positive(),
  conclusion: z.enum(conclusions),
  reviewer: reviewerSchema,
  date: dateSchema,
  /** Who signed it: subject and fingerprint of the certificate. */
  signer: z.strictObject({ subject: z.string(), fingerprint: sha256Schema }),
  /** When it was signed, as the signer claims; null: it does not say. */
  signedAt: instantSchema.nullable().optional(),
  importedAt: instantSchema,
  importedBy: z.string(),
});
export type ReceiptRecord = z.infer<typeof receiptRecordSchema>;
