import { z } from 'zod';
import { findingIdSchema, findingSchema, reviewMarks, reviewerSchema } from './finding';
import { collectionSchema, instantSchema, resourceIdSchema, sha256Schema } from './primitives';

/** How an earlier finding stands by this submission, as the reviewer judges it. */
export const settlementSchema = z.strictObject({
  state: z.enum(['resolved', 'unresolved']),
  words: z.string().max(2000),
});
export type Settlement = z.infer<typeof settlementSchema>;

/**
 * A review under way, kept at the reviewer's place by the package's digest and saved at every change. Nothing of it binds
 * anybody before a receipt is signed.
 */
export const reviewSchema = z.strictObject({
  format: z.literal('openlist-review/1'),
  /** Digest of the package. */
  package: sha256Schema,
  startedAt: instantSchema,
  changedAt: instantSchema,
  reviewer: reviewerSchema.nullable(),
  words: z.string().max(4000),
  /** By resource id; what is missing is not looked at yet. */
  marks: z.record(resourceIdSchema, z.enum(reviewMarks)),
  findings: collectionSchema(findingSchema),
  /** Number of the next finding; numbers are never reused. */
  nextFinding: z.number().int().positive(),
  /** By the id of an earlier finding. */
  settled: z.record(findingIdSchema, settlementSchema),
  /** Receipts that were exported, the oldest first. */
  receipts: z.array(z.strictObject({ digest: sha256Schema, at: instantSchema })),
});
export type Review = z.infer<typeof reviewSchema>;

/** One change of a review under way. */
export const reviewChangeSchema = z.discriminatedUnion('kind', [
  /** `mark` null takes a mark back. */
  z.strictObject({
    kind: z.literal('mark'),
    resources: z.array(resourceIdSchema).min(1).max(100_000),
    mark: z.enum(reviewMarks).nullable(),
  }),
  /** A new finding, or another text of one that is there. */
  z.strictObject({ kind: z.literal('finding'), finding: findingSchema }),
  z.strictObject({ kind: z.literal('drop'), finding: findingIdSchema }),
  z.strictObject({ kind: z.literal('settle'), finding: findingIdSchema, settlement: settlementSchema.nullable() }),
  z.strictObject({ kind: z.literal('reviewer'), reviewer: reviewerSchema }),
  z.strictObject({ kind: z.literal('words'), words: z.string().max(4000) }),
]);
export type ReviewChange = z.infer<typeof reviewChangeSchema>;
