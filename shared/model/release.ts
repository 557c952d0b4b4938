import { z } from 'zod';
import { columnTypes, sourceSchema } from './dataset';
import { columnIdSchema, datasetIdSchema, instantSchema, releaseIdSchema, sha256Schema } from './primitives';
import { recoverySchema } from './report';
import { riskSchema } from './risk';

/** A column as it leaves the agency. */
export const releasedColumnSchema = z.strictObject({
  from: columnIdSchema,
  name: z.string(),
  type: z.enum(columnTypes),
  operator: z.string(),
});
export type ReleasedColumn = z.infer<typeof releasedColumnSchema>;

/** One treated output of a dataset. `plan` and `output` are digests of files under objects/. */
export const releaseSchema = z.strictObject({
  id: releaseIdSchema,
  dataset: datasetIdSchema,
  period: z.string(),
  source: sourceSchema,
  plan: sha256Schema,
  output: sha256Schema,
  outputSize: z.number().int().nonnegative(),
  rowsIn: z.number().int().nonnegative(),
  rowsOut: z.number().int().nonnegative(),
  columns: z.array(releasedColumnSchema),
  before: riskSchema,
  after: riskSchema,
  /** Detection run again over the output: kinds of direct identifiers still found, by column. Empty: clean. */
  residual: z.array(z.strictObject({ column: columnIdSchema, kind: z.string(), hits: z.number().int() })),
  /** What the self-attack got back; empty: nothing. Null: a run of version 3 or earlier, on which it was not tried. */
  recovered: z.array(recoverySchema).nullable(),
  /** The treatment report among the objects; null for runs of version 3 or earlier. */
  report: sha256Schema.nullable(),
  releasedAt: instantSchema,
});
export type Release = z.infer<typeof releaseSchema>;
