import type { CellObject } from '@e965/xlsx';
import { cellText, isDamaged, isRounded } from '../cells';
import type { Merge } from '../header';
import type { Cells } from '../sample-rows';
import { isBlank } from '../row-writer';
import { MOST_COLUMNS } from '../width';

/** Rows of the start of a table that are kept for its header. */
export const HEAD_ROWS = 400;

/** A row of a table that is not blank. */
export interface PageRow {
  /** From 0. */
  readonly number: number;
  readonly cells: Cells;
}

/** A table of a page as a sheet: rows and columns from 0. */
export interface PageTable {
  readonly hidden: boolean;
  /** The first rows, blank ones too. */
  readonly head: readonly Cells[];
  /** Rows below them that are not blank, to be taken away from the front while the page is read. */
  readonly waiting: PageRow[];
  /** Rows below the first that are blank. */
  readonly blank: readonly number[];
  /** Row after the last that is not blank; columns up to the last that is not blank all the way down. */
  readonly end: number;
  readonly width: number;
  /** Those that begin in the first rows. */
  readonly merges: readonly Merge[];
  /** Rows of cells that reach over others, whose number has lost digits, that show less of it, that are read in part. */
  readonly merged: readonly number[];
  readonly damaged: readonly number[];
  readonly rounded: readonly number[];
  readonly unread: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells with text. */
  readonly filled: number;
}

/** What a cell is, beside its text. */
export interface CellTraits {
  readonly columns: number;
  readonly rows: number;
  readonly hidden: boolean;
  /** Excel's mark of a number, with its value where the text shows less: `x:num`. */
  readonly number: string | undefined;
  /** Excel's mark of a text, with its value where the page would show another: `x:str`. */
  readonly text: string | undefined;
  readonly format: string | undefined;
  readonly hasUnread: boolean;
}

/** Builds a table row by row. */
export interface TableGrid extends PageTable {
  readonly cells: number;
  hideColumns(from: number, count: number): void;
  startRow(hidden: boolean): void;
  add(text: string | null, traits: CellTraits): void;
  endRow(): void;
}

/** Numbers as pages write them that Excel cuts: 1.10101E+17. */
const POWERS = /E[+-]?\d+$/i;

/** The cell of a workbook that Excel would make of it; undefined where it is text. */
function numberCell(shown: string | null, { number, format }: CellTraits): CellObject | undefined {
  if (number === undefined || format === '@' || shown === null) return undefined;
  const value = Number(number.trim() === '' ? shown.replaceAll(',', '') : number);
  if (!Number.isFinite(value)) return undefined;
  return { t: 'n', v: value, w: shown, z: format ?? (POWERS.test(shown) ? 'General' : '0') };
}

export function createGrid(hidden: boolean): TableGrid {
  let row: Cells | undefined;
  let at = -1;
  let filledTo = 0;
  /** Rows from the present one on that a cell from above still takes, by columns. */
  const taken: number[] = [];
  const head: Cells[] = [];
  const waiting: PageRow[] = [];
  const blank: number[] = [];
  const merges: Merge[] = [];
  const merged: number[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  const damaged: number[] = [];
  const rounded: number[] = [];
  const unread: number[] = [];
  const counts = { filled: 0, cells: 0, end: 0, width: 0 };
  const lists = { head, waiting, blank, merges, merged, damaged, rounded, unread, hiddenRows, hiddenColumns };

  /** Puts a cell into its place, behind those that reach down from above; gives its column. */
  function place(cells: Cells, text: string | null, { columns, rows, hidden: isHidden }: CellTraits): number {
    const before = cells.length;
    while ((taken[cells.length] ?? 0) > 0) cells.push(null);
    const left = cells.length;
    const span = Math.max(0, Math.min(columns, MOST_COLUMNS + 1 - left));
    for (let column = 0; column < span; column += 1) {
      cells.push(column === 0 ? text : null);
      if (rows > 1) taken[left + column] = rows;
    }
    counts.cells += cells.length - before;
    if (isHidden) hiddenColumns.add(left);
    if (rows > 1 || columns > 1) {
      merged.push(at);
      if (at < HEAD_ROWS) merges.push({ top: at, left, bottom: at + rows - 1, right: left + Math.max(1, span) - 1 });
    }
    return left;
  }

  return Object.assign(counts, lists, {
    hidden,
    hideColumns(from: number, count: number) {
      for (let column = from; column < Math.min(from + count, MOST_COLUMNS + 1); column += 1) hiddenColumns.add(column);
    },
    startRow(isHidden: boolean) {
      row = [];
      at += 1;
      filledTo = 0;
      if (isHidden) hiddenRows.push(at);
    },
    add(shown: string | null, traits: CellTraits) {
      if (row === undefined) return;
      const cell = numberCell(shown, traits);
      const text = cell === undefined ? traits.text || shown : cellText(cell);
      if (isDamaged(cell)) damaged.push(at);
      if (isRounded(cell)) rounded.push(at);
      if (traits.hasUnread) unread.push(at);
      const column = place(row, text, traits);
      if (isBlank(text)) return;
      counts.filled += 1;
      filledTo = column + 1;
    },
    endRow() {
      if (row === undefined) return;
      if (at < HEAD_ROWS) head.push(row);
      else if (filledTo > 0) waiting.push({ number: at, cells: row });
      else blank.push(at);
      row = undefined;
      if (filledTo > 0) counts.end = at + 1;
      counts.width = Math.max(counts.width, filledTo);
      for (let column = 0; column < taken.length; column += 1) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    },
  });
}
