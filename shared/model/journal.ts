import { z } from 'zod';
import { instantSchema, sha256Schema } from './primitives';

/** The line format that this program writes; a higher number is refused, never guessed at. */
export const journalVersion = 1;

/** One change of the state at a path, as immer writes it. Values are JSON; they are checked as part of the state. */
export const patchSchema = z.strictObject({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string(), z.number().int().nonnegative()])),
  value: z.unknown().optional(),
});
export type Patch = z.infer<typeof patchSchema>;

/** One line of `journal.jsonl`: one acknowledged change. */
export const journalEntrySchema = z.strictObject({
  v: z.literal(journalVersion),
  /** 1 for the creation, then one more each line. */
  seq: z.number().int().positive(),
  at: instantSchema,
  /** A person of the agency's filed list, as the program was told; nothing proves it. */
  actor: z.string(),
  /** Name of the operation (`tag.set`), or `undo`, `redo`. */
  operation: z.string().min(1).max(100),
  /** What the operation was asked to do, in ids, names and counts; never a raw value. */
  args: z.record(z.string(), z.unknown()),
  patches: z.array(patchSchema),
  inverse: z.array(patchSchema),
  /** Present where undo may not pass this change. */
  undoable: z.literal(false).optional(),
  /** An undo names the entry that it takes back; a redo names the undo. */
  undoes: z.number().int().positive().optional(),
  /** Hash of the line before; 64 zeros in the first line. */
  prev: sha256Schema,
  /** SHA-256 over the line's own bytes before `,"hash":`. */
  hash: sha256Schema,
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** A place in a journal: the state after entry `seq`, whose line hashes to `hash`. */
export interface JournalHead {
  readonly seq: number;
  readonly hash: string;
}

/** `prev` of the first line. */
export const noHash = '0'.repeat(64);
