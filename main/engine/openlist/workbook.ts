import exceljs, { type Workbook } from 'exceljs';
import type { ListColumn, OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { columnsOf } from '../../../shared/rules/list-columns';
import { resourceColumnTitle } from '../../../shared/text/list-sheets';
import {
  columnLetters,
  longWorkbookBytes,
  type Between,
  type CellValue,
  type LongRow,
  type LongRows,
} from '../spreadsheet';
import { cellText } from './cell-text';
import { addDropdowns } from './dropdowns';
import { markOf, markText } from './mark';
import { addNotesSheet } from './notes';
import { checkProfile } from './own-profile';
import { rowHeight } from './row-height';
import { addTableSheet, HEADER_ROW, styleOf } from './sheet';
import { changeTable, fieldTable, itemTable, type Table } from './tables';

export interface WorkbookOptions {
  /** The list's columns to print; all of them where none is named. */
  readonly columns?: readonly ListColumn[];
  /** Called now and then with the number of rows written, to report, to let others work, and to cancel by throwing. */
  readonly between?: Between;
}

/**
 * The published list as an xlsx workbook: 开放清单, 数据项, 变更 and 填报说明, laid out to be printed and stamped. Nothing
 * of what is withheld is in it. A hidden last column of 开放清单 holds the resources' ids and which list this is, so that
 * an edited workbook can be read back.
 *
 * @throws Failure `list-profile-differs` if `profile` is not the one that the list was frozen under; what `between` throws.
 */
export async function listWorkbook(
  list: OpenList,
  profile: Profile,
  { columns, between }: WorkbookOptions = {},
): Promise<Uint8Array> {
  checkProfile(list, profile);
  const chosen = columnsOf(profile, columns);
  const workbook = new exceljs.Workbook();
  const items = withIds(itemTable(list, profile, chosen), list);
  const tables = [items, fieldTable(list, profile), changeTable(list, profile)];
  const long = tables.map((table) => addLongTable(workbook, table));
  const sheet = workbook.getWorksheet(items.name);
  if (sheet !== undefined) {
    sheet.getCell(1, items.columns.length).value = markText(markOf(list));
    addDropdowns(sheet, { columns: chosen, profile, from: HEADER_ROW + 1, to: HEADER_ROW + items.count });
  }
  addNotesSheet(workbook, list, profile);
  return longWorkbookBytes(workbook, new Date(list.frozenAt), long, between);
}

function withIds(table: Table, list: OpenList): Table {
  return {
    ...table,
    columns: [...table.columns, { title: resourceColumnTitle.zh, width: 10, hidden: true }],
    rows: rowsWithIds(table, list),
  };
}

function* rowsWithIds({ rows }: Table, { items }: OpenList): Generator<readonly CellValue[]> {
  let at = 0;
  for (const cells of rows) {
    yield [...cells, items[at]?.resource ?? null];
    at += 1;
  }
}

/** Adds a table's sheet with all but its rows, which are returned to be written after their pattern. */
function addLongTable(workbook: Workbook, table: Table): LongRows {
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

function* printedRows({ columns, rows }: Table): Generator<LongRow> {
  const widths = columns.map(({ width, hidden }) => (hidden ? Infinity : width));
  for (const row of rows) {
    const cells = row.map((value): CellValue => (typeof value === 'string' ? cellText(value) : value));
    yield { cells, height: rowHeight(cells, widths) };
  }
}
