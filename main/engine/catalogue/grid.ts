/** A rectangle of merged cells, 0-based, both corners included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet as texts: only as large as its real cells, whatever its formats reach to. */
export interface Grid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold an error (#N/A …) instead of a value; their text is empty. */
  readonly errors: readonly { readonly row: number; readonly column: number }[];
  /** The cell's own text, trimmed; empty for no cell. */
  text(row: number, column: number): string;
  /** The row whose cell speaks for this one: the top of a vertical merge, else the row itself. */
  origin(row: number, column: number): number;
  /** Whether the cell is part of a merge of several rows. */
  merged(row: number, column: number): boolean;
}

/** Makes a grid of `texts` (a hole is an empty cell) and the sheet's merges. */
export function makeGrid(
  sheet: string,
  texts: readonly (readonly string[] | undefined)[],
  merges: readonly Merge[],
  errors: Grid['errors'] = [],
): Grid {
  const rows = texts.length;
  const columns = texts.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
  const origins = new Map<number, Int32Array>();
  for (const { top, bottom, left } of merges) {
    if (top >= rows || bottom === top) continue;
    // Only the first column of a merge carries text. A merge may reach down to the last row of the format.
    const column = origins.get(left) ?? new Int32Array(rows).fill(-1);
    origins.set(left, column);
    column.fill(top, top, bottom + 1);
  }
  const originOf = (row: number, column: number): number => origins.get(column)?.[row] ?? -1;
  return {
    sheet,
    rows,
    columns,
    errors,
    text: (row, column) => texts[row]?.[column] ?? '',
    origin: (row, column) => {
      const origin = originOf(row, column);
      return origin === -1 ? row : origin;
    },
    merged: (row, column) => originOf(row, column) !== -1,
  };
}

/** The text that counts for a cell: its own, or that of the vertical merge it is part of. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.text(grid.origin(row, column), column);
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
