import { stat } from 'node:fs/promises';
import { stopIfCancelled, type Job } from '../../shared/job';
import { onFile } from './files';
import { stage, type StageOptions, type Staged } from './table';
import { takingTurns } from './turns';

/** Staged data files for the screen, where a person looks at the same one again and again. */
export interface Glances {
  /**
   * Stages a data file and uses it, or uses the copy of the glance before if that was of the same file, unchanged and
   * read alike. One copy is kept, in its private folder; glances wait for one another.
   *
   * @throws Failure of `stage` and of `use`
   */
  readonly at: <Value>(
    file: string,
    options: StageOptions,
    job: Job,
    use: (staged: Staged) => Promise<Value>,
  ) => Promise<Value>;
  /** Removes the copy with all raw data in it, once the glances asked for have ended. */
  readonly forget: () => Promise<void>;
}

export function openGlances(): Glances {
  let kept: { readonly of: string; readonly staged: Staged } | null = null;
  const inTurn = takingTurns();

  async function drop(): Promise<void> {
    const staged = kept?.staged;
    kept = null;
    await staged?.close();
  }

  async function staging(file: string, options: StageOptions, job: Job): Promise<Staged> {
    const { size, mtimeMs } = await onFile(file, () => stat(file));
    const of = JSON.stringify([file, size, mtimeMs, options]);
    if (kept?.of === of) return kept.staged;
    await drop();
    const staged = await stage(file, options, job);
    kept = { of, staged };
    return staged;
  }

  return {
    at: (file, options, job, use) =>
      inTurn(async () => {
        stopIfCancelled(job);
        try {
          return await use(await staging(file, options, job));
        } catch (error) {
          // Whatever is wrong with the copy (something may have cleaned the folder up), the next glance makes a new one.
          if (!job.signal.aborted) await drop();
          throw error;
        }
      }),
    forget: () => inTurn(drop),
  };
}
