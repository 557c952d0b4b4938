import type { Examined } from './examine';
import { openFaultBook } from './fault-book';
import { noteHeader } from './header-faults';
import type { Cells } from './sample-rows';
import type { StagedTable, TableFault } from './staged';

/** Signs that part fields in files whose dialect is not guessed: full-width ones, two spaces, controls. */
const OTHER_DELIMITER = /[，；、^~#¦]| {2}|[^\P{Cc}\t\n\r]/u;

/** What else is known of a text table. */
interface Circumstances {
  /** The first rows, if no delimiter was found and none was given. */
  readonly undivided: readonly Cells[];
  /** The first row was found to be data, so that the columns have no names. */
  readonly headless: boolean;
  /** The row below the header looks like more of it. */
  readonly goesOn: boolean;
  /** Zero bytes of the file, unless its encoding has them. */
  readonly zeros: Examined['zeros'] | undefined;
}

/** What a person should look at in a text table that was staged: its header, and how it was split. */
export function findDoubts(
  { columns, rows, headerRows }: Pick<StagedTable, 'columns' | 'rows'> & { readonly headerRows: number },
  { undivided, headless, goesOn, zeros }: Circumstances,
): TableFault[] {
  const faults = openFaultBook();
  noteHeader(columns, headerRows, rows, faults);
  if (headless) faults.note('header-none');
  if (goesOn) faults.note('header-rows-doubtful', { row: headerRows + 1 });
  const parted = undivided.filter(([cell]) => OTHER_DELIMITER.test(cell?.trim() ?? '')).length;
  if (parted * 2 > undivided.length) faults.note('single-column');
  if (zeros !== undefined && zeros.count > 0) faults.note('nul-character', { byte: zeros.first }, zeros.count);
  return faults.list();
}
