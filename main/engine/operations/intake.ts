import { dirname, extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { ensureFolder, writeDurably } from '../files';
import { intakeWorkbook, itemCount, surveyFolder, writeIntakeJson } from '../review';
import type { Handlers } from './context';
import { refusePrecious } from './outputs';
import { trustedBy } from './trusted';

export const intakeHandlers = {
  async 'intake.run'({ dir, trust }, { home, job }) {
    const { rows, duplicates } = await surveyFolder({ dir, trusted: await trustedBy(home, trust), job });
    return { rows: [...rows], duplicates: [...duplicates] };
  },

  async 'intake.export'({ dir, trust, out }, { home, job }) {
    const ending = extname(out).toLowerCase();
    if (ending !== '.xlsx' && ending !== '.json') throw new Failure('intake-out-format', { file: out });
    await refusePrecious([out], { home, read: trust });
    const survey = await surveyFolder({ dir, trusted: await trustedBy(home, trust), job });
    const { rows, chosen } = survey;
    const items = itemCount(survey);
    const between = reporter(items, job);
    await ensureFolder(dirname(out));
    await writeDurably(out, async (handle) => {
      if (ending === '.json') await writeIntakeJson(handle, survey, between);
      else await handle.writeFile(await intakeWorkbook(survey, between));
      stopIfCancelled(job);
    });
    const taken = new Set(chosen.map(({ row }) => row.name));
    const left = rows.flatMap(({ name }) => (taken.has(name) ? [] : [name]));
    return { path: out, agencies: chosen.length, items, left };
  },
} satisfies Partial<Handlers>;

/** Reports items that are written, lets other work in and stops where the job was cancelled. */
function reporter(items: number, job: Job): (written: number) => Promise<void> {
  const total = Math.max(1, items);
  return async (written) => {
    job.report({ phase: 'intake-write', done: Math.min(written, total), total });
    await setImmediate();
    stopIfCancelled(job);
  };
}
