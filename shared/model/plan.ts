import { z } from 'zod';
import { columnIdSchema } from './primitives';

/** What is done to one column: an operator of the registry with its parameters, checked by that operator. */
export const stepSchema = z.strictObject({
  column: columnIdSchema,
  /** The header the plan was made for; a run refuses data whose header at this place differs. */
  name: z.string().max(20_000),
  operator: z.string().max(60),
  params: z.record(z.string(), z.json()).default({}),
});
export type Step = z.infer<typeof stepSchema>;

/** l-diversity: at least `l` values (distinct), exp(entropy) ≥ l, or recursive (c, l): r1 < c · (rl + … + rm). */
export const diversityModelSchema = z
  .strictObject({
    kind: z.enum(['distinct', 'entropy', 'recursive']),
    l: z.number().gt(1).max(10_000),
    c: z.number().positive().max(10_000).optional(),
  })
  .refine(
    ({ kind, l, c }) => (kind === 'recursive') === (c !== undefined) && (kind === 'entropy' || Number.isInteger(l)),
  );
export type DiversityModel = z.infer<typeof diversityModelSchema>;

/** t-closeness: no class further than `t` from the whole table, by equal or by ordered ground distance. */
export const closenessModelSchema = z.strictObject({ kind: z.enum(['equal', 'ordered']), t: z.number().min(0).max(1) });
export type ClosenessModel = z.infer<typeof closenessModelSchema>;

/**
 * A treatment plan: one step a column, in column order. It holds no key and no raw value.
 * `quasi` and `sensitive` name the columns over which risk is measured before and after.
 */
export const planSchema = z.strictObject({
  version: z.literal(1),
  steps: z.array(stepSchema).min(1),
  quasi: z.array(columnIdSchema),
  sensitive: z.array(columnIdSchema).default([]),
  /** Rows whose equivalence class stays below this size after treatment are left out; 0 or 1: none. */
  suppressBelow: z.number().int().nonnegative().default(0),
  /** Rows of classes in which a sensitive column is less diverse than this are left out too (l-diversity). Absent: none. */
  diversity: diversityModelSchema.optional(),
  /** Rows of classes in which a sensitive column is spread otherwise than in the whole table are left out (t-closeness). */
  closeness: closenessModelSchema.optional(),
  /** Share of the rows that is drawn, by the agency's key and the row's place; the others are left out. Absent: all. */
  sample: z.number().gt(0).lt(1).optional(),
});
export type Plan = z.infer<typeof planSchema>;
export type PlanInput = z.input<typeof planSchema>;
