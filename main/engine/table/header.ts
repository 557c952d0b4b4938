import type { Cells } from './sample-rows';

/** A merged area of a sheet: rows and columns from 0, both ends inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Header {
  /** Rows before the data: titles, blank rows and the header itself. */
  readonly headerRows: number;
  /** One a column; '' where there is no header cell. */
  readonly names: string[];
}

/** More rows than this are no header, whatever is merged. */
const DEEPEST = 6;

/** Rows among which the header must begin. */
const FARTHEST = 10;

/** What stands over a table beside its title: 单位：某局, 日期：2026, 表号：1; not 08:00. */
const CAPTION = /^[^：:（(\d]{1,12}[：:]/;

function filled(cell: string | null | undefined): cell is string {
  return cell !== null && cell !== undefined && cell.trim() !== '';
}

/** The rows with the text of each merged area in all its cells. */
function spread(rows: readonly Cells[], merges: readonly Merge[]): Cells[] {
  const copy = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges) {
    const text = rows[top]?.[left] ?? null;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = copy[row];
      while (cells !== undefined && cells.length < left) cells.push(null);
      for (let column = left; column <= right && cells !== undefined; column += 1) cells[column] = text;
    }
  }
  return copy;
}

/** Row at which the header ends: merges that start in it reach down, and a cell merged across stands over a next row. */
function headerEnd(start: number, merges: readonly Merge[], last: number): number {
  let end = start;
  for (let row = start; row <= end; row += 1) {
    for (const merge of merges) {
      if (merge.top !== row) continue;
      end = Math.max(end, merge.bottom);
      if (merge.right > merge.left) end = Math.max(end, merge.bottom + 1);
    }
    end = Math.min(end, start + DEEPEST - 1, last);
  }
  return end;
}

/** A column's header from the top down: each text once, joined by `/`. A blank one stays as blank as it is. */
function joinedName(rows: readonly Cells[], column: number): string {
  const texts = rows.map((row) => row[column] ?? '');
  const parts = texts.filter((text) => text.trim() !== '');
  const [first = ''] = parts.length === 0 ? texts : parts;
  if (parts.length <= 1) return first;
  return parts.filter((text, index) => text !== parts[index - 1]).join('/');
}

/**
 * Finds the header among the first rows of a table. Titles above it (a single text, alone or merged across; a line
 * like 单位：… 日期：… that does not fill all columns) are passed over; merged headers of several rows are
 * joined. `headerRows` given by a person stands: the header is then what remains of those rows below the titles.
 *
 * @param width columns of the table
 */
export function findHeader(
  head: readonly Cells[],
  merges: readonly Merge[],
  width: number,
  headerRows?: number,
): Header {
  const looked = headerRows === undefined ? head : head.slice(0, headerRows);
  const rows = spread(looked, merges);
  const isHeader = (row: Cells, index: number): boolean => {
    // A title is one text, however far it is merged: what counts is the sheet's own cells.
    const texts = looked[index]?.filter(filled) ?? [];
    if (texts.length < width && texts.every((text) => CAPTION.test(text.trim()))) return false;
    return texts.length >= Math.min(2, width) && row.filter(filled).length * 2 >= width;
  };
  // Blank rows above the table say nothing of where its header is.
  const top = Math.max(
    0,
    rows.findIndex((row) => row.some(filled)),
  );
  const found = rows.findIndex((row, index) => index < top + FARTHEST && isHeader(row, index));
  const fallback = headerRows === undefined ? rows.findIndex((row) => row.some(filled)) : rows.length - 1;
  const start = Math.max(0, found >= 0 ? found : fallback);
  const end = headerRows === undefined ? headerEnd(start, merges, head.length - 1) : headerRows - 1;
  const header = rows.slice(start, end + 1);
  return {
    headerRows: end + 1,
    names: Array.from({ length: width }, (_, column) => joinedName(header, column)),
  };
}
