import { z } from 'zod';
import { inWorkspace, pathSchema, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();
const inDataset = { ...inWorkspace, resource: resourceRefSchema, dataset: z.string().max(500).optional() };

/**
 * How a dataset's source stands on this computer: as it was; written anew (its content is checked when it is used);
 * of another size; not where it was; never located here.
 */
export const sourceStates = ['same', 'touched', 'changed', 'missing', 'unknown'] as const;
export type SourceState = (typeof sourceStates)[number];

export const sourceOperations = {
  'dataset.source': {
    request: z.strictObject(inDataset),
    response: z.strictObject({ dataset: z.string(), state: z.enum(sourceStates) }),
  },
  'dataset.locate': {
    /** Says where the source of a dataset lies now. `folder`: also the sources of others that lie in the same folder. */
    request: z.strictObject({ ...inDataset, file: pathSchema, folder: z.boolean().default(false) }),
    response: z.strictObject({
      /** Ids of the datasets whose source is located now. */
      located: z.array(z.string()),
      /** Datasets that miss their source and of which a file of that name and size lies in the same folder. */
      others: count,
    }),
  },
} as const;
