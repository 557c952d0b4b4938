import { quoteText } from './quote';
import { openSession } from './session';
import type { Staged } from './staged';

/** Rows that one look may ask for. */
const MOST_ROWS = 1000;

/** In MiB: a look takes some rows of one row group. */
const MEMORY = 256;

/** Columns that one statement reads: each takes its buffers, and a table may have thousands. */
const COLUMNS_AT_ONCE = 500;

/** A part of a table: rows `from` … and columns `left` …, both counted from 0; no more than 1000 rows. */
export interface RowWindow {
  readonly from: number;
  readonly count: number;
  readonly left?: number;
  /** By default all columns from `left` on. */
  readonly width?: number;
}

/** A staged table open for looks at its rows, for the screen and for nothing else (law 1). */
export interface RowReader {
  /** Fails as `Session.query` does. */
  readonly rows: (window: RowWindow) => Promise<(string | null)[][]>;
  /** Closes its session, so that the staged file can be deleted on Windows. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a staged table for many looks: opening DuckDB, and reading where the file keeps its row groups, take longer than
 * a look does.
 */
export async function openRows({
  folder,
  parquet,
  columns,
}: Pick<Staged, 'folder' | 'parquet' | 'columns'>): Promise<RowReader> {
  const session = await openSession({ folder, readable: [], writable: [], memoryMiB: MEMORY, keepMetadata: true });
  return {
    async rows({ left = 0, width = columns.length, ...window }) {
      const from = Math.max(0, Math.trunc(window.from));
      const end = from + Math.min(MOST_ROWS, Math.max(0, Math.trunc(window.count)));
      const ids = columns.slice(left, left + width).map(({ id }) => id);
      if (ids.length === 0 || end === from) return [];
      const read: (string | null)[][] = [];
      for (let first = 0; first < ids.length; first += COLUMNS_AT_ONCE) {
        const some = ids.slice(first, first + COLUMNS_AT_ONCE);
        // Bounds stand in the text: DuckDB then leaves out the row groups that they exclude.
        const rows = await session.query<Record<string, string | null>>(
          `SELECT ${some.join(', ')} FROM read_parquet(${quoteText(parquet)}, file_row_number = true)
           WHERE file_row_number >= ${from} AND file_row_number < ${end} ORDER BY file_row_number`,
        );
        rows.forEach((row, index) => (read[index] ??= []).push(...some.map((id) => row[id] ?? null)));
      }
      return read;
    },
    close: () => session.close(),
  };
}

/** A single look at the rows of a staged table. */
export async function preview(
  staged: Pick<Staged, 'folder' | 'parquet' | 'columns'>,
  window: RowWindow,
): Promise<(string | null)[][]> {
  const reader = await openRows(staged);
  try {
    return await reader.rows(window);
  } finally {
    await reader.close();
  }
}
