import { isRounded } from './cells';
import type { FaultBook } from './fault-book';
import type { Sheet } from './workbook';

/**
 * Notes cells whose text is not all that the sheet means: errors, formulas without a saved result, rounded numbers.
 *
 * @param above rows of the sheet above `rows`
 */
export function noteCells(rows: Sheet['cells'], above: number, faults: FaultBook): void {
  rows.forEach((cells, index) => {
    const place = { row: above + index + 1 };
    for (const cell of cells ?? []) {
      if (cell?.t === 'e') faults.note('cell-error', place);
      else if (cell?.f !== undefined && (cell.v === undefined || cell.t === 'z'))
        faults.note('formula-uncached', place);
      else if (isRounded(cell)) faults.note('number-rounded', place);
    }
  });
}
