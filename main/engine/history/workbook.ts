import { setImmediate } from 'node:timers/promises';
import exceljs from 'exceljs';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { beijingTime, instant } from '../../../shared/rules/clock';
import { wordsOf, said } from '../../../shared/rules/history';
import { historySheetTexts as text } from '../../../shared/text/history';
import { entryText } from '../../../shared/text/operations';
import { addTableRows, addTableSheet, type SheetColumn } from '../openlist';
import { workbookBytes } from '../spreadsheet';
import { readEntries, type JournalRow, type Workspace } from '../workspace';

/** Rows that one workbook takes: more are no reading for anybody, and would not fit into memory on an office PC. */
const MOST_ROWS = 20_000;
/** Changes of one entry that have a row of their own. */
const TOLD = 500;
const ROWS_BETWEEN = 200;

type SheetRow = readonly (string | number | null)[];

/**
 * The rows of the workbook: one a change in words, the oldest first.
 * @throws Failure `history-too-long`, `journal-damaged`, `cancelled`.
 */
export async function historySheetRows(
  { dir, state }: Pick<Workspace, 'dir' | 'state'>,
  wanted: readonly JournalRow[],
  job: Job,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let done = 0;
  for await (const { row, entry } of readEntries(dir, wanted, job)) {
    const { changes, more } = wordsOf(entry, state, TOLD);
    const [head, tail] = [[row.seq, beijingTime(row.at), row.actor, entryText(row, 'zh')], entry.hash] as const;
    for (const { subject, what, before, after } of changes) {
      rows.push([...head, `${subject.zh} · ${what.zh}`, before?.zh ?? null, after?.zh ?? null, tail]);
    }
    if (more > 0) rows.push([...head, said(text.more, { count: more }).zh, null, null, tail]);
    if (changes.length === 0) rows.push([...head, null, null, null, tail]);
    if (rows.length > MOST_ROWS) throw new Failure('history-too-long', { most: MOST_ROWS });
    done += 1;
    if (done % ROWS_BETWEEN === 0) job.report({ phase: 'journal-read', done, total: wanted.length });
  }
  stopIfCancelled(job);
  return rows;
}

const columns: readonly SheetColumn[] = [
  { title: text.number.zh, width: 8, centred: true },
  { title: text.time.zh, width: 20, centred: true },
  { title: text.actor.zh, width: 12, centred: true },
  { title: text.operation.zh, width: 16 },
  { title: text.subject.zh, width: 36 },
  { title: text.before.zh, width: 30 },
  { title: text.after.zh, width: 30 },
  { title: text.hash.zh, width: 34 },
];

/**
 * The history as a workbook in Chinese, as an inspection takes it: what stands above its rows is of `at` and the head.
 * @throws Failure `cancelled`
 */
export async function historyWorkbook(
  { state, head }: Pick<Workspace, 'state' | 'head'>,
  rows: readonly SheetRow[],
  { entries, at, job }: { entries: number; at: Date; job: Job },
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const sheet = addTableSheet(workbook, {
    name: text.name.zh,
    title: said(text.title, { agency: state.agency.name }).zh,
    subtitle: said(text.subtitle, { time: beijingTime(instant(at)), entries, seq: head.seq, hash: head.hash }).zh,
    columns,
    rows: [],
    frozenColumns: 1,
  });
  for (let done = 0; done < rows.length; done += ROWS_BETWEEN) {
    addTableRows(sheet, columns, rows.slice(done, done + ROWS_BETWEEN));
    job.report({ phase: 'history-write', done, total: rows.length });
    // Other operations, and a cancelling, get their turn.
    await setImmediate();
    stopIfCancelled(job);
  }
  return workbookBytes(workbook, at);
}
