import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createRowWriter, type RowWriter, type WrittenRows } from '../row-writer';
import { MOST_COLUMNS } from '../width';
import type { PageRow, PageTable } from './table-grid';

/** Rows of the end of a table that are kept for its foot, and rows beyond them that go to the disk together. */
const FOOT_ROWS = 200;
const PORTION = 1000;

/** Rows of the tables of a page on the disk, so that memory holds only the first and the last of each. */
export interface PageRows {
  /** Writes away what waits and is surely not of a table's end. */
  spill(tables: readonly PageTable[]): Promise<void>;
  /** Ends the file of a table, undefined where all of it is in memory, and removes those of others. */
  keep(table: PageTable): Promise<WrittenRows | undefined>;
  /** Closes all files. */
  close(): Promise<void>;
}

/** Writes rows to a file of their own. */
export async function writeRows(path: string, rows: readonly PageRow[]): Promise<WrittenRows> {
  const writer = await createRowWriter(path, MOST_COLUMNS);
  try {
    for (const { cells } of rows) {
      writer.write(cells);
      await writer.flush();
    }
    return await writer.finish();
  } finally {
    await writer.close();
  }
}

/** @param folder takes one file a table that is long */
export function openPageRows(folder: string): PageRows {
  const files = new Map<PageTable, { readonly path: string; readonly writer: RowWriter }>();

  async function fileOf(table: PageTable): Promise<RowWriter> {
    const known = files.get(table);
    if (known !== undefined) return known.writer;
    const path = join(folder, `table-${files.size}.csv`);
    const writer = await createRowWriter(path, MOST_COLUMNS);
    files.set(table, { path, writer });
    return writer;
  }

  return {
    async spill(tables) {
      for (const table of tables) {
        if (table.waiting.length < FOOT_ROWS + PORTION) continue;
        const writer = await fileOf(table);
        for (const { cells } of table.waiting.splice(0, table.waiting.length - FOOT_ROWS)) writer.write(cells);
        await writer.flush();
      }
    },
    async keep(table) {
      for (const [other, { path, writer }] of files) {
        if (other === table) continue;
        await writer.close();
        await rm(path, { force: true });
      }
      return files.get(table)?.writer.finish();
    },
    async close() {
      for (const { writer } of files.values()) await writer.close();
    },
  };
}
