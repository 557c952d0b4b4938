import { z } from 'zod';
import { catalogueEditSchema } from '../model/catalogue-edit';
import { columnTypes, encodings, fileFormats } from '../model/dataset';
import { suggestedTagSchema } from '../model/tag';
import { faultSchema, inWorkspace, pathSchema, readingOptions, replayed, resourceRefSchema } from './common';

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

export const dataOperations = {
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
} as const;
