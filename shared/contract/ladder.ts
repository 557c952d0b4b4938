import { z } from 'zod';
import { datasetIdSchema, sha256Schema } from '../model/primitives';
import { faultSchema, inWorkspace, pathSchema } from './common';

const count = z.number().int().nonnegative();

/** A ladder as it is told of: its digest and how large it is, never a value of it. */
const ladderSchema = z.strictObject({
  digest: sha256Schema,
  /** Highest level; 0 is the values themselves. */
  levels: count,
  /** Different values. */
  leaves: count,
});

export const ladderOperations = {
  'treat.ladder.add': {
    /** Keeps a ladder file among the workspace's objects, so that plans can name it by its digest. */
    request: z.strictObject({ ...inWorkspace, file: pathSchema }),
    response: ladderSchema.extend({ faults: z.array(faultSchema) }),
  },
  'treat.ladder.list': {
    /** The ladders that plans of the workspace name, by digest. */
    request: z.strictObject(inWorkspace),
    response: z.strictObject({
      ladders: z.array(
        z.strictObject({
          digest: sha256Schema,
          /** Datasets whose plans name it. */
          datasets: z.array(datasetIdSchema),
          /** Null: it is not among the workspace's objects, and no such plan can run. */
          size: ladderSchema.omit({ digest: true }).nullable(),
        }),
      ),
    }),
  },
} as const;
