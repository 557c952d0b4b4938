import { listColumns, type ListColumn } from '../../../../shared/model/openlist';
import type { Profile } from '../../../../shared/regulation';
import { columnTitle } from '../../../../shared/rules/list-cells';
import { resourceColumnTitle } from '../../../../shared/text/list-sheets';
import type { SheetTexts } from '../../spreadsheet';
import { readMark, type ListMark } from '../mark';
import { comparable, textAt } from './texts';

/** Rows above the table that may have become more; a mark further down is none of ours. */
const SEARCHED = 100;

/** A cell of a sheet, row and column from 0. */
export type Place = readonly [row: number, column: number];

/** Where the mark of a list stands in a workbook. */
export interface Marked {
  readonly sheet: SheetTexts;
  readonly place: Place;
  readonly mark: ListMark;
}

/** The sheet that carries a list's mark; undefined where none does. */
export function findMark(sheets: readonly SheetTexts[]): Marked | undefined {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.slice(0, SEARCHED).entries()) {
      for (const [column, text] of cells.entries()) {
        const mark = readMark(comparable(text));
        if (mark !== undefined) return { sheet, place: [row, column], mark };
      }
    }
  }
  return undefined;
}

/** The header of the list's table. */
export interface Header {
  readonly row: number;
  /** Where the resources' ids stand. */
  readonly ids: number;
  /** Where each column of the list stands. */
  readonly columns: ReadonlyMap<ListColumn, number>;
  /** Columns with a title that the list does not have, or has already. */
  readonly strange: readonly number[];
}

/** Finds the header by its titles, wherever rows and columns were moved to; undefined where there is none. */
export function findHeader(sheet: SheetTexts, profile: Profile): Header | undefined {
  const titles = new Map(listColumns.map((column) => [comparable(columnTitle(profile, column)), column]));
  for (const row of sheet.rows.slice(0, SEARCHED).keys()) {
    const columns = new Map<ListColumn, number>();
    const strange: number[] = [];
    let ids: number | undefined;
    for (const column of (sheet.rows[row] ?? []).keys()) {
      const text = textAt(sheet, row, column);
      const known = titles.get(text);
      if (text === '') continue;
      if (text === resourceColumnTitle.zh && ids === undefined) ids = column;
      else if (known !== undefined && !columns.has(known)) columns.set(known, column);
      else strange.push(column);
    }
    if (ids !== undefined && columns.size > 0) return { row, ids, columns, strange };
  }
  return undefined;
}
