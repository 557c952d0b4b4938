import { open } from 'node:fs/promises';
import { onFile } from '../files';
import type { Cells } from './sample-rows';

/** Characters that gather before they go to the disk. */
const PORTION = 1 << 18;

/** Bytes of UTF-8 that a unit of UTF-16 takes at most; a quote is doubled to no more than that. */
const UNIT_BYTES = 3;

/** A file of rows as `createRowWriter` leaves it, ready for `rowsToParquet`. */
export interface WrittenRows {
  readonly path: string;
  readonly rows: number;
  /** Fields of the longest row. */
  readonly columns: number;
  /** Bytes that the longest row has at most. */
  readonly longestRow: number;
  /** Whether a row has fewer fields than another. */
  readonly ragged: boolean;
  /** Whether a cell holds a line break. */
  readonly quotedBreaks: boolean;
}

/** Writes rows as the plain CSV that DuckDB reads with nothing left to guess (see `plain-csv`), in constant memory. */
export interface RowWriter {
  /**
   * Adds a row of any length: text, or null where a cell is missing. A row without content (blank cells only) is left
   * out and false returned, for the caller to note.
   */
  write(cells: Readonly<Cells>): boolean;
  /** Writes out what has gathered if that is much; to be awaited every few rows, so that memory stays small. */
  flush(): Promise<void>;
  /** Writes out the rest and closes the file. */
  finish(): Promise<WrittenRows>;
  /** Closes the file whatever has been written; after `finish` it does nothing. */
  close(): Promise<void>;
}

/** Whether a cell is missing or holds white space only. */
export function isBlank(cell: string | null | undefined): boolean {
  return cell === null || cell === undefined || cell.trim() === '';
}

/**
 * @param path the file to make; it must not exist
 * @param most cells of a row that are written; what a caller gives beyond is not
 * @param least fields that every row gets, if it is known that there will be so many
 * @throws Failure `disk-full` and others of files, naming it
 */
export async function createRowWriter(path: string, most: number, least = 0): Promise<RowWriter> {
  const handle = await onFile(path, () => open(path, 'wx', 0o600));
  let text = '';
  let rows = 0;
  let columns = least;
  let longestRow = 0;
  let ragged = false;
  let quotedBreaks = false;
  let closed = false;

  function quoted(cell: string): string {
    if (/["\n\r]/.test(cell)) {
      quotedBreaks ||= /[\n\r]/.test(cell);
      return `"${cell.replaceAll('"', '""')}"`;
    }
    return `"${cell}"`;
  }

  async function writeOut(): Promise<void> {
    const portion = text;
    text = '';
    await onFile(path, () => handle.writeFile(portion));
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await handle.close();
  }

  return {
    write(cells) {
      if (cells.every(isBlank)) return false;
      let length = Math.min(cells.length, most);
      while (cells[length - 1] === null) length -= 1;
      if (length > columns) {
        ragged = rows > 0;
        columns = length;
      }
      let row = '';
      for (let column = 0; column < columns; column += 1) {
        const cell = cells[column];
        if (column > 0) row += ',';
        if (cell !== null && cell !== undefined) row += quoted(cell);
      }
      rows += 1;
      longestRow = Math.max(longestRow, (row.length + 1) * UNIT_BYTES);
      text += `${row}\n`;
      return true;
    },
    async flush() {
      if (text.length >= PORTION) await writeOut();
    },
    async finish() {
      await writeOut();
      await close();
      return { path, rows, columns, longestRow, ragged, quotedBreaks };
    },
    close,
  };
}
