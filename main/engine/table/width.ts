import { Failure } from '../../../shared/failure';
import type { StagedColumn } from './staged';

/** More columns than this are no table that a clerk keeps, and would take DuckDB's memory. */
export const MOST_COLUMNS = 2000;

/** @throws Failure `table-too-wide` */
export function assertWidth(columns: number, file: string): void {
  if (columns > MOST_COLUMNS) throw new Failure('table-too-wide', { file, columns, limit: MOST_COLUMNS });
}

/** Characters that a header may have; a longer one is a cell of text, or a file whose first row never ends. */
const LONGEST_NAME = 20_000;

/**
 * The columns `c0` … with their headers.
 * @throws Failure `header-too-long`
 */
export function nameColumns(names: readonly string[], file: string): StagedColumn[] {
  const long = names.flatMap((name, index) => (name.length > LONGEST_NAME ? [index + 1] : []));
  if (long.length > 0) throw new Failure('header-too-long', { file, columns: long.join(', '), limit: LONGEST_NAME });
  return names.map((name, index) => ({ id: `c${index}`, name }));
}
