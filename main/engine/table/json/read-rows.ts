import type { Damage } from '../decode';
import type { TextSource } from '../text-source';
import { JsonError, readJson, type JsonEvents, type JsonReader } from './grammar';

/** Values that could not be read: how many, what was wrong with the first, and where the first ones are. */
export interface Broken {
  readonly count: number;
  readonly fault: JsonError['fault'];
  /** Bytes of the UTF-8 text, ascending. */
  readonly offsets: readonly number[];
}

/** Places that are kept. */
const MOST_OFFSETS = 20;

const LF = 0x0a;

/**
 * Reads a JSON text to its end. Where values stand one a line, a broken one is passed over so that all of them are
 * counted; in an array nothing after the first can be trusted.
 *
 * @param events makes what takes one value after the other
 * @param afterChunk is awaited between pieces
 */
export async function readWhole(
  source: TextSource,
  format: 'json' | 'ndjson',
  events: () => JsonEvents,
  damage: Damage,
  afterChunk: () => Promise<void>,
): Promise<Broken | undefined> {
  const offsets: number[] = [];
  let count = 0;
  let first: JsonError | undefined;
  const now: { reader: JsonReader | undefined } = { reader: readJson(events()) };
  let start = 0;

  function fail(error: unknown): void {
    if (!(error instanceof JsonError)) throw error;
    first ??= error;
    count += 1;
    if (offsets.length < MOST_OFFSETS) offsets.push(error.offset);
    now.reader = undefined;
  }

  /** Reads on after the line of a broken value, as often as it takes. */
  function push(chunk: Buffer): void {
    let from = 0;
    while (from < chunk.length) {
      if (now.reader === undefined) {
        const lf = chunk.indexOf(LF, Math.max(from, (offsets.at(-1) ?? 0) - start));
        if (lf < 0) return;
        from = lf + 1;
        now.reader = readJson(events(), start + from);
      }
      try {
        now.reader.push(chunk.subarray(from));
        return;
      } catch (error) {
        fail(error);
        if (format === 'json') return;
      }
    }
  }

  for await (const chunk of source.open('copy', damage)) {
    push(chunk);
    if (count > 0 && format === 'json') break;
    start += chunk.length;
    await afterChunk();
  }
  try {
    now.reader?.end();
  } catch (error) {
    fail(error);
  }
  return first === undefined ? undefined : { count, fault: first.fault, offsets };
}
