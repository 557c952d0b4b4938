import { Failure } from '../../shared/failure';
import { stopIfCancelled, type Job, type Progress } from '../../shared/job';

/** One work that several may wait for. */
export interface SharedWork<Value> {
  /**
   * Waits for it. Each who waits hears its progress. Who is cancelled waits no longer; with the last of them the work
   * itself is cancelled, and that one waits until it has cleared up.
   *
   * @throws Failure `cancelled`, and what the work throws
   */
  readonly wait: (job: Job) => Promise<Value>;
  /** Nobody waited for it any more: it comes to nothing. */
  readonly isGivenUp: () => boolean;
}

/** Starts `work`; it goes on while somebody waits for it. */
export function sharedWork<Value>(work: (job: Job) => Promise<Value>): SharedWork<Value> {
  const controller = new AbortController();
  const waiting = new Set<Job>();
  let last: Progress | undefined;
  let isSettled = false;
  const settled = work({
    signal: controller.signal,
    report(progress) {
      last = progress;
      for (const job of waiting) job.report(progress);
    },
  }).finally(() => {
    isSettled = true;
  });
  // Each who waits is told; that nobody waits is no error that nobody foresaw.
  settled.catch(() => undefined);

  async function wait(job: Job): Promise<Value> {
    stopIfCancelled(job);
    if (isSettled) return settled;
    const mine: Job = {
      signal: job.signal,
      report: (progress) => {
        job.report(progress);
      },
    };
    waiting.add(mine);
    if (last !== undefined) job.report(last);
    let stop: () => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      stop = () => {
        waiting.delete(mine);
        if (waiting.size === 0) controller.abort();
        else reject(new Failure('cancelled'));
      };
    });
    job.signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([settled, left]);
    } finally {
      waiting.delete(mine);
      job.signal.removeEventListener('abort', stop);
    }
  }

  return { wait, isGivenUp: () => controller.signal.aborted };
}
