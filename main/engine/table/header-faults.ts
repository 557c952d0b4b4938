import type { FaultBook } from './fault-book';
import type { StagedColumn } from './staged';

/** A date or a long or broken number, which is more likely a value of a first row than a column's name. */
const VALUE =
  /^([+-]?\d{5,}|\d{17}[Xx]|[+-]?\d+\.\d+|(1[89]|2[01])\d\d([-/.])\d{1,2}\3\d{1,2}|(1[89]|2[01])\d\d年\d{1,2}月\d{1,2}日)$/;

/** Whether a cell is more likely a value than a column's name. */
export const isValue = (cell: string): boolean => VALUE.test(cell);

/** Notes what makes a header doubtful, and a table that has nothing below it. */
export function noteHeader(
  columns: readonly StagedColumn[],
  headerRows: number,
  rows: number,
  faults: FaultBook,
): void {
  if (rows === 0) faults.note('no-rows');
  if (headerRows === 0) return;
  const names = columns.map(({ name }) => name.trim());
  const named = names.filter((name) => name !== '');
  const note = (code: 'header-blank' | 'header-repeated' | 'header-value', count: number): void => {
    if (count > 0) faults.note(code, undefined, count);
  };
  note('header-blank', names.length - named.length);
  note('header-repeated', named.length - new Set(named).size);
  note('header-value', named.filter(isValue).length);
}
