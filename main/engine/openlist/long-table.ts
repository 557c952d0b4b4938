import type { Workbook } from 'exceljs';
import { columnLetters, type CellValue, type LongRow, type LongRows } from '../spreadsheet';
import { cellText } from './cell-text';
import { rowHeight } from './row-height';
import { addTableSheet, HEADER_ROW, styleOf } from './sheet';
import type { Table } from './tables';

type Rows = Table['rows'] | AsyncIterable<readonly CellValue[]>;

/** A table whose rows may be read from somewhere while they are written. */
export type LongTable = Omit<Table, 'rows'> & { readonly rows: Rows };

/** Adds a table's sheet with all but its rows, which are returned to be written after their pattern. */
export function addLongTable(workbook: Workbook, table: LongTable): LongRows {
  const sheet = addTableSheet(workbook, { ...table, rows: [] });
  const { columns, name, count } = table;
  for (const row of [HEADER_ROW + 1, HEADER_ROW + 2]) {
    columns.forEach((column, index) => {
      const isText = row === HEADER_ROW + 1;
      sheet.getCell(row, index + 1).style = { ...styleOf(column), ...(isText && { numFmt: '@' }) };
    });
  }
  const [last, shown] = [HEADER_ROW + count, columns.filter(({ hidden }) => !hidden).length];
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: columns.length } };
  // The library puts the `$` before the columns alone.
  sheet.pageSetup.printArea = `A$1:${columnLetters(shown - 1)}$${last}`;
  return { sheet: name, rows: printedRows(table) };
}

async function* printedRows({ columns, rows }: LongTable): AsyncGenerator<LongRow> {
  const widths = columns.map(({ width, hidden }) => (hidden ? Infinity : width));
  for await (const row of rows) {
    const cells = row.map((value): CellValue => (typeof value === 'string' ? cellText(value) : value));
    yield { cells, height: rowHeight(cells, widths) };
  }
}
