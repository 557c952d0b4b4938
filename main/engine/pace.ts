import type { Progress } from '../../shared/job';

/** Milliseconds between two reports: twenty a second are more than an eye can follow. */
const BETWEEN_MS = 50;

/** The reports of one call, thinned out. */
export interface PacedReports {
  readonly report: (progress: Progress) => void;
  /** Sends what is still held back; nothing is to be reported after it. */
  readonly end: () => void;
}

/**
 * Passes reports on, at most one every 50 ms and the last one always. What is passed on never falls within a phase, also
 * where an operation goes through a phase twice and all between was left out.
 */
export function pacedReports(send: (progress: Progress) => void): PacedReports {
  let sent: Progress | null = null;
  let waiting: Progress | null = null;
  let pause: NodeJS.Timeout | null = null;

  function sendWaiting(): boolean {
    const next = waiting;
    waiting = null;
    if (next === null || fallsBehind(next, sent)) return false;
    sent = next;
    send(next);
    return true;
  }

  function proceed(): void {
    pause = sendWaiting() ? setTimeout(proceed, BETWEEN_MS) : null;
  }

  return {
    report(progress) {
      if (fallsBehind(progress, waiting)) return;
      waiting = progress;
      if (pause === null) proceed();
    },
    end() {
      if (pause !== null) clearTimeout(pause);
      sendWaiting();
    },
  };
}

function fallsBehind({ phase, done }: Progress, before: Progress | null): boolean {
  return phase === before?.phase && done < before.done;
}
