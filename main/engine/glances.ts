import { stat } from 'node:fs/promises';
import { quietJob, stopIfCancelled, type Job } from '../../shared/job';
import type { Reading } from '../../shared/model/dataset';
import { onFile } from './files';
import { sharedWork, type SharedWork } from './shared-work';
import { openRows, stage, type RowReader, type StageOptions, type Staged } from './table';

/** A staged data file, open for looks at its rows. */
export interface Glance {
  readonly staged: Staged;
  readonly rows: RowReader['rows'];
}

/** Staged data files for the screen, where a person looks at the same one again and again. */
export interface Glances {
  /**
   * Stages a data file and uses it, or uses the copy of the glance before if that was of the same file, unchanged and
   * read alike; a staging under way is waited for. One copy is kept, in its private folder; another one that is still
   * in use is removed after its use.
   *
   * @throws Failure of `stage` and of `use`
   */
  readonly at: <Value>(
    file: string,
    options: StageOptions,
    job: Job,
    use: (glance: Glance) => Promise<Value>,
  ) => Promise<Value>;
  /** Removes the copy (that of `file`, if one is named) with all raw data in it, once what uses it has ended. */
  readonly forget: (file?: string) => Promise<void>;
}

interface Copy {
  readonly file: string;
  /** Size and time of change of the file that was staged. */
  readonly stamp: string;
  readonly asked: StageOptions;
  readonly work: SharedWork<Glance & { readonly close: () => Promise<void> }>;
  readonly users: Set<Promise<unknown>>;
  /** How it was read, once that is known. */
  reading: Reading | null;
}

/** What is said of a reading; a name that is said to be undefined says nothing. */
const said = (options: StageOptions) => Object.entries(options).filter(([, value]) => value !== undefined);

/**
 * Whether reading a file by `options` gives what a copy of it holds: all that was asked for then is asked for now, and
 * whatever is asked for beyond it is what was found out.
 */
function isReadAlike({ asked, reading }: Copy, options: StageOptions): boolean {
  // Which older encoding is likelier matters only where none is said.
  const isSettled = options.encoding !== undefined && options.encoding === reading?.encoding;
  const before = said(isSettled ? { ...asked, older: undefined } : asked);
  const given = Object.fromEntries(said(options));
  const found: Readonly<Record<string, unknown>> = { ...reading, ...Object.fromEntries(before) };
  return (
    before.every(([name, value]) => given[name] === value) &&
    said(options).every(([name, value]) => found[name] === value)
  );
}

/** Stages a file and opens it. @throws Failure of `stage` and of opening a session; nothing of it stays then. */
async function opened(file: string, options: StageOptions, job: Job) {
  const staged = await stage(file, options, job);
  try {
    const { rows, close } = await openRows(staged);
    return { staged, rows, close: () => close().then(() => staged.close()) };
  } catch (error) {
    await staged.close();
    throw error;
  }
}

export function openGlances(): Glances {
  let kept: Copy | null = null;
  const closings = new Set<Promise<void>>();

  /** Keeps the copy no more, and removes it once nobody uses it. */
  function retire(copy: Copy | null): void {
    if (copy === null || copy !== kept) return;
    kept = null;
    const closing = Promise.allSettled(copy.users)
      .then(() => copy.work.wait(quietJob))
      .then(
        ({ close }) => close(),
        // What could not be staged left nothing.
        () => undefined,
      );
    closings.add(closing);
    const done = () => closings.delete(closing);
    closing.then(done, done);
  }

  function copyOf(file: string, stamp: string, options: StageOptions): Copy {
    if (kept?.file === file && kept.stamp === stamp && !kept.work.isGivenUp() && isReadAlike(kept, options))
      return kept;
    retire(kept);
    const work = sharedWork((job) => opened(file, options, job));
    kept = { file, stamp, asked: options, work, users: new Set(), reading: null };
    return kept;
  }

  return {
    async at(file, options, job, use) {
      stopIfCancelled(job);
      const { size, mtimeMs } = await onFile(file, () => stat(file));
      const copy = copyOf(file, `${size} ${mtimeMs}`, options);
      const using = (async () => {
        const glance = await copy.work.wait(job);
        copy.reading = glance.staged.reading;
        return use(glance);
      })();
      copy.users.add(using);
      try {
        return await using;
      } catch (error) {
        // Whatever is wrong with the copy (something may have cleaned the folder up), the next glance makes a new one.
        if (!job.signal.aborted || copy.work.isGivenUp()) retire(copy);
        throw error;
      } finally {
        copy.users.delete(using);
      }
    },
    async forget(file) {
      if (file === undefined || kept?.file === file) retire(kept);
      await Promise.allSettled(closings);
    },
  };
}
