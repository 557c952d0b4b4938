import { isRounded } from './cells';
import type { SheetRow } from './book';
import type { FaultBook } from './fault-book';

/**
 * Notes cells of a row whose text is not all that the sheet means: errors, formulas without a saved result, rounded
 * numbers.
 */
export function noteCells({ number, cells }: SheetRow, faults: FaultBook): void {
  for (const cell of cells) {
    if (cell === undefined) continue;
    if (cell.t === 'e') faults.note('cell-error', { row: number + 1 });
    else if (cell.f !== undefined && (cell.v === undefined || cell.t === 'z'))
      faults.note('formula-uncached', { row: number + 1 });
    else if (isRounded(cell)) faults.note('number-rounded', { row: number + 1 });
  }
}
