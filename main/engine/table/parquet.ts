import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import { quoteText } from './quote';
import { openSession } from './session';

/** A CSV in UTF-8 whose every reader sees the same cells: DuckDB reads it with nothing left to guess. */
export interface ReadableCsv {
  /** One file, or several whose rows follow each other. */
  readonly path: string | readonly string[];
  readonly delimiter: string;
  /** How rows end. With CRLF, no quoted field may hold a line break. */
  readonly lineEnd: '\n' | '\r\n';
  /** Lines to pass over before the data. */
  readonly skip: number;
  /** Bytes of the longest row. */
  readonly longestRow: number;
  /** Whether quoted fields hold line breaks: then one thread must read, since a break may be taken for a row's end. */
  readonly quotedBreaks: boolean;
  /** Whether rows may end before the last column; the fields that they lack are missing. */
  readonly ragged?: boolean;
  /** Fields of the longest row, where they are more than the table's columns: those beyond are left out. */
  readonly fields?: number;
  /** Whether small buffers are to do, and one thread where rows are staged: memory is wanted for other work. */
  readonly modest?: boolean;
}

/** DuckDB's own limit of a row, in bytes. */
export const USUAL_ROW = 2_000_000;

function pathsOf({ path }: ReadableCsv): readonly string[] {
  return typeof path === 'string' ? [path] : path;
}

/**
 * SQL that reads it. Told that rows end with CRLF, DuckDB 1.5.5 splits them wrongly; left to find out, it is misled by
 * a line break inside a quoted field. So LF is said, and CRLF is found out where nothing misleads.
 */
export function readCsvSql(csv: ReadableCsv, columns: number): string {
  const row = Math.max(USUAL_ROW, csv.longestRow + 16);
  const lineEnd = csv.lineEnd === '\n' ? `new_line = '\\n',` : '';
  const types = Array.from({ length: csv.fields ?? columns }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  const paths = pathsOf(csv).map((path) => quoteText(path));
  const ragged = csv.ragged === true;
  return `read_csv([${paths.join(', ')}], auto_detect = false, columns = {${types}}, header = false, skip = ${csv.skip},
    delim = ${quoteText(csv.delimiter)}, quote = '"', escape = '"', comment = '', ${lineEnd}
    nullstr = '', allow_quoted_nulls = false, strict_mode = true, null_padding = ${ragged}, ignore_errors = false,
    encoding = 'utf-8', max_line_size = ${row}, buffer_size = ${csv.modest === true ? row * 2 : row * 16}, parallel = ${!csv.quotedBreaks && !ragged})`;
}

/** From this many columns on, what the Parquet writer holds for each of them is kept small. */
const WIDE = 200;

/**
 * Small row groups, so that a window of rows is read without its neighbours and dictionaries stay small; a column of
 * mostly different values gets none. LZ4 takes a third less time than Snappy here, for files of the same size.
 */
const USUAL_OPTIONS = 'ROW_GROUP_SIZE 61440, DICTIONARY_SIZE_LIMIT 10000';

/**
 * Options of a wide table: DuckDB 1.5.5 sets aside a megabyte a column and thread for dictionaries, which 2000 columns
 * turn into more than a session may use.
 */
const WIDE_OPTIONS = 'ROW_GROUP_SIZE 2048, STRING_DICTIONARY_PAGE_SIZE_LIMIT 65536';

function parquetOptions(columns: number): string {
  return `FORMAT parquet, COMPRESSION lz4_raw, ${columns >= WIDE ? WIDE_OPTIONS : USUAL_OPTIONS}`;
}

/** Steps in which a statement's progress is reported. */
const PARTS = 100;

/** Writes what a statement selects as `target` in `folder`; returns how many rows. */
async function writeParquet(
  sql: string,
  columns: number,
  {
    folder,
    readable,
    target,
    modest,
  }: { folder: string; readable: readonly string[]; target: string; modest?: boolean },
  job: Job,
): Promise<number> {
  const threads = columns >= WIDE || modest === true ? 1 : 2;
  const session = await openSession({ folder, readable, writable: [], threads }, job);
  try {
    return await session.run(`COPY (${sql}) TO ${quoteText(target)} (${parquetOptions(columns)})`, [], (share) => {
      job.report({ phase: 'stage', done: Math.floor(share * PARTS), total: PARTS });
    });
  } finally {
    await session.close();
  }
}

function idsOf(columns: number): string {
  return Array.from({ length: columns }, (_, index) => `c${index}`).join(', ');
}

/**
 * Stages a readable CSV as an all-text Parquet in `folder`, in the order of its rows.
 *
 * @returns its path, and the rows that DuckDB found, to be held against our own count
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function toParquet(
  csv: ReadableCsv,
  columns: number,
  folder: string,
  job: Job,
): Promise<{ parquet: string; rows: number }> {
  const parquet = join(folder, 'staged.parquet');
  const sql = `SELECT ${idsOf(columns)} FROM ${readCsvSql(csv, columns)}`;
  const files = { folder, readable: pathsOf(csv), target: parquet, modest: csv.modest === true };
  const rows = await writeParquet(sql, columns, files, job);
  return { parquet, rows };
}

/** Fails where DuckDB found other rows than our own pass counted. @throws Failure `table-query-failed` */
export function assertRows(staged: { readonly rows: number }, rows: number): void {
  if (staged.rows !== rows) throw new Failure('table-query-failed', { kind: 'row count' });
}

/**
 * Writes a staged table anew without some of its rows.
 *
 * @param rows numbers of the rows to leave out, from 0
 * @returns the path of the new file; the old one is gone
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function withoutRows(
  parquet: string,
  columns: number,
  rows: readonly number[],
  folder: string,
  job: Job,
): Promise<string> {
  const target = join(folder, 'kept.parquet');
  const sql = `SELECT ${idsOf(columns)} FROM read_parquet(${quoteText(parquet)}, file_row_number = true)
    WHERE file_row_number NOT IN (${rows.join(', ')})`;
  // The same phase must not begin anew: what is written again is not reported.
  await writeParquet(sql, columns, { folder, readable: [parquet], target }, { ...job, report: () => undefined });
  await rm(parquet);
  return target;
}
