import { z } from 'zod';
import { catalogueEditSchema } from '../model/catalogue-edit';
import { columnTypes, encodings, fileFormats, readingSchema } from '../model/dataset';
import { planSchema } from '../model/plan';
import { columnIdSchema } from '../model/primitives';
import { releaseSchema } from '../model/release';
import { riskSchema, riskThresholds } from '../model/risk';
import { suggestedTagSchema } from '../model/tag';
import { faultSchema, inWorkspace, pathSchema, readingOptions, resourceRefSchema, secretSchema } from './common';

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

/** Id of the dataset whose reading was followed; null: it was found out, or said. */
const replayed = z.string().nullable();

/** With a workspace and a resource a file is read as the last one of that resource was. */
const likeLast = { workspace: pathSchema.optional(), resource: resourceRefSchema.optional() };

const inDataset = { ...inWorkspace, resource: resourceRefSchema, dataset: z.string().max(500).optional() };

/** Rows of a file as text: raw ones are for the person's own screen, never stored and never logged. */
const rows = z.array(z.array(z.string().nullable()));

/** Which rows and columns are looked at, both counted from 0; by default all columns. */
const rowWindow = {
  from: count.default(0),
  count: count.max(1000).default(20),
  left: count.default(0),
  width: count.max(2000).optional(),
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
  'dataset.head': {
    /** The first rows of a file, at once: only its start is read, and what is said of it may turn out otherwise. */
    request: z.strictObject({ file: pathSchema, ...readingOptions, count: count.max(1000).default(200) }),
    response: z.strictObject({
      /** In bytes. */
      size: count,
      /** Null for what has no first rows before all of it was read, such as a workbook. */
      head: z
        .strictObject({
          columns: z.array(z.string()),
          rows,
          reading: readingSchema,
          /** These are all rows of the file. */
          whole: z.boolean(),
        })
        .nullable(),
    }),
  },
  'dataset.preview': {
    request: z.strictObject({
      file: pathSchema,
      ...likeLast,
      ...readingOptions,
      ...rowWindow,
    }),
    response: z.strictObject({
      /** All of them, whichever are looked at. */
      columns: z.array(z.string()),
      rows,
      /** How the file was read, guesses included, and what came of it. */
      reading: readingSchema,
      replayed,
      total: count,
      /** The sheets of a workbook; empty for other files. */
      sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
      warnings: z.array(faultSchema),
    }),
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
  'dataset.rows': {
    /** Raw rows of a dataset whose source lies on this computer. */
    request: z.strictObject({ ...inDataset, ...rowWindow }),
    response: z.strictObject({ columns: z.array(z.string()), rows }),
  },
  'dataset.column': {
    /** What a column of a dataset holds: values and shapes of values, for the person's own screen. */
    request: z.strictObject({ ...inDataset, column: columnIdSchema }),
    response: z.strictObject({
      filled: count,
      blank: count,
      edged: count,
      minLength: count,
      maxLength: count,
      meanLength: z.number().nonnegative(),
      min: z.string().nullable(),
      max: z.string().nullable(),
      shapes: z.array(z.strictObject({ shape: z.string(), count })),
    }),
  },
  'dataset.forget': {
    /** Removes what was staged of a file to look at it. */
    request: z.strictObject({ file: pathSchema }),
    response: z.strictObject({}),
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
      before: z.strictObject({ columns: z.array(z.string()), rows }),
      after: z.strictObject({ columns: z.array(z.string()), rows }),
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
