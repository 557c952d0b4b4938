import { z } from 'zod';
import { readingSchema } from '../model/dataset';
import { columnIdSchema } from '../model/primitives';
import { faultSchema, inDataset, pathSchema, rawRows, readingOptions, replayed, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();

/** With a workspace and a resource a file is read as the last one of that resource was. */
const likeLast = { workspace: pathSchema.optional(), resource: resourceRefSchema.optional() };

/** Which rows and columns are looked at, both counted from 0; by default all columns. */
const rowWindow = {
  from: count.default(0),
  count: count.max(1000).default(20),
  left: count.default(0),
  width: count.max(2000).optional(),
};

/** Looks at raw data, for the person's own screen alone (law 1). */
export const lookOperations = {
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
          rows: rawRows,
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
      rows: rawRows,
      /** How the file was read, guesses included, and what came of it. */
      reading: readingSchema,
      replayed,
      total: count,
      /** The sheets of a workbook; empty for other files. */
      sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
      warnings: z.array(faultSchema),
    }),
  },
  'dataset.rows': {
    /** Raw rows of a dataset whose source lies on this computer. */
    request: z.strictObject({ ...inDataset, ...rowWindow }),
    response: z.strictObject({ columns: z.array(z.string()), rows: rawRows }),
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
} as const;
