import { columnLetters, type Grid } from './grid';
import { headerText } from './header';

/** A sheet as a person corrects the mapping by: its columns with their headers, and how many cells each fills. */
export interface SheetShape {
  readonly sheet: string;
  readonly rows: number;
  /** As the spreadsheet program counts; null where no header was found. */
  readonly headerRow: number | null;
  readonly columns: { readonly column: string; readonly header: string; readonly filled: number }[];
}

/** The columns of a sheet, under the header at `row` (0-based) or, where none is known, without names. */
export function sheetShape(grid: Grid, row: number | undefined): SheetShape {
  const filled = new Array<number>(grid.columns).fill(0);
  for (let at = row === undefined ? 0 : row + 1; at < grid.rows; at += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      if (grid.text(at, column) !== '') filled[column] = (filled[column] ?? 0) + 1;
    }
  }
  return {
    sheet: grid.sheet,
    rows: grid.rows,
    headerRow: row === undefined ? null : row + 1,
    columns: filled.map((count, column) => ({
      column: columnLetters(column),
      header: row === undefined ? '' : headerText(grid, row, column),
      filled: count,
    })),
  };
}
