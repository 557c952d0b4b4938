import { z } from 'zod';
import { columnIdSchema } from '../model/primitives';
import { inDataset } from './common';

const count = z.number().int().nonnegative();

/**
 * A column's commonest values, or bands of its numbers or days in their order, with how often they occur: for the screen
 * only, never stored (law 1). At most 20; label '': missing values and empty texts; label null: all other values together.
 */
const barsSchema = z.array(z.strictObject({ label: z.string().nullable(), count })).max(20);

export const distributionOperations = {
  'treat.distribution': {
    /**
     * How the values of a column are spread before and after `plan` (by default the one that is set), rows left out by it
     * not counted. `after` null: the column is not released.
     */
    request: z.strictObject({ ...inDataset, column: columnIdSchema, plan: z.unknown().optional() }),
    response: z.strictObject({ before: barsSchema, after: barsSchema.nullable() }),
  },
} as const;
