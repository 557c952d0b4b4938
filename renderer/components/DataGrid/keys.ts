/** A cell: row -1 is the head. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

/** Where a key leads to, by the ARIA grid pattern; null for a key that leads nowhere. */
export function positionAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Position,
  { rows, columns, page }: Extent,
): Position | null {
  const within = (at: number, count: number, least = 0) => Math.max(least, Math.min(at, count - 1));
  const to = (toRow: number, toColumn: number): Position => ({
    row: within(toRow, rows, -1),
    column: within(toColumn, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return to(ctrlKey ? rows - 1 : row + 1, column);
    case 'ArrowUp':
      return to(ctrlKey ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, ctrlKey ? columns - 1 : column + 1);
    case 'ArrowLeft':
      return to(row, ctrlKey ? 0 : column - 1);
    case 'PageDown':
      return to(Math.max(0, row) + page, column);
    case 'PageUp':
      return to(row < 0 ? row : Math.max(0, row - page), column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
