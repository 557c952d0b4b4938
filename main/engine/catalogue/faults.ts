import type { CatalogueFaultCode } from '../../../shared/text/faults/catalogue';
import type { TextParams } from '../../../shared/text/language';
import { columnLetters } from './grid';

/** A mistake in the catalogue and the cell it stands in; what else its text needs stands beside. */
export type CatalogueFault = TextParams & {
  readonly sheet: string;
  /** As the spreadsheet program counts, from 1. */
  readonly row: number;
  /** As the spreadsheet program shows it: A, AA. */
  readonly column: string;
  readonly code: CatalogueFaultCode;
};

/** Collects faults; places are 0-based as in a grid. */
export interface FaultBook {
  add(code: CatalogueFaultCode, row: number, column: number, params?: TextParams): void;
  /** All faults in reading order: by row, then by column. */
  list(): CatalogueFault[];
}

/** A book of faults on one sheet. */
export function openFaultBook(sheet: string): FaultBook {
  const entries: { row: number; column: number; fault: CatalogueFault }[] = [];
  return {
    add: (code, row, column, params = {}) => {
      entries.push({
        row,
        column,
        fault: { ...params, sheet, row: row + 1, column: columnLetters(column), code },
      });
    },
    list: () => entries.sort((a, b) => a.row - b.row || a.column - b.column).map(({ fault }) => fault),
  };
}
