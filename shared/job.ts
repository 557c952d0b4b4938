import { z } from 'zod';
import { Failure } from './failure';
import { phaseNames, type Phase } from './text/phases';

/** True progress of a long operation: within a phase `done` never falls and never passes `total`. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** Progress as it crosses from one process to another. */
export const progressSchema: z.ZodType<Progress> = z.strictObject({
  phase: z.enum(phaseNames),
  done: z.number(),
  total: z.number(),
});

/** What a long operation is given: where to report, and when to stop. */
export interface Job {
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

/** A job that nobody watches and nobody cancels. */
export const quietJob: Job = { signal: new AbortController().signal, report: () => undefined };

/** @throws Failure `cancelled` once the job's signal is aborted. */
export function stopIfCancelled(job: Job): void {
  if (job.signal.aborted) throw new Failure('cancelled');
}
