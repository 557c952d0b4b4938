import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Damage } from './encoding';
import type { Examined } from './examine';
import { openFaultBook } from './fault-book';
import { findHeader } from './header';
import { locateLines } from './lines';
import { toParquet } from './parquet';
import { createPlainCsv } from './plain-csv';
import type { StageOptions } from './stage-options';
import type { Cells } from './sample-rows';
import type { FaultPlace, StagedTable, TableFault } from './staged';
import { findDoubts } from './text-doubts';
import { readHead, settleEncoding, type TextSource } from './text-source';
import { watchRows, type RowCount, type Shape } from './table-rows';
import type { Dialect, Tokenizer } from './tokens';
import { assertWidth, nameColumns } from './width';

/** Places that a failure names. */
const NAMED_PLACES = 20;

/** Fields that most rows have; of two numbers equally common the larger, so that nothing is cut off. */
export function commonWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const byCount = [...counts].filter(([width]) => width > 0).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return byCount[0]?.[0] ?? 1;
}

interface Pass {
  readonly tokenizer: Tokenizer;
  readonly counted: RowCount;
  readonly warnings: TableFault[];
  readonly damage: Damage;
}

/** One pass over all rows; writes them to `target` if given. Refuses a table that cannot be split into its columns. */
async function passOver(source: TextSource, dialect: Dialect, shape: Shape, target?: string): Promise<Pass> {
  const faults = openFaultBook();
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const out = target === undefined ? undefined : await createPlainCsv(target);
  try {
    const { tokenizer, counted } = watchRows(dialect, shape, faults, out);
    for await (const chunk of source.open(target === undefined ? 'read' : 'copy', damage)) {
      tokenizer.push(chunk);
      await out?.flush();
    }
    const closed = tokenizer.end();
    await out?.flush();
    if (!closed) await refuseOpenQuote(source, tokenizer.rowLine);
    if (counted.tooLong.count > 0) await refuseLongRows(source, counted.tooLong, shape);
    return { tokenizer, counted, warnings: faults.list(), damage };
  } finally {
    await out?.close();
  }
}

async function refuseOpenQuote(source: TextSource, line: number): Promise<never> {
  const bytes = await locateLines(source.path, source.encoding, [line]);
  throw new Failure('table-quote-unclosed', { file: source.path, line, byte: bytes.get(line) ?? 0 });
}

/**
 * A row with more content than there are columns has most often an unquoted delimiter in it, so that what follows
 * stands in the wrong columns. Staged so, an ID number could leave in a column that is not treated: the table is refused.
 */
async function refuseLongRows(source: TextSource, tooLong: RowCount['tooLong'], shape: Shape): Promise<never> {
  const lines = tooLong.places.flatMap((place) => place.line ?? []).slice(0, NAMED_PLACES);
  const [line = 0] = lines;
  const bytes = await locateLines(source.path, source.encoding, [line]);
  throw new Failure('table-row-too-long', {
    file: source.path,
    count: tooLong.count,
    columns: shape.columns,
    line,
    byte: bytes.get(line) ?? 0,
    lines: lines.join(', ') + (tooLong.count > lines.length ? ' …' : ''),
  });
}

/** The faults with the byte at which each place's line begins, and the places that could not be decoded. */
async function locateFaults(source: TextSource, { warnings, damage }: Pass): Promise<TableFault[]> {
  const lines = warnings.flatMap((fault) => fault.places.flatMap((place) => place.line ?? []));
  const bytes = lines.length > 0 ? await locateLines(source.path, source.encoding, lines) : new Map<number, number>();
  const located = warnings.map((fault) => ({
    ...fault,
    places: fault.places.map((place): FaultPlace => {
      const byte = place.line === undefined ? undefined : bytes.get(place.line);
      return byte === undefined ? place : { ...place, byte };
    }),
  }));
  if (damage.replaced === 0) return located;
  const places = damage.firstByte === undefined ? [] : [{ byte: damage.firstByte }];
  return [{ code: 'encoding-replaced', count: damage.replaced, places }, ...located];
}

/** Whether DuckDB may read the file where it lies: nothing in it on which readers of CSV differ. */
function isPlain(source: TextSource, shape: Shape, { tokenizer, counted }: Pass): boolean {
  const { looseQuotes, loneCr, lf, crlf, quotedBreaks } = tokenizer.quirks;
  const header = counted.plainHeader && (shape.headerRows > 0 || source.bare);
  return header && counted.even && counted.rows > 0 && !looseQuotes && !loneCr && (crlf ? !lf && !quotedBreaks : lf);
}

/** Stages the file from where it lies; undefined if it is not plain, or if DuckDB sees other rows than we do. */
async function readInPlace(
  source: TextSource,
  dialect: Dialect,
  shape: Shape,
  folder: string,
  job: Job,
): Promise<{ parquet: string; pass: Pass } | undefined> {
  const pass = await passOver(source, dialect, shape);
  if (!isPlain(source, shape, pass)) return undefined;
  const { longestRow, quirks } = pass.tokenizer;
  const csv = {
    path: source.path,
    delimiter: dialect.delimiter,
    lineEnd: quirks.crlf ? '\r\n' : '\n',
    skip: shape.headerRows,
    longestRow,
    quotedBreaks: quirks.quotedBreaks,
  } as const;
  try {
    return { parquet: await toParquet(csv, shape.columns, pass.counted.rows, folder, job), pass };
  } catch (error) {
    if (error instanceof Failure && error.code === 'table-query-failed') return undefined;
    throw error;
  }
}

/** Stages the file from a plain copy of its rows in `folder`. */
async function readAnew(
  source: TextSource,
  dialect: Dialect,
  shape: Shape,
  folder: string,
  job: Job,
): Promise<{ parquet: string; pass: Pass }> {
  const path = join(folder, 'plain.csv');
  const pass = await passOver(source, dialect, shape, path);
  const { longestRow, quirks } = pass.tokenizer;
  const csv = {
    path,
    delimiter: ',',
    lineEnd: '\n',
    skip: 0,
    // Every byte may be a quote to double, every delimiter a field to quote.
    longestRow: longestRow * 3 + shape.columns * 3,
    quotedBreaks: quirks.quotedBreaks || quirks.loneCr,
  } as const;
  const parquet = await toParquet(csv, shape.columns, pass.counted.rows, folder, job);
  await rm(path);
  return { parquet, pass };
}

/**
 * Stages a text table (csv, tsv, txt). A file in UTF-8 that every reader of CSV would split alike is read where it
 * lies; any other is first written anew, plainly and in UTF-8, into `folder`.
 * An unquoted empty field is missing (NULL), a quoted one is ''.
 *
 * @throws Failure `table-format-unknown`, `table-is-html`, `table-empty`, `table-too-wide`, `header-too-long`,
 *   `table-quote-unclosed`, `table-row-too-long`, `cancelled`, and those of files and sessions
 */
export async function stageText(
  path: string,
  examined: Examined,
  options: StageOptions,
  folder: string,
  job: Job,
): Promise<StagedTable> {
  const source = settleEncoding(path, examined, options.encoding, job);
  const { dialect, rows } = await readHead(source, options.delimiter);
  const common = commonWidth(rows);
  const header = findHeader(rows, [], common, options.headerRows);
  const widest = Math.max(common, ...rows.slice(0, header.headerRows).map((row) => row.length));
  assertWidth(widest, path);
  const { names } = widest > common ? findHeader(rows, [], widest, header.headerRows) : header;
  const columns = nameColumns(names, path);
  const shape: Shape = { columns: columns.length, headerRows: header.headerRows };
  const direct = source.utf8 ? await readInPlace(source, dialect, shape, folder, job) : undefined;
  const { parquet, pass } = direct ?? (await readAnew(source, dialect, shape, folder, job));
  const table = { parquet, columns, rows: pass.counted.rows };
  const doubts = await findDoubts({ ...table, headerRows: shape.headerRows }, folder, {
    undivided: options.delimiter === undefined && common === 1 ? rows : [],
    zeros: source.encoding.startsWith('utf-16') ? undefined : examined.zeros,
  });
  return {
    ...table,
    reading: {
      format: 'csv',
      encoding: source.encoding,
      sheet: null,
      delimiter: dialect.delimiter,
      headerRows: shape.headerRows,
      foot: 'keep',
      member: null,
    },
    warnings: [...(await locateFaults(source, pass)), ...doubts],
  };
}
