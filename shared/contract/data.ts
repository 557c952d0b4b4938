import { z } from 'zod';
import { catalogueEditSchema } from '../model/catalogue-edit';
import { columnTypes, encodings, fileFormats } from '../model/dataset';
import { planSchema } from '../model/plan';
import { releaseSchema } from '../model/release';
import { riskSchema, riskThresholds } from '../model/risk';
import { suggestedTagSchema } from '../model/tag';
import {
  faultSchema,
  inDataset,
  inWorkspace,
  pathSchema,
  rawRows,
  readingOptions,
  replayed,
  resourceRefSchema,
  secretSchema,
} from './common';

const count = z.number().int().nonnegative();

const inspected = {
  format: z.enum(fileFormats),
  encoding: z.enum(encodings).nullable(),
  rows: count,
  columns: z.array(
    z.strictObject({
      name: z.string(),
      type: z.enum(columnTypes),
      nulls: count,
      distinct: count,
      /** `distinct` is an estimate (beyond a million rows). */
      estimated: z.boolean(),
      tag: suggestedTagSchema.nullable(),
    }),
  ),
  warnings: z.array(faultSchema),
};

/** A plan, with what it leaves open for a person to weigh. */
const planned = z.strictObject({ dataset: z.string(), plan: planSchema, cautions: z.array(faultSchema) });

const treated = {
  out: z.string(),
  rowsIn: count,
  rowsOut: count,
  before: riskSchema,
  after: riskSchema,
};

export const dataOperations = {
  'catalogue.import': {
    request: z.strictObject({ ...inWorkspace, file: pathSchema, dryRun: z.boolean().default(false) }),
    response: z.strictObject({
      profile: z.string(),
      sheet: z.string(),
      resources: count,
      items: count,
      /** Resources that the workspace already has, by name and code; they are left as they are. */
      skipped: count,
      faults: z.array(faultSchema),
    }),
  },
  'catalogue.edit': {
    /** Sets cells of resources and of their items, as many as are named, in one change. */
    request: z.strictObject({ ...inWorkspace, edits: z.array(catalogueEditSchema).min(1).max(10_000) }),
    /** How many come out otherwise than they were. */
    response: z.strictObject({ resources: count, items: count }),
  },
  'dataset.inspect': {
    request: z.strictObject({ file: pathSchema, ...readingOptions }),
    response: z.strictObject(inspected),
  },
  'dataset.attach': {
    request: z.strictObject({
      ...inWorkspace,
      resource: resourceRefSchema,
      file: pathSchema,
      ...readingOptions,
      dataset: z.string().trim().min(1).max(500).optional(),
      period: z.string().max(100).default(''),
    }),
    response: z.strictObject({ id: z.string(), resource: z.string(), replayed, ...inspected }),
  },
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
    response: z.strictObject({ ...treated, release: releaseSchema }),
  },
  'treat.apply': {
    request: z.strictObject({
      file: pathSchema,
      ...readingOptions,
      plan: z.unknown(),
      out: pathSchema,
      keyFile: pathSchema.optional(),
      key: secretSchema.optional(),
    }),
    response: z.strictObject({ ...treated, keyCreated: z.boolean() }),
  },
  'risk.measure': {
    request: z.strictObject({
      file: pathSchema,
      ...readingOptions,
      quasi: z.array(z.string().max(20_000)).max(1000),
      sensitive: z.string().max(20_000).optional(),
      type: z.enum(Object.keys(riskThresholds) as (keyof typeof riskThresholds)[]).default('conditional'),
    }),
    response: riskSchema,
  },
} as const;
