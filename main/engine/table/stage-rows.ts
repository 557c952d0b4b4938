import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { assertRows, toParquet } from './parquet';
import { createRowWriter, type WrittenRows } from './row-writer';
import type { Cells } from './sample-rows';
import type { StagedTable } from './staged';

/**
 * Stages rows that were written as plain CSV and removes those files. The columns are `c0` …; cells that a row lacks
 * are missing (NULL).
 *
 * @param written the files, in the order of their rows
 * @param columns columns of the table; what rows have beyond is left out
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function rowsToParquet(
  written: readonly WrittenRows[],
  columns: number,
  folder: string,
  job: Job,
): Promise<Pick<StagedTable, 'parquet' | 'rows'>> {
  const rows = written.reduce((sum, part) => sum + part.rows, 0);
  const fields = Math.max(columns, ...written.map((part) => part.columns));
  const csv = {
    path: written.map(({ path }) => path),
    delimiter: ',',
    lineEnd: '\n',
    skip: 0,
    longestRow: Math.max(0, ...written.map((part) => part.longestRow + fields)),
    quotedBreaks: written.some((part) => part.quotedBreaks),
    fields,
    modest: true,
    ragged: written.some((part) => part.ragged || part.columns < fields),
  } as const;
  const staged = await toParquet(csv, columns, folder, job);
  assertRows(staged, rows);
  for (const { path } of written) await rm(path, { force: true });
  return staged;
}

/**
 * Stages a table whose rows come in portions, however many: only the portion in hand is in memory. Rows may differ in
 * length; the reader of the source bounds their length, and reports its progress.
 *
 * @param portions rows of data, without titles, headers and foot; a portion should be some hundred rows
 * @param columns columns of the table; what rows have beyond is left out
 * @param noteBlank called with the number (from 0, among all rows given) of each row without content, which is left out
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`, and what `portions` throws
 */
export async function stageRows(
  portions: AsyncIterable<readonly Readonly<Cells>[]>,
  columns: number,
  folder: string,
  job: Job,
  noteBlank: (row: number) => void,
): Promise<Pick<StagedTable, 'parquet' | 'rows'>> {
  const writer = await createRowWriter(join(folder, 'rows.csv'), columns, columns);
  let given = 0;
  try {
    for await (const portion of portions) {
      stopIfCancelled(job);
      for (const cells of portion) {
        if (!writer.write(cells)) noteBlank(given);
        given += 1;
      }
      await writer.flush();
    }
    return await rowsToParquet([await writer.finish()], columns, folder, job);
  } finally {
    await writer.close();
  }
}
