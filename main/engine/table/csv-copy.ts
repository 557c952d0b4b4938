import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import { onFile, temporaryName, writeDurably } from '../files';
import { createSha256 } from '../trust';
import { readCsvSql } from './parquet';
import { quoteText } from './quote';
import type { Session, SqlValue } from './session';

/** What is written as CSV, and where. */
export interface CsvCopy {
  readonly session: Session;
  /** A SELECT whose columns are the CSV's, in order; it must order its rows unless it only reads a staged table row by row. */
  readonly sql: string;
  readonly params?: readonly SqlValue[];
  /** One name a column, as they shall stand in the first row; they never enter SQL. */
  readonly header: readonly string[];
  readonly target: string;
  /**
   * Looks at the rows once all are written, without their header, and before `target` is made of them: if it throws,
   * `target` is as it was.
   */
  readonly written?: (body: string, rows: number) => Promise<void>;
  readonly job?: Job;
}

/** A CSV file as it was written. */
export interface CsvWritten {
  readonly rows: number;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/** One row of CSV with minimal quoting (RFC 4180), as DuckDB writes the rows below it. */
function csvRow(fields: readonly string[]): string {
  const quoted = fields.map((field) =>
    /[",\r\n]/.test(field) || (fields.length === 1 && field === '') ? `"${field.replaceAll('"', '""')}"` : field,
  );
  return `${quoted.join(',')}\n`;
}

/**
 * Writes a query's rows as a CSV that Excel, WPS and every open-data portal open: UTF-8 with byte order mark, comma,
 * LF after every row (of the two usual line ends the one that DuckDB writes on every system), quotes only where they
 * are needed, NULL as nothing and '' as `""`. Equal rows give equal bytes. DuckDB writes into the session's private
 * folder; `target` is then made in one step, and is as it was if anything fails. Progress phase: `write`, in bytes.
 *
 * @throws Failure of the session's and of files naming `target`; `cancelled`
 */
export async function copyToCsv(copy: CsvCopy): Promise<CsvWritten> {
  const { session, target, job = quietJob } = copy;
  const body = temporaryName(join(session.folder, 'body.csv'));
  try {
    const rows = await session.run(
      `COPY (${copy.sql}) TO ${quoteText(body)} (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"',
        NULLSTR '', COMPRESSION none, USE_TMP_FILE false)`,
      copy.params,
    );
    await copy.written?.(body, rows);
    const made = await publish(body, Buffer.from(BYTE_ORDER_MARK + csvRow(copy.header)), target, job);
    return { rows, ...made };
  } finally {
    await rm(body, { force: true });
  }
}

/**
 * SQL that reads rows as `copyToCsv` has just written them, under the ids of their columns, none of which holds a line break.
 * Not for a single column: whether nothing on a line is a row or no row, readers of CSV do not agree.
 */
export function writtenCsvSql(body: string, ids: readonly string[]): string {
  const rows = { delimiter: ',', lineEnd: '\n', skip: 0, longestRow: 0, quotedBreaks: false, modest: true } as const;
  const named = ids.map((id, index) => `c${index} AS ${id}`);
  return `(SELECT ${named.join(', ')} FROM ${readCsvSql({ ...rows, path: body }, ids.length)})`;
}

/** Makes `target` of `head` and the content of `body`. */
async function publish(
  body: string,
  head: Buffer,
  target: string,
  job: Job,
): Promise<{ size: number; digest: string }> {
  const hash = createSha256();
  let size = 0;
  await writeDurably(target, async (handle) => {
    const { size: total } = await onFile(body, () => stat(body));
    const put = async (piece: Buffer): Promise<void> => {
      stopIfCancelled(job);
      await handle.writeFile(piece);
      hash.update(piece);
      size += piece.length;
      job.report({ phase: 'write', done: size, total: total + head.length });
    };
    await put(head);
    for await (const piece of createReadStream(body, { highWaterMark: 1 << 18 })) await put(piece as Buffer);
  });
  return { size, digest: hash.hex() };
}
