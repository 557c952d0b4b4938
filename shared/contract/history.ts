import { z } from 'zod';
import { dateSchema } from '../model/primitives';
import type { FailureRecord } from '../failure';
import { inWorkspace, pathSchema, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();
const seq = z.number().int().positive();
const text = z.strictObject({ zh: z.string(), en: z.string() });

/** What narrows the history down; all that is given must fit. Dates are calendar dates in Asia/Shanghai, inclusive. */
const filterSchema = z.strictObject({
  resource: resourceRefSchema.optional(),
  operation: z.string().max(100).optional(),
  actor: z.string().max(500).optional(),
  from: dateSchema.optional(),
  through: dateSchema.optional(),
  /** Words that must all be found in what the entry says. */
  text: z.string().max(200).optional(),
});
export type HistoryFilter = z.infer<typeof filterSchema>;

/** A coded reason: its text is that of the failure of the same code. */
const reason = z.custom<FailureRecord>((value) => typeof value === 'object' && value !== null && 'code' in value);

/** One thing that an entry changed. Null before: it came; null after: it went. */
const change = z.strictObject({ subject: text, what: text, before: text.nullable(), after: text.nullable() });

const entry = z.strictObject({
  seq,
  at: z.string(),
  actor: z.string(),
  operation: z.string(),
  /** The entry that an undo, a redo or a revert is about. */
  about: z.strictObject({ seq, operation: z.string() }).optional(),
  undoes: seq.optional(),
  /** Whether it is taken back at present, by undo or by revert. */
  undone: z.boolean(),
  /** Resources that it changed, the first of them. */
  resources: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  changes: z.array(change),
  /** Changes that are not told one by one. */
  more: count,
  revertible: z.union([z.literal(true), reason]),
  hash: z.string(),
});

export const historyOperations = {
  'journal.history': {
    /** The newest entries first; `before`: only entries before that number, to go on from the last answer. */
    request: z.strictObject({
      ...inWorkspace,
      filter: filterSchema.default({}),
      before: seq.optional(),
      count: count.max(500).default(100),
    }),
    response: z.strictObject({
      entries: z.array(entry),
      /** Entries that fit the filter, whatever `before` says. */
      matched: count,
      more: z.boolean(),
      /** What occurs in the whole journal, in the order of its first occurrence. */
      operations: z.array(z.string()),
      actors: z.array(z.string()),
    }),
  },
  'change.revert': {
    /** Takes one earlier change back, where nothing later rests on it, as a change of its own. */
    request: z.strictObject({ ...inWorkspace, seq }),
    response: z.strictObject({ seq, reverted: z.strictObject({ seq, operation: z.string() }) }),
  },
  'journal.export': {
    request: z.strictObject({ ...inWorkspace, filter: filterSchema.default({}), out: pathSchema }),
    response: z.strictObject({ xlsx: z.string(), entries: count, rows: count }),
  },
} as const;
