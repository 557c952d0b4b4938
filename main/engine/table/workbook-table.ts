import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Foot } from '../../../shared/model/dataset';
import type { Book, Sheet } from './book';
import type { Examined } from './examine';
import { noteHeader } from './header-faults';
import { readSheet, type SheetTable } from './sheet-table';
import { hasCells, sheetFaults } from './sheet-warnings';
import type { StageOptions } from './stage-options';
import { rowsToParquet } from './stage-rows';
import type { StagedTable } from './staged';
import { assertWidth, nameColumns } from './width';
import { readWorkbook } from './workbook';
import { openXlsx } from './xlsx/xlsx-book';

/** The sheet that is asked for by name or number, else the first visible one with cells, else the first visible one. */
async function chooseSheet(
  sheets: readonly Sheet[],
  wanted: string | number | undefined,
  file: string,
  job: Job,
): Promise<Sheet> {
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1];
    if (sheet === undefined) throw new Failure('workbook-sheet-missing', { file, sheet: wanted });
    return sheet;
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  for (const sheet of visible) if (await hasCells(sheet, job)) return sheet;
  const [first] = visible;
  if (first === undefined) throw new Failure('table-empty', { file });
  return first;
}

/** Rows that a failure names. */
const NAMED_ROWS = 20;

/** An ID number stored as a number has lost its last digits for good; nothing that was staged from it could be right. */
function refuseDamaged({ stretches }: SheetTable, file: string): void {
  const damaged = stretches.map((stretch) => stretch.damaged());
  const count = damaged.reduce((sum, part) => sum + part.count, 0);
  if (count === 0) return;
  const rows = damaged.flatMap((part) => part.rows).slice(0, NAMED_ROWS);
  throw new Failure('number-damaged', { file, count, rows: rows.join(', ') + (count > rows.length ? ' …' : '') });
}

async function stageSheet(
  book: Book,
  path: string,
  options: StageOptions,
  folder: string,
  job: Job,
): Promise<Omit<StagedTable, 'reading'> & { sheet: string; headerRows: number; foot: Foot }> {
  const sheet = await chooseSheet(book.sheets, options.sheet, path, job);
  const foot = options.foot ?? 'notes';
  const table = await readSheet(sheet, { headerRows: options.headerRows, foot }, folder, job);
  try {
    if (table.width === 0) throw new Failure('table-empty', { file: path });
    assertWidth(table.width, path);
    const { headerRows, names } = table.header;
    const columns = nameColumns(names, path);
    refuseDamaged(table, path);
    const faults = await sheetFaults(book, sheet, table, foot, job);
    const written = [];
    for (const stretch of table.stretches) written.push(await stretch.finish());
    const { parquet, rows } = await rowsToParquet(written, columns.length, folder, job);
    noteHeader(columns, headerRows, rows, faults);
    const { around } = table;
    return { parquet, columns, rows, around, warnings: faults.list(), sheet: sheet.name, headerRows, foot };
  } finally {
    for (const stretch of table.stretches) await stretch.close();
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
  const zip = examined.container === 'zip';
  const book = (zip ? await openXlsx(path, folder, job) : undefined) ?? (await readWorkbook(path, examined.container));
  try {
    stopIfCancelled(job);
    const { sheet, headerRows, foot, ...table } = await stageSheet(book, path, options, folder, job);
    const reading = { encoding: null, sheet, delimiter: null, headerRows, foot, member: null };
    const sheets = book.sheets.map(({ name, hidden }) => ({ name, hidden }));
    return { ...table, sheets, reading: { format: zip ? 'xlsx' : 'xls', ...reading } };
  } finally {
    book.close();
  }
}
