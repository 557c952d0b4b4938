import { quoteText } from './quote';
import { openSession } from './session';
import type { Staged } from './staged';

/** Rows that one look may ask for. */
const MOST_ROWS = 1000;

/**
 * Rows of a staged table for the screen, and for nothing else (law 1).
 *
 * @param window `from`: first row, from 0; `count`: at most 1000
 */
export async function preview(
  staged: Pick<Staged, 'folder' | 'parquet' | 'columns'>,
  window: { readonly from: number; readonly count: number },
): Promise<(string | null)[][]> {
  const { folder, parquet, columns } = staged;
  const session = await openSession({ folder, readable: [], writable: [] });
  try {
    const from = Math.max(0, Math.trunc(window.from));
    const end = from + Math.min(MOST_ROWS, Math.max(0, Math.trunc(window.count)));
    const ids = columns.map(({ id }) => id);
    const rows = await session.query<Record<string, string | null>>(
      `SELECT ${ids.join(', ')} FROM read_parquet(${quoteText(parquet)}, file_row_number = true)
       WHERE file_row_number >= $1 AND file_row_number < $2 ORDER BY file_row_number`,
      [BigInt(from), BigInt(end)],
    );
    return rows.map((row) => ids.map((id) => row[id] ?? null));
  } finally {
    await session.close();
  }
}
