import { z } from 'zod';
import { datasetIdSchema, resourceIdSchema } from './primitives';

const figure = z.union([z.number(), z.string()]).nullable();

/**
 * A number that a package claims and that was worked out again from its own files: 一致 or 不一致. `figure` is a stable id
 * (`rows`, `columns`, `bytes`, `digest`, `k`, `Ra` …, `residual:c3`, `list.rows`), with a title in `shared/text`.
 */
export const claimSchema = z.strictObject({
  resource: resourceIdSchema,
  dataset: datasetIdSchema,
  figure: z.string().max(100),
  /** Where it is claimed: a file of the package with a JSON Pointer after `#`. */
  path: z.string(),
  claimed: figure,
  found: figure,
  agrees: z.boolean(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A figure that a package states and that nobody can work out again without the source: it is the agency's word. */
export const uncheckedSchema = claimSchema.pick({ resource: true, dataset: true, figure: true });
export type Unchecked = z.infer<typeof uncheckedSchema>;
