import exceljs from 'exceljs';
import type { ListColumn, OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { columnsOf } from '../../../shared/rules/list-columns';
import { resourceColumnTitle } from '../../../shared/text/list-sheets';
import { longWorkbookBytes, type Between, type CellValue } from '../spreadsheet';
import { addDropdowns } from './dropdowns';
import { addLongTable } from './long-table';
import { markOf, markText } from './mark';
import { addNotesSheet } from './notes';
import { checkProfile } from './own-profile';
import { HEADER_ROW } from './sheet';
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
