import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { noteCells } from './cell-faults';
import { cellText, isDamaged } from './cells';
import type { Examined } from './examine';
import { openFaultBook, type FaultBook } from './fault-book';
import { findFoot } from './foot';
import { findHeader } from './header';
import { noteHeader } from './header-faults';
import { isBlank } from './row-writer';
import { stageRows } from './stage-rows';
import type { StageOptions } from './stage-options';
import type { Cells } from './sample-rows';
import type { StagedTable } from './staged';
import { assertWidth, nameColumns } from './width';
import { readWorkbook, type Sheet } from './workbook';

/** Rows of the start of a sheet that the header is looked for in. */
const HEAD_ROWS = 40;

/** Rows after which a cancellation is seen. */
const PORTION = 1000;

/** Rows that a failure names. */
const NAMED_ROWS = 20;

/** Rows from the first number up to before the second, from 0. */
type Range = readonly [number, number];

function chooseSheet(sheets: readonly Sheet[], wanted: string | number | undefined, file: string): Sheet {
  const sheet =
    wanted === undefined
      ? (sheets.find(({ hidden, cells }) => !hidden && cells.some((row) => row?.some((cell) => cell !== undefined))) ??
        sheets.find(({ hidden }) => !hidden))
      : (sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1]);
  if (sheet === undefined && wanted === undefined) throw new Failure('table-empty', { file });
  if (sheet === undefined) throw new Failure('workbook-sheet-missing', { file, sheet: wanted ?? '' });
  return sheet;
}

/** The sheet as text, without the blank rows at its end. A row of a sheet may be a hole. */
function textOf(sheet: Sheet): Cells[] {
  const table = Array.from(sheet.cells, (row): Cells => Array.from(row ?? [], (cell) => cellText(cell)));
  while (table.length > 0 && table.at(-1)?.every(isBlank)) table.pop();
  return table;
}

/** The rows that the header is looked for in: blank ones above the table do not count. */
function headOf(table: readonly Cells[]): readonly Cells[] {
  return table.slice(0, table.findIndex((row) => !row.every(isBlank)) + HEAD_ROWS);
}

/** Columns up to the last that is not blank all the way down. */
function widthOf(table: readonly Cells[]): number {
  let width = 0;
  for (const row of table) {
    for (let column = row.length; column > width; column -= 1) if (!isBlank(row[column - 1])) width = column;
  }
  return width;
}

/** An ID number stored as a number has lost its last digits for good; nothing that was staged from it could be right. */
function refuseDamaged(sheet: Sheet, from: number, to: number, file: string): void {
  const rows: number[] = [];
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const damaged = sheet.cells[row]?.filter((cell) => isDamaged(cell)).length ?? 0;
    if (damaged > 0 && rows.length < NAMED_ROWS) rows.push(row + 1);
    count += damaged;
  }
  if (count === 0) return;
  throw new Failure('number-damaged', { file, count, rows: rows.join(', ') + (count > rows.length ? ' …' : '') });
}

/** Notes what a workbook hides, and what of it is not read. */
function noteHidden(sheets: readonly Sheet[], sheet: Sheet, [from, to]: Range, width: number, faults: FaultBook): void {
  const columns = sheet.hiddenColumns.filter((column) => column < width).length;
  if (columns > 0) faults.note('hidden-column', undefined, columns);
  for (const row of sheet.hiddenRows) if (row >= from && row < to) faults.note('hidden-row', { row: row + 1 });
  const others = sheets.filter((other) => other !== sheet);
  const hidden = others.filter((other) => other.hidden).length;
  const open = others.filter((other) => !other.hidden && textOf(other).length > 0).length;
  if (hidden > 0) faults.note('hidden-sheet', undefined, hidden);
  if (open > 0) faults.note('other-sheet', undefined, open);
}

/** The rows `from..to` in portions. */
async function* portionsOf(table: readonly Cells[], [from, to]: Range, job: Job): AsyncGenerator<readonly Cells[]> {
  for (let row = from; row < to; row += PORTION) {
    job.report({ phase: 'copy', done: row, total: to });
    yield table.slice(row, Math.min(to, row + PORTION));
    await Promise.resolve();
  }
}

/**
 * Stages a sheet of a workbook: the one that is asked for, else the first visible one with content. Cells are taken as
 * the sheet shows them. A cell without content is missing (NULL), a text cell without text is ''.
 *
 * @throws Failure `workbook-unreadable`, `workbook-encrypted`, `workbook-too-large`, `workbook-sheet-missing`,
 *   `table-empty`, `table-too-wide`, `number-damaged`, `cancelled`, and those of files and sessions
 */
export async function stageWorkbook(
  path: string,
  examined: Examined,
  options: StageOptions,
  folder: string,
  job: Job,
): Promise<StagedTable> {
  const sheets = await readWorkbook(path, examined.container === 'zip' ? 'zip' : 'cfb');
  stopIfCancelled(job);
  const sheet = chooseSheet(sheets, options.sheet, path);
  const table = textOf(sheet);
  const width = widthOf(table);
  if (width === 0) throw new Failure('table-empty', { file: path });
  assertWidth(width, path);
  const { headerRows, names } = findHeader(headOf(table), sheet.merges, width, options.headerRows);
  const columns = nameColumns(names, path);

  const { notes: end, totals } = findFoot(table, headerRows, width);
  refuseDamaged(sheet, headerRows, end, path);
  const faults = openFaultBook();
  noteCells(sheet.cells.slice(headerRows, end), headerRows, faults);
  for (const row of totals) faults.note('total-row', { row: row + 1 });
  for (let row = end; row < table.length; row += 1)
    if (!table[row]?.every(isBlank)) faults.note('note-row', { row: row + 1 });
  for (const { top } of sheet.merges) if (top >= headerRows && top < end) faults.note('merged-cells', { row: top + 1 });
  noteHidden(sheets, sheet, [headerRows, end], width, faults);

  const portions = portionsOf(table, [headerRows, end], job);
  const { parquet, rows } = await stageRows(portions, width, folder, job, (row) => {
    faults.note('blank-line', { row: headerRows + row + 1 });
  });
  noteHeader(columns, headerRows, rows, faults);
  return {
    parquet,
    columns,
    rows,
    reading: {
      format: examined.container === 'zip' ? 'xlsx' : 'xls',
      encoding: null,
      sheet: sheet.name,
      delimiter: null,
      headerRows,
      foot: 'notes',
      member: null,
    },
    around: [...table.slice(0, Math.max(0, headerRows - 1)), ...table.slice(end)],
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    warnings: faults.list(),
  };
}
