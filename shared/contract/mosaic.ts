import { z } from 'zod';
import { columnIdSchema, datasetIdSchema } from '../model/primitives';
import { inWorkspace } from './common';

const count = z.number().int().nonnegative();

export const mosaicOperations = {
  'risk.mosaic': {
    /** Joins the newest releases of the workspace, two by two, on the quasi-identifiers that both show (拼接风险). */
    request: z.strictObject({ ...inWorkspace, resource: z.string().max(500).optional() }),
    response: z.strictObject({
      pairs: z.array(
        z.strictObject({
          left: datasetIdSchema,
          right: datasetIdSchema,
          on: z.array(z.strictObject({ left: columnIdSchema, right: columnIdSchema })),
          /** Combinations that both have. */
          shared: count,
          /** Rows of the left, of the right, that meet exactly one row of the other: these say more together than apart. */
          leftAlone: count,
          rightAlone: count,
          /** Smallest class over the joined rows; below the threshold of either, joining undoes the protection. */
          k: count,
          /** Whether that k is below the stricter threshold of the two. */
          exceeds: z.boolean(),
        }),
      ),
    }),
  },
} as const;
