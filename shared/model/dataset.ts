import { z } from 'zod';
import {
  collectionSchema,
  columnIdSchema,
  dateSchema,
  datasetIdSchema,
  nameSchema,
  resourceIdSchema,
  sha256Schema,
} from './primitives';
import { suggestedTagSchema, tagSchema } from './tag';

export const encodings = ['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

export const fileFormats = ['csv', 'xlsx', 'xls', 'html', 'json', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const columnTypes = [
  'text',
  'integer',
  'decimal',
  'date',
  'datetime',
  'serial-date',
  'boolean',
  'empty',
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** A column as profiling found it. Counts only: no value is kept (law 1). */
export const columnSchema = z.strictObject({
  id: columnIdSchema,
  /** The header as it stands in the file; may be empty, repeated or hostile. */
  name: z.string().max(20_000),
  type: z.enum(columnTypes),
  nulls: z.number().int().nonnegative(),
  distinct: z.number().int().nonnegative(),
  /** `distinct` is an estimate: beyond a million rows exact counting would take too much memory. */
  estimated: z.boolean(),
  suggested: suggestedTagSchema.nullable(),
  /** What a person confirmed or set; null until then. */
  tag: tagSchema.nullable(),
});
export type Column = z.infer<typeof columnSchema>;

/** Rows at the end that are left out: none, notes and signatures, or these and totals. */
export const feet = ['keep', 'notes', 'all'] as const;
export type Foot = (typeof feet)[number];

/** How a file was read, kept so that the next period is read the same way. */
export const readingSchema = z.strictObject({
  format: z.enum(fileFormats),
  encoding: z.enum(encodings).nullable(),
  /** Sheet name for workbooks. */
  sheet: z.string().nullable(),
  delimiter: z.string().nullable(),
  /** Rows before the data: titles and headers together. */
  headerRows: z.number().int().nonnegative(),
  foot: z.enum(feet),
  /** Name of the file inside a zip. */
  member: z.string().max(1000).nullable(),
});
export type Reading = z.infer<typeof readingSchema>;

/** The source a dataset was read from: its path stays under --home, never in the workspace. */
export const sourceSchema = z.strictObject({
  name: z.string().max(500),
  size: z.number().int().nonnegative(),
  digest: sha256Schema,
});
export type Source = z.infer<typeof sourceSchema>;

/** What was found broken while a file was read: characters that its encoding has not, NULs, formulas without a result. */
export const damageCodes = ['encoding-replaced', 'nul-character', 'formula-uncached'] as const;
export type DamageCode = (typeof damageCodes)[number];

export const datasetSchema = z.strictObject({
  id: datasetIdSchema,
  resource: resourceIdSchema,
  name: nameSchema,
  /** The period the data covers, as the clerk words it (2026-09, 2026年第三季度); empty if not given. */
  period: z.string().max(100),
  attachedOn: dateSchema,
  source: sourceSchema,
  reading: readingSchema,
  rows: z.number().int().nonnegative(),
  /** In how many places, by what is broken; absent where an earlier version attached it, which kept no note of it. */
  damage: z.array(z.strictObject({ code: z.enum(damageCodes), count: z.number().int().positive() })).optional(),
  /** In the file's order. */
  columns: collectionSchema(columnSchema),
});
export type Dataset = z.infer<typeof datasetSchema>;
