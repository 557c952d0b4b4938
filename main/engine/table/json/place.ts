import { encodedLength } from '../decode';
import type { TextSource } from '../text-source';

/** Where something stands in a text file. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** In the file's own encoding, from 0. */
  readonly byte: number;
}

const LF = 0x0a;

/**
 * The places at which bytes of the UTF-8 form of a text file stand in the file itself.
 *
 * @param offsets in ascending order
 */
export async function placesOf(source: TextSource, offsets: readonly number[]): Promise<TextPlace[]> {
  const places: TextPlace[] = [];
  const wanted = [...offsets];
  let line = 1;
  let byte = source.start;
  let position = 0;
  for await (const chunk of source.open('read')) {
    let at = 0;
    /** Moves on to a byte of the piece, counting what lies before it. */
    const advance = (to: number): void => {
      for (let lf = chunk.indexOf(LF, at); lf >= 0 && lf < to; lf = chunk.indexOf(LF, lf + 1)) line += 1;
      const passed = chunk.subarray(at, to);
      byte += source.utf8 ? passed.length : encodedLength(passed.toString('utf8'), source.encoding);
      at = to;
    };
    while (wanted[0] !== undefined && wanted[0] < position + chunk.length) {
      advance(Math.max(at, (wanted.shift() ?? 0) - position));
      places.push({ line, byte });
    }
    if (wanted.length === 0) return places;
    advance(chunk.length);
    position += chunk.length;
  }
  return [...places, ...wanted.map(() => ({ line, byte }))];
}
