import type { JournalEntry } from '../../../shared/model/journal';

/** A change that undo or redo would act on. `seq` is the entry to name in `undoes`. */
export interface Step {
  readonly seq: number;
  readonly operation: string;
  readonly undoable: boolean;
}

export type ReadEntry = (seq: number) => Promise<JournalEntry>;

/** What undo and redo have to know of an entry. A line may be many megabytes; this is kept in its place. */
export type Brief = Pick<JournalEntry, 'seq' | 'operation' | 'undoable' | 'undoes'> & { readonly isEmpty: boolean };

export function briefOf({ seq, operation, undoable, undoes, patches }: JournalEntry): Brief {
  return { seq, operation, undoable, undoes, isEmpty: patches.length === 0 };
}

export type ReadBrief = (seq: number) => Promise<Brief>;

/**
 * What undo and redo would do after any entry, derived from the journal alone, so that it survives reopening and needs
 * no list of its own. With entries numbered in order:
 * - after a change, undo takes it back, and there is nothing to redo;
 * - after the undo of change k, undo goes on with whatever it would have taken back before k was made, and redo makes k again;
 * - after the redo of an undo u of k, undo takes back k again, and redo goes on with whatever it would have made before u.
 * The creation cannot be taken back. An entry that changed nothing is passed over, unless it is a barrier by itself.
 */
export interface UndoHistory {
  undoAfter(seq: number): Promise<Step | null>;
  redoAfter(seq: number): Promise<Step | null>;
}

export function undoHistory(read: ReadBrief): UndoHistory {
  // What was found for an entry stays true for good; without this, long runs of undo would be walked again and again.
  const undoSteps = new Map<number, Step | null>();
  const redoSteps = new Map<number, Step | null>();
  return {
    undoAfter: (seq) => follow(seq, undoSteps, (entry) => undoAt(entry, read)),
    redoAfter: (seq) => follow(seq, redoSteps, (entry) => redoAt(entry, read)),
  };

  async function follow(
    seq: number,
    known: Map<number, Step | null>,
    look: (entry: Brief) => Promise<Step | null | { after: number }>,
  ): Promise<Step | null> {
    let found: Step | null = null;
    for (let at = seq; at > 1;) {
      const step = known.get(at) ?? (known.has(at) ? null : await look(await read(at)));
      if (step !== null && 'after' in step) {
        at = step.after;
        continue;
      }
      found = step;
      break;
    }
    known.set(seq, found);
    return found;
  }
}

/** The step itself, none, or the earlier entry after which the answer is the same. */
async function undoAt(entry: Brief, read: ReadBrief): Promise<Step | { after: number }> {
  if (entry.undoes === undefined) return isStep(entry) ? stepOf(entry) : { after: entry.seq - 1 };
  const undone = await read(entry.undoes);
  return undone.undoes === undefined ? { after: undone.seq - 1 } : stepOf(await read(undone.undoes));
}

async function redoAt(entry: Brief, read: ReadBrief): Promise<Step | null | { after: number }> {
  if (entry.undoes === undefined) return isStep(entry) ? null : { after: entry.seq - 1 };
  const undone = await read(entry.undoes);
  if (undone.undoes !== undefined) return { after: undone.seq - 1 };
  return { seq: entry.seq, operation: undone.operation, undoable: true };
}

function isStep({ isEmpty, undoable }: Brief): boolean {
  return !isEmpty || undoable === false;
}

function stepOf({ seq, operation, undoable }: Brief): Step {
  return { seq, operation, undoable: undoable !== false };
}
