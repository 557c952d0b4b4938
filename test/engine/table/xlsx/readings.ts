import type { Book, SheetRest } from '../../../../main/engine/table/book';
import { noteCells } from '../../../../main/engine/table/cell-faults';
import { cellText, isDamaged, isRounded } from '../../../../main/engine/table/cells';
import { openFaultBook } from '../../../../main/engine/table/fault-book';
import { readWorkbook } from '../../../../main/engine/table/workbook';
import { openXlsx } from '../../../../main/engine/table/xlsx/xlsx-book';
import { quietJob } from '../../../../shared/job';

/** A cell as staging sees it: place, text, and whether it has lost or hides digits. */
type SeenCell = [place: string, text: string | null, damaged: boolean, rounded: boolean];

/** A sheet as staging sees it, for comparing readers. */
export interface SeenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly SeenCell[];
  readonly faults: readonly unknown[];
  readonly rest: SheetRest;
}

async function seen(book: Book): Promise<SeenSheet[]> {
  const sheets: SeenSheet[] = [];
  for (const sheet of book.sheets) {
    const { name, hidden } = sheet;
    const pass = sheet.read(quietJob);
    const faults = openFaultBook();
    const cells: SeenCell[] = [];
    for await (const rows of pass.rows)
      for (const row of rows) {
        noteCells(row, faults);
        row.cells.forEach((cell, column) => {
          const text = cellText(cell);
          if (text !== null) cells.push([`${row.number},${column}`, text, isDamaged(cell), isRounded(cell)]);
        });
      }
    sheets.push({ name, hidden, cells, faults: faults.list(), rest: await pass.rest() });
  }
  book.close();
  return sheets;
}

/** The sheets of an xlsx as the reader of rows sees them. */
export async function seenByRows(file: string, folder: string): Promise<SeenSheet[]> {
  const book = await openXlsx(file, folder, quietJob);
  if (book === undefined) throw new Error('no xlsx');
  return seen(book);
}

/** The sheets of an xlsx as the library for whole workbooks sees them. */
export async function seenWhole(file: string): Promise<SeenSheet[]> {
  return seen(await readWorkbook(file, 'zip'));
}
