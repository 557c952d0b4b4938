import { z } from 'zod';
import { dateSchema, instantSchema, nameSchema, sha256Schema } from './primitives';

/**
 * 保密审查: the agency's own office reviewed a frozen list for secrecy before it leaves (common profile). It is of these very
 * bytes: a later version needs a review of its own.
 */
export const secrecyReviewSchema = z.strictObject({
  id: z.string().regex(/^s\d+$/),
  listVersion: z.number().int().positive(),
  /** Digest of the frozen list that was reviewed. */
  list: sha256Schema,
  /** 审查编号, as the agency numbers its reviews. */
  number: nameSchema,
  /** The day of the review. */
  date: dateSchema,
  /** Who reviewed: a person or an office, in the agency's words. */
  by: nameSchema,
  note: z.string().max(1000),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});
export type SecrecyReview = z.infer<typeof secrecyReviewSchema>;
