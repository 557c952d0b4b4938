import { Failure } from '../../../shared/failure';
import { sha256 } from '../trust';

/** A ladder that a person made: each value with its labels, from the finest level to the coarsest. */
export interface LadderFile {
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Levels, the values themselves (level 0) among them. */
  readonly levels: number;
  /** By value: its label at each level. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Levels, from 1, at which a label of the level below stands under two labels; from there on it is no tree. */
  readonly forked: readonly number[];
}

const MOST_VALUES = 1_000_000;
const MOST_LEVELS = 100;

/**
 * Reads a ladder file: a CSV without a header, one value a line with its labels behind it (`徐汇区;上海市;华东`), split by
 * semicolons, tabs or commas, in UTF-8 or GB 18030. A value that stands there twice must have the same labels.
 *
 * @throws Failure `ladder-empty`, `ladder-uneven` and `ladder-contradicts` with the number of the line, `ladder-too-large`
 */
export function readLadder(bytes: Uint8Array): LadderFile {
  const rows = rowsOf(decoded(bytes));
  const levels = rows[0]?.cells.length ?? 0;
  if (levels === 0) throw new Failure('ladder-empty');
  if (rows.length > MOST_VALUES || levels > MOST_LEVELS) {
    throw new Failure('ladder-too-large', { values: MOST_VALUES, levels: MOST_LEVELS });
  }
  const labels = new Map<string, readonly string[]>();
  for (const { line, cells } of rows) {
    const [value = ''] = cells;
    if (cells.length !== levels) throw new Failure('ladder-uneven', { line, cells: cells.length, levels });
    const known = labels.get(value);
    if (known?.some((label, level) => label !== cells[level])) throw new Failure('ladder-contradicts', { line });
    labels.set(value, cells);
  }
  return { digest: sha256(bytes), levels, labels, forked: forkedLevels([...labels.values()], levels) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string): Row[] {
  const lines = text.split(/\r\n|\n|\r/);
  const delimiter = [';', '\t', ','].find((sign) => lines[0]?.includes(sign)) ?? ';';
  return lines.flatMap((line, index) => (line === '' ? [] : { line: index + 1, cells: cellsOf(line, delimiter) }));
}

/** The cells of a line; one in quotes may hold the delimiter and doubled quotes (RFC 4180), no line end. */
function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line.slice(at));
    const from = at + (quoted?.[0].length ?? 0);
    const next = line.indexOf(delimiter, from);
    const rest = line.slice(from, next < 0 ? undefined : next);
    cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') + rest : rest);
    if (next < 0) return cells;
    at = next + 1;
  }
}

function forkedLevels(rows: readonly (readonly string[])[], levels: number): number[] {
  const forked: number[] = [];
  for (let level = 1; level < levels; level += 1) {
    const above = new Map<string, string>();
    const isForked = rows.some((labels) => {
      const [below = '', label = ''] = [labels[level - 1], labels[level]];
      const known = above.get(below);
      above.set(below, label);
      return known !== undefined && known !== label;
    });
    if (isForked) forked.push(level);
  }
  return forked;
}
