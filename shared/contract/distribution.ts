import { z } from 'zod';
import { columnIdSchema } from '../model/primitives';
import { inDataset } from './common';

const count = z.number().int().nonnegative();

/** A column's commonest values or bands with how often they occur: for the screen only, never stored (law 1). */
const barsSchema = z.array(z.strictObject({ label: z.string().nullable(), count }));

export const distributionOperations = {
  'treat.distribution': {
    /** How the values of a column are spread before and after `plan` (by default the one that is set). */
    request: z.strictObject({ ...inDataset, column: columnIdSchema, plan: z.unknown().optional() }),
    response: z.strictObject({ before: barsSchema, after: barsSchema.nullable() }),
  },
} as const;
