import { basename } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { readSmallFile } from '../../files';
import type { ListedLadder } from './load';

/** A ladder file lists values of one column; one longer than this (bytes) is some other file. */
const MOST_BYTES = 32 << 20;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/**
 * Reads a ladder file: one line a value, its first field the value as it stands in the data, each further one what the
 * value reads one level up. No header. Delimiter `;` `,` tab or `|`, whichever is the first that splits the first line;
 * fields may be quoted. UTF-8, else GB18030.
 *
 * @throws Failure `ladder-file-unreadable`, `ladder-file-empty`, `ladder-file-ragged`, `ladder-file-value-twice`, those of reading a file
 */
export async function readLadderFile(path: string): Promise<ListedLadder> {
  const file = basename(path);
  const bytes = await readSmallFile(path, MOST_BYTES);
  const text = bytes === undefined ? undefined : decoded(bytes);
  if (text === undefined) throw new Failure('ladder-file-unreadable', { file });
  return parseLadder(text, file);
}

/** A ladder from the text of its file, which is named `file` in failures. Fails as `readLadderFile` does. */
export function parseLadder(text: string, file: string): ListedLadder {
  const rows = rowsOf(text, file);
  const [first] = rows;
  if (first === undefined) throw new Failure('ladder-file-empty', { file });
  const seen = new Map<string, number>();
  for (const { line, fields } of rows) {
    if (fields.length !== first.fields.length)
      throw new Failure('ladder-file-ragged', { file, line, found: fields.length, columns: first.fields.length });
    const [leaf = ''] = fields;
    const before = seen.get(leaf);
    if (before !== undefined) throw new Failure('ladder-file-value-twice', { file, line, before });
    seen.set(leaf, line);
  }
  const levels = first.fields.map((_, level) => {
    const labels = new Map<string, number>();
    return Int32Array.from(rows, ({ fields }) => {
      const label = fields[level] ?? '';
      const number = labels.get(label) ?? labels.size;
      labels.set(label, number);
      return number;
    });
  });
  return { form: 'listed', leaves: [...seen.keys()], levels };
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
