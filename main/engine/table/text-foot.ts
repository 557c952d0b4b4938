import type { Job } from '../../../shared/job';
import type { Foot } from '../../../shared/model/dataset';
import { openFaultBook } from './fault-book';
import { findFoot } from './foot';
import { withoutRows } from './parquet';
import { preview } from './preview';
import type { Cells } from './sample-rows';
import type { StagedTable, TableFault } from './staged';

/** Rows of the end that notes and totals are looked for in. */
export const FOOT_ROWS = 40;

type Rows = Pick<StagedTable, 'parquet' | 'columns' | 'rows'>;

/**
 * Finds notes, signatures and totals at the end of a staged table, and leaves out what `foot` says. Each is noted, left
 * out (`left`) or kept, with its rows as the file numbers them where no blank or quoted line comes between.
 *
 * @param headerRows rows of the file before the data
 * @throws Failure of sessions; `cancelled`
 */
export async function leaveOutFoot(
  table: Rows,
  foot: Foot,
  headerRows: number,
  folder: string,
  job: Job,
): Promise<Rows & { readonly faults: TableFault[]; readonly left: readonly Cells[] }> {
  const { rows, columns } = table;
  const from = Math.max(0, rows - FOOT_ROWS);
  const tail = await preview({ ...table, folder }, { from, count: rows - from });
  const found = findFoot(tail, 0, columns.length);
  const totals = found.totals.map((row) => from + row);
  const notes = Array.from({ length: tail.length - found.notes }, (_, index) => from + found.notes + index);
  const faults = openFaultBook();
  const note = (
    numbers: readonly number[],
    leftOut: boolean,
    codes: readonly ['note-row' | 'total-row-left', 'note-row-kept' | 'total-row'],
  ): void => {
    for (const row of numbers) faults.note(codes[leftOut ? 0 : 1], { row: headerRows + row + 1 });
  };
  note(notes, foot !== 'keep', ['note-row', 'note-row-kept']);
  note(totals, foot === 'all', ['total-row-left', 'total-row']);
  const out = [...(foot === 'all' ? totals : []), ...(foot === 'keep' ? [] : notes)];
  if (out.length === 0) return { ...table, faults: faults.list(), left: [] };
  const parquet = await withoutRows(table.parquet, columns.length, out, folder, job);
  return {
    ...table,
    parquet,
    rows: rows - out.length,
    faults: faults.list(),
    left: out.map((row) => tail[row - from] ?? []),
  };
}
