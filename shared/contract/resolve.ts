import { z } from 'zod';
import { columnIdSchema } from '../model/primitives';
import { inDataset, secretSchema } from './common';

const count = z.number().int().nonnegative();

export const resolveOperations = {
  'treat.resolve': {
    /** Whose a token is, by the source at hand and the agency's key, under the dataset's plan. */
    request: z.strictObject({ ...inDataset, token: z.string().trim().min(1).max(200), key: secretSchema }),
    /** Where it stands, by column; none: no value of this source has it. Never the value: that is in the clerk's own file (law 1). */
    response: z.strictObject({
      dataset: z.string(),
      columns: z.array(
        z.strictObject({
          column: columnIdSchema,
          name: z.string(),
          count,
          /** Records of the source from 1, headers not counted: the first hundred. */
          records: z.array(z.number().int().positive()).max(100),
        }),
      ),
    }),
  },
} as const;
