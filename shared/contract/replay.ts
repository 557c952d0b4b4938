import { z } from 'zod';
import { columnTypes } from '../model/dataset';
import { planSchema } from '../model/plan';
import { columnIdSchema } from '../model/primitives';
import { faultSchema, inDataset } from './common';

/** How the columns of the data at hand differ from those that a plan was made for. */
export const driftSchema = z.discriminatedUnion('change', [
  /** The plan knows nothing of this column: a person decides. */
  z.strictObject({ change: z.literal('added'), column: columnIdSchema, name: z.string() }),
  /** The plan treats a column that is not there. */
  z.strictObject({ change: z.literal('gone'), name: z.string() }),
  /** The same header at another place: the step goes with it. */
  z.strictObject({ change: z.literal('moved'), column: columnIdSchema, name: z.string(), from: columnIdSchema }),
  /** Another type than when the plan was made. */
  z.strictObject({
    change: z.literal('retyped'),
    column: columnIdSchema,
    name: z.string(),
    before: z.enum(columnTypes),
    now: z.enum(columnTypes),
  }),
  /** Another kind or role than when the plan was made. */
  z.strictObject({ change: z.literal('retagged'), column: columnIdSchema, name: z.string() }),
]);
export type Drift = z.infer<typeof driftSchema>;

export const replayOperations = {
  'treat.replay': {
    /** The plan of another dataset of the same resource (by default the newest that has one), fitted to this one's columns. */
    request: z.strictObject({ ...inDataset, from: z.string().max(500).optional() }),
    /** The plan is not set: a person looks at the drift first. Columns that the old plan did not know get a suggested step. */
    response: z.strictObject({
      dataset: z.string(),
      from: z.string(),
      plan: planSchema,
      drift: z.array(driftSchema),
      cautions: z.array(faultSchema),
    }),
  },
} as const;
