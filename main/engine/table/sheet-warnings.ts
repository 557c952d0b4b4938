import { quietJob, type Job } from '../../../shared/job';
import type { Foot } from '../../../shared/model/dataset';
import type { Book, Sheet } from './book';
import { openFaultBook, type FaultBook } from './fault-book';
import type { SheetTable } from './sheet-table';
import type { TableFault } from './staged';
import { textRows } from './text-rows';

/** Whether a sheet has cells, empty ones with a format included. */
export async function hasCells(sheet: Sheet, job: Job): Promise<boolean> {
  for await (const rows of sheet.read({ ...quietJob, signal: job.signal }).rows) if (rows.length > 0) return true;
  return false;
}

async function hasText(sheet: Sheet, job: Job): Promise<boolean> {
  for await (const rows of textRows(sheet.read({ ...quietJob, signal: job.signal }).rows))
    if (rows.length > 0) return true;
  return false;
}

/** Notes a fault again in another book, with its count and places. */
function noteAgain({ code, count, places }: TableFault, faults: FaultBook): void {
  for (const place of places) faults.note(code, place);
  if (count > places.length) faults.note(code, undefined, count - places.length);
}

function noteRows(code: TableFault['code'], rows: readonly number[], faults: FaultBook): void {
  for (const row of rows) faults.note(code, { row: row + 1 });
}

/** Notes what a workbook hides, and what of it is not read. */
async function noteUnread(book: Book, sheet: Sheet, faults: FaultBook, job: Job): Promise<void> {
  const others = book.sheets.filter((other) => other !== sheet);
  const hidden = others.filter((other) => other.hidden).length;
  if (hidden > 0) faults.note('hidden-sheet', undefined, hidden);
  for (const other of others) if (!other.hidden && (await hasText(other, job))) faults.note('other-sheet');
  if (book.externalLinks > 0) faults.note('external-link', undefined, book.externalLinks);
}

/**
 * What a person should know of a sheet that was read as a table, in a fixed order: its cells, its foot, what it merges
 * and hides, what was not read, and blank rows.
 */
export async function sheetFaults(
  book: Book,
  sheet: Sheet,
  { header, width, end, stretches, notes, totals, rest }: SheetTable,
  foot: Foot,
  job: Job,
): Promise<FaultBook> {
  const faults = openFaultBook();
  const ofRows = stretches.flatMap((stretch) => stretch.faults());
  for (const fault of ofRows) if (fault.code !== 'blank-line') noteAgain(fault, faults);
  noteRows(foot === 'all' ? 'total-row-left' : 'total-row', totals, faults);
  noteRows(foot === 'keep' ? 'note-row-kept' : 'note-row', notes, faults);
  const isData = (row: number): boolean => row >= header.headerRows && row < end;
  noteRows('merged-cells', rest.merges.map(({ top }) => top).filter(isData), faults);
  const columns = rest.hiddenColumns.filter((column) => column < width).length;
  if (columns > 0) faults.note('hidden-column', undefined, columns);
  noteRows('hidden-row', rest.hiddenRows.filter(isData), faults);
  noteRows('comment', rest.comments, faults);
  await noteUnread(book, sheet, faults, job);
  for (const fault of ofRows) if (fault.code === 'blank-line') noteAgain(fault, faults);
  return faults;
}
