import { z } from 'zod';
import { planSchema } from '../model/plan';
import { releaseSchema } from '../model/release';
import { riskSchema } from '../model/risk';
import { faultSchema, inDataset, pathSchema, rawRows, readingOptions, secretSchema } from './common';

const count = z.number().int().nonnegative();

/** A plan, with what it leaves open for a person to weigh. */
const planned = z.strictObject({ dataset: z.string(), plan: planSchema, cautions: z.array(faultSchema) });

const treated = {
  out: z.string(),
  rowsIn: count,
  rowsOut: count,
  before: riskSchema,
  after: riskSchema,
};

export const treatOperations = {
  'treat.suggest': {
    /** `pseudonyms`: identifiers become keyed tokens where they would be deleted, so that rows of one person stay together. */
    request: z.strictObject({ ...inDataset, pseudonyms: z.boolean().default(false) }),
    response: planned,
  },
  'treat.show': {
    request: z.strictObject(inDataset),
    response: z.strictObject({ dataset: z.string(), plan: planSchema.nullable() }),
  },
  'treat.set': {
    request: z.strictObject({ ...inDataset, plan: z.unknown() }),
    response: planned,
  },
  'treat.preview': {
    /** The first rows of a dataset before and after `plan` (by default the one that is set), for the screen only. */
    request: z.strictObject({ ...inDataset, plan: z.unknown().optional(), count: count.max(200).default(20) }),
    response: z.strictObject({
      before: z.strictObject({ columns: z.array(z.string()), rows: rawRows }),
      after: z.strictObject({ columns: z.array(z.string()), rows: rawRows }),
    }),
  },
  'treat.run': {
    request: z.strictObject({ ...inDataset, key: secretSchema.optional() }),
    /** `keyCreated`: there was no key of the agency on this computer, so that its tokens match none released elsewhere. */
    response: z.strictObject({ ...treated, release: releaseSchema, keyCreated: z.boolean() }),
  },
  'treat.apply': {
    request: z.strictObject({
      file: pathSchema,
      ...readingOptions,
      plan: z.unknown(),
      out: pathSchema,
      keyFile: pathSchema.optional(),
      /** Ladder files that the plan names by digest. */
      ladders: z.array(pathSchema).max(1000).default([]),
      key: secretSchema.optional(),
    }),
    response: z.strictObject({ ...treated, keyCreated: z.boolean() }),
  },
} as const;
