import { z } from 'zod';
import { findingAnswerSchema, findingSchema } from './finding';
import { sha256Schema } from './primitives';

/**
 * `data/responses.json`, only in a package that follows a receipt: what the agency says to each finding that stood. An
 * answer is the agency's word; whether the finding is resolved is the reviewer's.
 */
export const responsesSchema = z.strictObject({
  /** Digests of the receipts that are answered, in the order of import. */
  receipts: z.array(sha256Schema).min(1),
  responses: z.array(
    z.strictObject({
      finding: findingSchema,
      /** Digest of the receipt that holds the finding. */
      receipt: sha256Schema,
      /** Null: a suggestion that was left unanswered. */
      answer: findingAnswerSchema.nullable(),
    }),
  ),
});
export type Responses = z.infer<typeof responsesSchema>;
