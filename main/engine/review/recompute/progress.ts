import type { Job, Progress } from '../../../../shared/job';

/** The work on one dataset, each part as long as the dataset has bytes. */
const parts = ['unpack', 'stage', 'detect'] as const;
type Part = (typeof parts)[number];

/** Jobs for the parts of the work on one dataset. */
export interface Portions {
  /** A job that counts only what is reported of `phase`, as a share of this part. */
  readonly part: (name: Part, phase: Progress['phase']) => Job;
  readonly end: () => void;
}

/** One true progress, in bytes, of the work on several datasets: phase `recompute`. */
export interface Meter {
  readonly dataset: (bytes: number) => Portions;
}

/** @param bytes of all datasets together. */
export function meterOf(job: Job, bytes: number): Meter {
  const total = Math.max(1, bytes * parts.length);
  let [done, before] = [0, 0];
  const reach = (place: number) => {
    done = Math.max(done, Math.min(total, Math.floor(place)));
    job.report({ phase: 'recompute', done, total });
  };
  reach(0);
  return {
    dataset(size) {
      const start = before;
      before += size * parts.length;
      return {
        part: (name, phase) => ({
          signal: job.signal,
          report(progress) {
            if (progress.phase !== phase) return;
            const share = progress.total === 0 ? 1 : progress.done / progress.total;
            reach(start + size * (parts.indexOf(name) + share));
          },
        }),
        end() {
          reach(start + size * parts.length);
        },
      };
    },
  };
}
