import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../../../shared/job';
import { stageEarly } from './early';
import { examine, type Examined, type Opened } from './examine';
import { findHeader } from './header';
import { goesOn, hasNoHeader } from './headless';
import { assertRows, toParquet } from './parquet';
import type { StageOptions } from './stage-options';
import type { Cells } from './sample-rows';
import type { StagedColumn, StagedTable } from './staged';
import { findDoubts } from './text-doubts';
import { leaveOutFoot } from './text-foot';
import { assertSplit, locateFaults, passOver, type Layout, type Pass } from './text-pass';
import { presumeUtf8, readHead, settleEncoding, type TextSource } from './text-source';
import { assertWidth, nameColumns } from './width';

/** Fields that most rows have; of two numbers equally common the larger, so that nothing is cut off. */
export function commonWidth(rows: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const byCount = [...counts].filter(([width]) => width > 0).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return byCount[0]?.[0] ?? 1;
}

/** A text table as its first rows show it. */
export interface Plan {
  readonly source: TextSource;
  readonly layout: Layout;
  readonly columns: StagedColumn[];
  /** Rows above the header's last. */
  readonly titles: readonly Cells[];
  /** The first rows where no delimiter was found and none was given. */
  readonly undivided: readonly Cells[];
  /** The first row was found to be data. */
  readonly headless: boolean;
  /** The row below the header looks like more of it. */
  readonly goesOn: boolean;
}

/** Settles dialect, header and columns by the first rows. */
export async function planTable(source: TextSource, options: StageOptions): Promise<Plan> {
  const { dialect, rows } = await readHead(source, options.delimiter);
  const common = commonWidth(rows);
  const headless = options.headerRows === undefined && hasNoHeader(rows, common);
  const header = findHeader(rows, [], common, headless ? 0 : options.headerRows);
  const widest = Math.max(common, ...rows.slice(0, header.headerRows).map((row) => row.length));
  assertWidth(widest, source.path);
  const { names } = widest > common ? findHeader(rows, [], widest, header.headerRows) : header;
  const columns = nameColumns(names, source.path);
  return {
    source,
    columns,
    layout: { dialect, shape: { columns: columns.length, headerRows: header.headerRows } },
    titles: rows.slice(0, Math.max(0, header.headerRows - 1)),
    undivided: options.delimiter === undefined && common === 1 ? rows : [],
    headless,
    goesOn: options.headerRows === undefined && !headless && goesOn(names, rows.slice(header.headerRows)),
  };
}

/** A table with all its rows in Parquet. */
interface Whole extends Plan {
  readonly examined: Examined;
  readonly pass: Pass;
  readonly parquet: string;
}

/**
 * Reads a file that is presumed to be plain UTF-8: it is staged from where it lies while it is looked at. Where the
 * presumption does not hold, what was found about the file serves the next attempt.
 */
async function readInPlace(
  opened: Opened,
  plan: Plan,
  folder: string,
  job: Job,
): Promise<Whole | { examined: Examined }> {
  const { source, layout } = plan;
  const early = stageEarly(source, layout, folder, opened, job);
  try {
    const examined = await examine(opened, job, (chunk, start) => {
      early.watch(chunk, start);
    });
    if (!examined.utf8) return { examined };
    const pass = early.end();
    await assertSplit(source, layout, pass);
    const parquet = await early.finish(pass);
    return parquet === undefined ? { examined } : { ...plan, examined, pass, parquet };
  } finally {
    await early.abandon();
  }
}

/** Stages a file from a plain copy of its rows in `folder`. */
async function readAnew(plan: Plan, examined: Examined, folder: string, job: Job): Promise<Whole> {
  const { source, layout } = plan;
  const path = join(folder, 'plain.csv');
  const pass = await passOver(source, layout, path);
  const { longestRow, quirks } = pass.tokenizer;
  const { columns } = layout.shape;
  const csv = {
    path,
    delimiter: ',',
    lineEnd: '\n',
    skip: 0,
    // Every byte may be a quote to double, every delimiter a field to quote.
    longestRow: longestRow * 3 + columns * 3,
    quotedBreaks: quirks.quotedBreaks || quirks.loneCr,
  } as const;
  const staged = await toParquet(csv, columns, folder, job);
  assertRows(staged, pass.counted.rows);
  await rm(path);
  return { ...plan, examined, pass, parquet: staged.parquet };
}

async function readWhole(opened: Opened, options: StageOptions, folder: string, job: Job): Promise<Whole> {
  const presumed = presumeUtf8(opened, options.encoding, job);
  const plan = presumed && (await planTable(presumed, options));
  const found = plan && (await readInPlace(opened, plan, folder, job));
  if (found !== undefined && 'pass' in found) return found;
  const examined = found?.examined ?? (await examine(opened, job));
  const source = settleEncoding(opened.path, examined, options, job);
  return readAnew(await planTable(source, options), examined, folder, job);
}

/**
 * Stages a text table (csv, tsv, txt). A file in UTF-8 that every reader of CSV would split alike is read where it
 * lies; any other is first written anew, plainly and in UTF-8, into `folder`.
 * An unquoted empty field is missing (NULL), a quoted one is ''.
 *
 * @throws Failure `table-format-unknown`, `table-empty`, `table-too-wide`, `header-too-long`,
 *   `table-quote-unclosed`, `table-row-too-long`, `cancelled`, and those of files and sessions
 */
export async function stageText(
  opened: Opened,
  options: StageOptions,
  folder: string,
  job: Job,
): Promise<{ table: StagedTable; examined: Examined }> {
  const whole = await readWhole(opened, options, folder, job);
  const { source, layout, columns, titles, examined, pass } = whole;
  const { headerRows } = layout.shape;
  const foot = options.foot ?? 'notes';
  const all = { parquet: whole.parquet, columns, rows: pass.counted.rows };
  const { faults, left, ...kept } = await leaveOutFoot(all, foot, headerRows, folder, job);
  const doubts = findDoubts(
    { ...kept, headerRows },
    {
      ...whole,
      zeros: source.encoding.startsWith('utf-16') ? undefined : examined.zeros,
    },
  );
  const { delimiter } = layout.dialect;
  const reading = {
    format: 'csv',
    encoding: source.encoding,
    sheet: null,
    delimiter,
    headerRows,
    foot,
    member: null,
  } as const;
  return {
    table: {
      ...kept,
      reading,
      around: [...titles, ...left],
      warnings: [...(await locateFaults(source, pass)), ...faults, ...doubts],
    },
    examined,
  };
}
