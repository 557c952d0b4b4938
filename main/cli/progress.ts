import type { Job } from '../../shared/job';
import type { Language } from '../../shared/text/language';
import { phaseText } from '../../shared/text/phases';

const FIRST_AFTER_MS = 1000;
const EVERY_MS = 500;

/**
 * A job whose progress is written to stderr once it takes longer than a second, and that Ctrl+C cancels.
 * `release` gives Ctrl+C back.
 */
export function terminalJob(language: Language): { job: Job; release: () => void } {
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
  };
  process.once('SIGINT', cancel);
  let next = performance.now() + FIRST_AFTER_MS;
  return {
    job: {
      signal: controller.signal,
      report({ phase, done, total }) {
        if (performance.now() < next) return;
        next = performance.now() + EVERY_MS;
        const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
        process.stderr.write(`${phaseText(phase)[language]} ${percent}%\n`);
      },
    },
    release: () => process.off('SIGINT', cancel),
  };
}
