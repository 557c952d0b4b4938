import { basename } from 'node:path';
import { Failure } from '../../../shared/failure';
import { readSmallFile } from '../files';
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

/** A ladder file lists values of one column; one longer than this (bytes) is some other file. */
const MOST_BYTES = 64 << 20;
const MOST_VALUES = 1_000_000;
const MOST_LEVELS = 100;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/**
 * The bytes of a ladder file.
 *
 * @throws Failure `ladder-file-too-long`; those of reading a file
 */
export async function ladderBytes(path: string): Promise<Uint8Array> {
  const bytes = await readSmallFile(path, MOST_BYTES);
  if (bytes === undefined) throw new Failure('ladder-file-too-long', { file: basename(path), most: MOST_BYTES >> 20 });
  return bytes;
}

/**
 * Reads a ladder file: one line a value, its first field the value as it stands in the data, each further one what the
 * value reads one level up (`徐汇区;上海市;华东`). No header. Delimiter `;` `,` tab or `|`, whichever is the first that splits
 * the first line; fields may be quoted. UTF-8, else GB18030. A value that stands there twice must have the same labels.
 *
 * @param file its name, for failures
 * @throws Failure `ladder-file-unreadable`, `ladder-file-empty`, `ladder-file-too-large`; `ladder-file-ragged` and
 *   `ladder-file-value-twice` with the number of the line
 */
export function readLadder(bytes: Uint8Array, file: string): LadderFile {
  const text = decoded(bytes);
  if (text === undefined) throw new Failure('ladder-file-unreadable', { file });
  const rows = rowsOf(text, file);
  const levels = rows[0]?.fields.length ?? 0;
  if (levels === 0) throw new Failure('ladder-file-empty', { file });
  if (rows.length > MOST_VALUES || levels > MOST_LEVELS) {
    throw new Failure('ladder-file-too-large', { file, values: MOST_VALUES, levels: MOST_LEVELS });
  }
  const labels = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  for (const { line, fields } of rows) {
    const [value = ''] = fields;
    if (fields.length !== levels)
      throw new Failure('ladder-file-ragged', { file, line, found: fields.length, columns: levels });
    const known = labels.get(value);
    if (known?.some((label, level) => label !== fields[level]))
      throw new Failure('ladder-file-value-twice', { file, line, before: lines.get(value) ?? 0 });
    if (known !== undefined) continue;
    labels.set(value, fields);
    lines.set(value, line);
  }
  return { digest: sha256(bytes), levels, labels, forked: forkedLevels([...labels.values()], levels) };
}

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding; the last one that fails leaves nothing.
    }
  }
  return undefined;
}

interface Row {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** The lines that are not blank, split at the delimiter. @throws Failure `ladder-file-unreadable` for a quote left open */
function rowsOf(text: string, file: string): Row[] {
  const delimiter = delimiterOf(text);
  const field = new RegExp(`"((?:[^"]|"")*)"|([^${delimiter}\r\n"][^${delimiter}\r\n]*)?`, 'y');
  const rows: Row[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const fields: string[] = [];
    const start = line;
    for (;;) {
      field.lastIndex = at;
      const [whole = '', quoted, plain] = field.exec(text) ?? [];
      fields.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
      at += whole.length;
      line += whole.split('\n').length - 1;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    const end = /\r?\n|\r|$/y;
    end.lastIndex = at;
    const ended = end.exec(text);
    if (ended === null) throw new Failure('ladder-file-unreadable', { file });
    at += ended[0].length;
    line += 1;
    if (fields.length > 1 || fields[0] !== '') rows.push({ line: start, fields });
  }
  return rows;
}

function delimiterOf(text: string): string {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/[\r\n]+/, 1);
  return DELIMITERS.find((delimiter) => first.includes(delimiter)) ?? ';';
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
