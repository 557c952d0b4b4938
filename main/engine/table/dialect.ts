import { collectRows } from './sample-rows';
import type { Dialect } from './tokens';

const LF = 0x0a;
const CR = 0x0d;

/** Delimiters that are tried, the likelier first: on a tie the earlier stands. */
const DELIMITERS = [',', '\t', ';', '|'];

/** Rows that a guess looks at. */
const LOOK_AT = 200;

/** How evenly rows split: share of the rows that have the commonest number of fields, if that is more than one. */
function evenness(widths: readonly number[]): { share: number; width: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  return width > 1 ? { share: count / widths.length, width } : { share: 0, width };
}

/**
 * Whether lone CRs end the rows: in old Mac files, where LF stands at most inside quoted fields, and in files whose line
 * ends were written twice (CR CR LF), whose spare CRs would else become part of the last cells.
 */
function loneCrEndsRows(head: Buffer): boolean {
  let loneCr = 0;
  let lf = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] === LF) lf += 1;
    else if (head[at] === CR && head[at + 1] !== LF) loneCr += 1;
  }
  return loneCr > 0 && loneCr >= lf;
}

/**
 * The dialect in which the start of a text table is written: the delimiter that splits its rows most evenly, and the
 * wider of two that split alike. A table that nothing splits has one column and the delimiter `,`.
 *
 * @param head UTF-8 text; its last row may be cut off
 * @param whole whether `head` is the whole file
 * @param delimiter what a person chose
 */
export function guessDialect(head: Buffer, whole: boolean, delimiter?: string): Dialect {
  const crEndsRows = loneCrEndsRows(head);
  if (delimiter !== undefined) return { delimiter, crEndsRows };
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const candidate of DELIMITERS) {
    const collector = collectRows({ delimiter: candidate, crEndsRows });
    collector.push(head);
    if (whole) collector.end();
    const widths = collector.rows.filter((cells) => cells.length > 0).map((cells) => cells.length);
    const { share, width } = evenness(widths.slice(0, LOOK_AT));
    if (share > best.share || (share === best.share && width > best.width))
      best = { delimiter: candidate, share, width };
  }
  return { delimiter: best.delimiter, crEndsRows };
}
