import { z } from 'zod';
import { noHash, type JournalEntry } from '../../../shared/model/journal';
import { sha256Schema } from '../../../shared/model/primitives';
import { sealLine, type SealedLine } from './line';

/**
 * Entries that carry a whole state, so that a replay can begin at them: the creation, a migration to a newer schema, the
 * note that damaged history was gone past, and the first line after a history was erased. Undo stops at each.
 */
export const checkpointOperations = {
  create: 'workspace.create',
  migrate: 'workspace.migrate',
  reanchor: 'workspace.re-anchor',
  erase: 'workspace.erase-history',
} as const;
export type CheckpointOperation = (typeof checkpointOperations)[keyof typeof checkpointOperations];

/** How a line that carries a state looks where its patches begin; a quick sieve before a line is parsed. */
const SIEVE = '"patches":[{"op":"replace","path":[],"value":{';

/** Whether an entry carries a whole state. An ordinary change replaces parts, never all. */
export function carriesState({ patches: [first, ...others] }: Pick<JournalEntry, 'patches'>): boolean {
  return others.length === 0 && first?.op === 'replace' && first.path.length === 0;
}

/** Whether a line may carry a whole state; `carriesState` of its entry says for sure. */
export function mayCarryState(line: Buffer): boolean {
  return line.includes(SIEVE);
}

/** Whether an entry may be a journal's first: the creation, or what stands in place of erased lines. */
export function mayBegin(entry: JournalEntry): boolean {
  if (!carriesState(entry)) return false;
  return (entry.seq === 1 && entry.prev === noHash) || entry.operation === checkpointOperations.erase;
}

/** A checkpoint as it is to be written after the line `prev` (64 zeros before the first). */
export interface Checkpoint {
  readonly operation: CheckpointOperation;
  readonly seq: number;
  readonly prev: string;
  readonly at: string;
  readonly actor: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly state: unknown;
}

/** Seals a checkpoint as a line. It has no inverse: the state before it may be of another schema, or past repair. */
export function sealCheckpoint({ operation, seq, prev, at, actor, args, state }: Checkpoint): SealedLine {
  return sealLine({
    seq,
    at,
    actor,
    operation,
    args: { ...args },
    patches: [{ op: 'replace', path: [], value: state }],
    inverse: [],
    ...(operation === checkpointOperations.create ? {} : { undoable: false as const }),
    prev,
  });
}

/**
 * What a re-anchor entry says of the lines before it: how many bytes they are, with which digest. So damage that a person
 * has taken note of is known again, and any further change of those bytes is found.
 */
const coverSchema = z.looseObject({
  line: z.number().int().positive(),
  code: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: sha256Schema,
});
export type Cover = z.infer<typeof coverSchema>;

/** What a re-anchor entry covers; undefined for every other entry. */
export function coverOf({ operation, args }: JournalEntry): Cover | undefined {
  return operation === checkpointOperations.reanchor ? coverSchema.safeParse(args).data : undefined;
}
