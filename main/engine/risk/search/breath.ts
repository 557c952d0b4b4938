import { setImmediate } from 'node:timers/promises';
import { stopIfCancelled, type Job } from '../../../../shared/job';

/** How long (ms) counting may go on before others of the process get their turn. */
const TURN_MS = 30;

/** Lets a long computation be watched, cancelled and ended by its time limit. */
export interface Breath {
  /** To be called between two steps. `settled` is how many nodes are done with. @throws Failure `cancelled` */
  pause(settled: number): Promise<void>;
  /** Whether the time is up. */
  readonly over: boolean;
}

/** A breath for a search among `nodes`, which reports `search` and has so many seconds. */
export function breathOf(job: Job, nodes: number, seconds: number): Breath {
  const end = performance.now() + seconds * 1000;
  let turn = performance.now() + TURN_MS;
  let done = 0;
  return {
    async pause(settled) {
      if (performance.now() < turn) return;
      done = Math.min(nodes, Math.max(done, settled));
      job.report({ phase: 'search', done, total: nodes });
      await setImmediate();
      stopIfCancelled(job);
      turn = performance.now() + TURN_MS;
    },
    get over() {
      return performance.now() > end;
    },
  };
}
