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
});
export type Plan = z.infer<typeof planSchema>;
export type PlanInput = z.input<typeof planSchema>;
