import { Failure } from '../../../shared/failure';
import type { JournalEntry } from '../../../shared/model/journal';
import type { Tip } from './change';
import type { Journal } from './journal';
import type { SealedLine } from './line';
import { briefOf, undoHistory, type Brief, type ReadBrief, type ReadEntry, type Step } from './undo';

/** The newest acknowledged state with what undo and redo would do from there. */
export interface Acknowledged {
  readonly tip: Tip;
  readonly undo: Step | null;
  readonly redo: Step | null;
}

/** Makes the line that follows `standing`; `read` finds any entry before it, written or queued. */
export type Prepare = (standing: Acknowledged, read: ReadEntry) => Promise<{ line: SealedLine; tip: Tip }>;

/** Serialises changes: one after another on the state, many in one fsync on the disk. */
export interface Commits {
  /** What is acknowledged; queued changes do not show. */
  readonly standing: Acknowledged;
  /** Resolves once the entry is durable. */
  submit(prepare: Prepare): Promise<JournalEntry>;
  /** Resolves when nothing is queued. */
  idle(): Promise<void>;
}

/** Is told of each entry, in order, once it is durable and before its caller hears of it. It must not throw. */
export type OnCommit = (entry: JournalEntry, after: Acknowledged) => void;

interface Request {
  readonly prepare: Prepare;
  readonly resolve: (entry: JournalEntry) => void;
  readonly reject: (error: unknown) => void;
}

interface Prepared {
  readonly request: Request;
  readonly line: SealedLine;
  readonly after: Acknowledged;
}

export async function commitsOver(journal: Journal, tip: Tip, onCommit: OnCommit): Promise<Commits> {
  /** Entries of the batch in hand, which the file does not hold yet. */
  const unwritten = new Map<number, JournalEntry>();
  const read: ReadEntry = (seq) => Promise.resolve(unwritten.get(seq) ?? journal.read(seq));
  const briefs = new Map<number, Brief>();
  const readBrief: ReadBrief = async (seq) => {
    const known = briefs.get(seq) ?? briefOf(await read(seq));
    briefs.set(seq, known);
    return known;
  };
  let history = undoHistory(readBrief);
  let standing = await standingAt(tip);
  let queue: Request[] = [];
  let running: Promise<void> | null = null;

  /** Forgets entries from number `seq` on, which came to nothing: what was found about them must not outlive them. */
  function forget(seq: number): void {
    for (let at = seq; briefs.has(at); at += 1) briefs.delete(at);
    history = undoHistory(readBrief);
  }

  async function standingAt(next: Tip): Promise<Acknowledged> {
    try {
      return { tip: next, undo: await history.undoAfter(next.seq), redo: await history.redoAfter(next.seq) };
    } catch (error) {
      // Undo leads into lines that are damaged: it ends there, and the state stands all the same.
      if (!(error instanceof Failure && error.code === 'journal-damaged')) throw error;
      return { tip: next, undo: null, redo: null };
    }
  }

  /** Prepares the queued requests one upon the other. One that is refused does not stop the others. */
  async function prepareBatch(batch: Request[]): Promise<{ prepared: Prepared[]; last: Acknowledged }> {
    const prepared: Prepared[] = [];
    let last = standing;
    for (const request of batch) {
      try {
        const { line, tip: next } = await request.prepare(last, read);
        unwritten.set(line.entry.seq, line.entry);
        last = await standingAt(next);
        prepared.push({ request, line, after: last });
      } catch (error) {
        forget(last.tip.seq + 1);
        request.reject(error);
      }
    }
    return { prepared, last };
  }

  async function writeBatch(batch: Request[]): Promise<void> {
    const { prepared, last } = await prepareBatch(batch);
    if (prepared.length === 0) return;
    try {
      await journal.append(prepared.map(({ line }) => line));
      standing = last;
    } catch (error) {
      forget(standing.tip.seq + 1);
      for (const { request } of prepared) request.reject(error);
      return;
    } finally {
      unwritten.clear();
    }
    for (const { request, line, after } of prepared) {
      onCommit(line.entry, after);
      request.resolve(line.entry);
    }
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      // Whatever queued up while the disk was busy goes out together.
      const batch = queue;
      queue = [];
      await writeBatch(batch);
    }
    running = null;
  }

  return {
    get standing() {
      return standing;
    },
    submit(prepare) {
      return new Promise((resolve, reject) => {
        queue.push({ prepare, resolve, reject });
        running ??= run();
      });
    },
    idle: () => running ?? Promise.resolve(),
  };
}
