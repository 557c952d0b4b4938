import { runInNewContext } from 'node:vm';

/** Milliseconds that reading may take: some, and more for every megabyte of the file. */
const LEAST_TIME = 5_000;
const TIME_A_MEGABYTE = 10_000;

/**
 * Runs `work` for at most `timeout` milliseconds: a damaged xls can send the reader into an endless loop, and nothing
 * but the script engine's own clock stops that.
 *
 * @throws the engine's time-out error, or what `work` throws
 */
function withinTime<T>(work: () => T, timeout: number): T {
  const done: T[] = [];
  const context = {
    work: (): void => {
      done.push(work());
    },
  };
  runInNewContext('work()', context, { timeout });
  const [result] = done;
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Runs `work` with the console shut: the reader tells it what it makes of damaged records, and may name their content. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

const MEGABYTE = 1 << 20;

/**
 * Runs the library that reads spreadsheets: within a time that goes by the file's size, and with nothing on the console.
 *
 * @param size bytes of the file
 * @throws what the library throws, or the script engine's time-out error
 */
export function guarded<T>(read: () => T, size: number): T {
  return quietly(() => withinTime(read, LEAST_TIME + Math.ceil((TIME_A_MEGABYTE * size) / MEGABYTE)));
}
