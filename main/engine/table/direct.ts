import { open, stat } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Foot } from '../../../shared/model/dataset';
import { makePrivateFolder, onFile } from '../files';
import { readChunks } from './chunks';
import { isAsPresumed, presumedCsv, readableCsv } from './early';
import { watchEncoding } from './encoding';
import { openFile, type Opened } from './examine';
import { findFoot } from './foot';
import { readCsvSql } from './parquet';
import { collectRows, type Cells } from './sample-rows';
import type { StageOptions } from './stage-options';
import type { StagedColumn } from './staged';
import { isPlain, openPass } from './text-pass';
import { textKind } from './text-kind';
import { FOOT_ROWS } from './text-foot';
import { presumeUtf8 } from './text-source';
import { planTable, type Plan } from './text-table';

/** A text table that DuckDB reads where it lies. */
export interface DirectTable {
  readonly path: string;
  /** SQL of the table: the columns `c0` …, rows in the file's order, without numbers. */
  readonly sql: string;
  readonly columns: readonly StagedColumn[];
  /** A private folder for what is made of it. */
  readonly folder: string;
  /**
   * Waits until our own reading of the whole file has ended. What was made of the table may not count before.
   *
   * @param rows that DuckDB found
   * @throws whatever `withDirect` takes to mean that the file must be staged
   */
  confirm(rows: number): Promise<void>;
}

/** The file is not as its beginning made it seem. */
class NotAsPresumed extends Error {}

/**
 * Uses a text table where it lies, without staging it, where that is the same: strict UTF-8, every row with all fields,
 * nothing in it on which readers of CSV differ, no line break inside a field, no foot to leave out. Whether it is so is
 * known only at the end of a pass of our own, which runs meanwhile: `use` must not make anything last before `confirm`.
 * DuckDB reads it by the very statement by which `stage` would have.
 *
 * @returns undefined where the file must be staged
 * @throws Failure of `use` and of `planTable`; `cancelled`
 */
export async function withDirect<T>(
  path: string,
  options: StageOptions,
  job: Job,
  use: (table: DirectTable, job: Job) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const opened = await openFile(path);
  const silent: Job = { signal: job.signal, report: () => undefined };
  const plan = await presume(opened, options, silent);
  if (plan === undefined) return undefined;
  const { layout, source, columns } = plan;
  const presumed = presumedCsv(source, layout, opened.head);
  const folder = await makePrivateFolder();
  const stop = new AbortController();
  const signal = AbortSignal.any([job.signal, stop.signal]);
  let isSeen = false;
  const counted = countRows(opened, plan, { ...job, signal }).then((rows) => {
    isSeen = true;
    if (rows === undefined) stop.abort();
    return rows;
  });
  // While the file is still being looked at, that is the progress.
  const own: Job = {
    signal,
    report: (progress) => {
      if (isSeen) job.report(progress);
    },
  };
  // Nobody may be waiting yet when it fails.
  counted.catch(() => undefined);
  try {
    const confirm = async (rows: number): Promise<void> => {
      const isSame = (await counted) === rows && (await isUnchanged(opened));
      if (!isSame) throw new NotAsPresumed();
    };
    const sql = readCsvSql({ ...presumed, modest: true }, columns.length);
    return { value: await use({ path, sql, columns, folder: folder.path, confirm }, own) };
  } catch (error) {
    if (job.signal.aborted) throw error;
    // A failure counts only if the table is as presumed: of another one it may not be true.
    const rows = await counted.catch(() => undefined);
    const isRetried = error instanceof Failure && retried.includes(error.code);
    if (rows === undefined || isRetried || error instanceof NotAsPresumed) return undefined;
    throw error;
  } finally {
    stop.abort();
    await counted.catch(() => undefined);
    await folder.remove();
  }
}

/** What DuckDB fails with where the rows are not as presumed, or where a session of its usual size would do. */
const retried: readonly Failure['code'][] = ['table-query-failed', 'table-memory'];

/** The table as the file's beginning and end show it; undefined where they show that it must be staged. */
async function presume(opened: Opened, options: StageOptions, job: Job): Promise<Plan | undefined> {
  if (opened.container !== 'text' || textKind(opened.head) !== 'table') return undefined;
  const source = presumeUtf8(opened, options.encoding, job);
  if (source === undefined) return undefined;
  const plan = await planTable(source, options);
  const tail = await lastRows(opened, plan);
  return tail !== undefined && !hasFoot(tail, plan.columns.length, options.foot ?? 'notes') ? plan : undefined;
}

/** Bytes at the end of a file that its last rows must fit into. */
const TAIL = 1 << 18;

/** The last rows of data, if no field holds a line break; undefined where they are too long to be looked at here. */
async function lastRows({ path, found }: Opened, { source, layout }: Plan): Promise<Cells[] | undefined> {
  const from = Math.max(source.start, found.size - TAIL);
  const handle = await onFile(path, () => open(path, 'r'));
  try {
    const { buffer, bytesRead } = await onFile(path, () => handle.read(Buffer.alloc(TAIL), 0, TAIL, from));
    if (bytesRead < Math.min(TAIL, found.size - from)) return undefined;
    const whole = from === source.start;
    const bytes = buffer.subarray(whole ? 0 : buffer.indexOf('\n') + 1, bytesRead);
    const collector = collectRows(layout.dialect);
    collector.push(bytes);
    collector.end();
    const rows = collector.rows.slice(whole ? layout.shape.headerRows : 0);
    return whole || rows.length >= FOOT_ROWS ? rows.slice(-FOOT_ROWS) : undefined;
  } finally {
    await handle.close();
  }
}

/** Whether staging would leave out rows at the end. */
function hasFoot(tail: readonly Cells[], columns: number, foot: Foot): boolean {
  const { notes, totals } = findFoot(tail, 0, columns);
  return (foot !== 'keep' && notes < tail.length) || (foot === 'all' && totals.length > 0);
}

/** Reads the whole file as staging does; its rows, or undefined where anything is not as presumed. */
async function countRows(opened: Opened, { source, layout }: Plan, job: Job): Promise<number | undefined> {
  const encoding = watchEncoding();
  const pass = openPass(layout);
  for await (const chunk of readChunks(opened.path, job, 'examine', source.start)) {
    encoding.push(chunk);
    pass.push(chunk);
  }
  const ended = pass.end();
  const known = readableCsv(source, layout, ended);
  const isSame =
    encoding.end().utf8 &&
    ended.closed &&
    ended.counted.tooLong.count === 0 &&
    isAsPresumed(presumedCsv(source, layout, opened.head), known) &&
    isPlain(source, layout, ended);
  return isSame ? ended.counted.rows : undefined;
}

async function isUnchanged({ path, found }: Opened): Promise<boolean> {
  const now = await onFile(path, () => stat(path));
  return now.size === found.size && now.mtimeMs === found.mtimeMs;
}
