import type { Examined } from './examine';
import { openFaultBook } from './fault-book';
import { findFoot } from './foot';
import { noteHeader } from './header-faults';
import { preview } from './preview';
import type { Cells } from './sample-rows';
import type { StagedTable, TableFault } from './staged';

/** Rows of the end that notes and totals are looked for in. */
const FOOT_ROWS = 40;

/** Signs that part fields in files whose dialect is not guessed: full-width ones, two spaces, controls. */
const OTHER_DELIMITER = /[，；、^~#¦]| {2}|[^\P{Cc}\t\n\r]/u;

/** What else is known of a text table. */
interface Circumstances {
  /** The first rows, if no delimiter was found and none was given. */
  readonly undivided: readonly Cells[];
  /** Zero bytes of the file, unless its encoding has them. */
  readonly zeros: Examined['zeros'] | undefined;
}

/** What a person should look at in a text table that was staged: its header, its end, and how it was split. */
export async function findDoubts(
  table: Pick<StagedTable, 'parquet' | 'columns' | 'rows'> & { readonly headerRows: number },
  folder: string,
  { undivided, zeros }: Circumstances,
): Promise<TableFault[]> {
  const { columns, rows } = table;
  const faults = openFaultBook();
  noteHeader(columns, table.headerRows, rows, faults);
  const tail = await preview({ ...table, folder }, { from: rows - FOOT_ROWS, count: Math.min(rows, FOOT_ROWS) });
  const { notes, totals } = findFoot(tail, 0, columns.length);
  if (totals.length > 0) faults.note('total-row', undefined, totals.length);
  if (notes < tail.length) faults.note('note-row-kept', undefined, tail.length - notes);
  const parted = undivided.filter(([cell]) => OTHER_DELIMITER.test(cell?.trim() ?? '')).length;
  if (parted * 2 > undivided.length) faults.note('single-column');
  if (zeros !== undefined && zeros.count > 0) faults.note('nul-character', { byte: zeros.first }, zeros.count);
  return faults.list();
}
