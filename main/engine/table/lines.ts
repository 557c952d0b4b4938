import type { Encoding } from '../../../shared/model/dataset';
import { quietJob } from '../../../shared/job';
import { readChunks } from './chunks';

const LF = 0x0a;
const CR = 0x0d;

/**
 * The bytes at which lines of a text file begin, in the file's own encoding. A line ends with LF, CRLF or a lone CR,
 * which no supported encoding uses inside a character (in UTF-16: as a unit).
 *
 * @param lines numbers from 1, in any order
 */
export async function locateLines(
  path: string,
  encoding: Encoding,
  lines: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const wanted = new Set(lines);
  const last = Math.max(0, ...lines);
  const found = new Map<number, number>([[1, 0]]);
  const step = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const high = encoding === 'utf-16le' ? 1 : 0;
  let line = 1;
  let position = 0;
  let afterCr = false;
  for await (const chunk of readChunks(path, quietJob, 'read')) {
    for (let at = 0; at + step <= chunk.length; at += step) {
      const unit = step === 1 ? chunk[at] : (chunk[at + high] ?? 0) * 256 + (chunk[at + 1 - high] ?? 0);
      const ends = unit === LF || unit === CR;
      if (ends && !(unit === LF && afterCr)) line += 1;
      // The LF of a CRLF moves the start of the line on by one.
      if (ends && wanted.has(line)) found.set(line, position + at + step);
      afterCr = unit === CR;
    }
    position += chunk.length;
    if (line > last) break;
  }
  return found;
}
