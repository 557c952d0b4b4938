/** Time after opening before the history is looked at: a command that opens and closes again does not wait for it. */
const REST_MS = 1000;

/** The check of a journal's older lines, which goes on while people work. */
export interface HistoryWatch {
  /** Ends the check; resolves when it no longer reads. */
  stop(): Promise<void>;
}

/** Lets `look` go through a journal in the background; it ends early once `stopped` says so. */
export function watchHistory(look: (stopped: () => boolean) => Promise<void>): HistoryWatch {
  let isStopped = false;
  let looking: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    // A journal that cannot be read now is told by whoever needs it next.
    looking = look(() => isStopped).catch(() => undefined);
  }, REST_MS);
  timer.unref();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
