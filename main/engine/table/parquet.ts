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
}

/** DuckDB's own limit of a row is 2 MB. */
const USUAL_ROW = 2_000_000;

function pathsOf({ path }: ReadableCsv): readonly string[] {
  return typeof path === 'string' ? [path] : path;
}

/**
 * SQL that reads it. Told that rows end with CRLF, DuckDB 1.5.5 splits them wrongly; left to find out, it is misled by
 * a line break inside a quoted field. So LF is said, and CRLF is found out where nothing misleads.
 */
function readCsvSql(csv: ReadableCsv, columns: number): string {
  const row = Math.max(USUAL_ROW, csv.longestRow + 16);
  const lineEnd = csv.lineEnd === '\n' ? `new_line = '\\n',` : '';
  const types = Array.from({ length: csv.fields ?? columns }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  const paths = pathsOf(csv).map((path) => quoteText(path));
  const ragged = csv.ragged === true;
  return `read_csv([${paths.join(', ')}], auto_detect = false, columns = {${types}}, header = false, skip = ${csv.skip},
    delim = ${quoteText(csv.delimiter)}, quote = '"', escape = '"', comment = '', ${lineEnd}
    nullstr = '', allow_quoted_nulls = false, strict_mode = true, null_padding = ${ragged}, ignore_errors = false,
    encoding = 'utf-8', max_line_size = ${row}, buffer_size = ${row * 16}, parallel = ${!csv.quotedBreaks && !ragged})`;
}

/** From this many columns on, what the Parquet writer holds for each of them is kept small. */
const WIDE = 200;

/**
 * Options of a wide table: DuckDB 1.5.5 sets aside a megabyte a column and thread for dictionaries, which 2000 columns
 * turn into more than a session may use.
 */
const WIDE_OPTIONS = ', ROW_GROUP_SIZE 2048, STRING_DICTIONARY_PAGE_SIZE_LIMIT 65536';

/**
 * Stages a readable CSV as an all-text Parquet in `folder`, in the order of its rows.
 *
 * @param rows how many rows our own pass counted; DuckDB must find the same
 * @returns the path of the Parquet file
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function toParquet(
  csv: ReadableCsv,
  columns: number,
  rows: number,
  folder: string,
  job: Job,
): Promise<string> {
  const parquet = join(folder, 'staged.parquet');
  const ids = Array.from({ length: columns }, (_, index) => `c${index}`);
  const wide = columns >= WIDE;
  const session = await openSession({ folder, readable: pathsOf(csv), writable: [], threads: wide ? 1 : 2 }, job);
  try {
    const written = await session.run(
      `COPY (SELECT ${ids.join(', ')} FROM ${readCsvSql(csv, columns)}) TO ${quoteText(parquet)} (FORMAT parquet, COMPRESSION snappy${wide ? WIDE_OPTIONS : ''})`,
    );
    if (written !== rows) throw new Failure('table-query-failed', { kind: 'row count' });
  } finally {
    await session.close();
  }
  return parquet;
}
