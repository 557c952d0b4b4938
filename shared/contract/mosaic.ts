import { z } from 'zod';
import { columnIdSchema, datasetIdSchema } from '../model/primitives';
import { inWorkspace } from './common';

const count = z.number().int().nonnegative();

export const mosaicOperations = {
  'risk.mosaic': {
    /**
     * Joins the newest releases of the workspace, two by two, on the quasi-identifiers and tokens that both show (拼接风险):
     * all pairs, or those in which `resource` is. Pairs with nothing in common are left out.
     */
    request: z.strictObject({ ...inWorkspace, resource: z.string().max(500).optional() }),
    response: z.strictObject({
      pairs: z.array(
        z.strictObject({
          left: datasetIdSchema,
          right: datasetIdSchema,
          on: z.array(z.strictObject({ left: columnIdSchema, right: columnIdSchema })),
          /** Columns that say the same thing, but are treated so that their values cannot be compared. */
          apart: z.array(z.strictObject({ left: columnIdSchema, right: columnIdSchema })),
          /** Combinations that both have; of no column where `on` is empty, and all counts are 0 then. */
          shared: count,
          /** Rows of the left, of the right, that meet exactly one row of the other: these say more together than apart. */
          leftAlone: count,
          rightAlone: count,
          /**
           * Smallest class of the joined rows, by all quasi-identifiers of both, counted in rows of the table that has fewer
           * of it; 0: no row meets another. Below the threshold of either, joining undoes the protection.
           */
          k: count,
          /** Whether that k is below the stricter threshold of the two. */
          exceeds: z.boolean(),
        }),
      ),
    }),
  },
} as const;
