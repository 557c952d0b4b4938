import { Failure } from '../../../shared/failure';
import type { StagedColumn } from './staged';

/** More columns than this are no table that a clerk keeps, and would take DuckDB's memory. */
export const MOST_COLUMNS = 2000;

/** @throws Failure `table-too-wide` */
export function assertWidth(columns: number, file: string): void {
  if (columns > MOST_COLUMNS) throw new Failure('table-too-wide', { file, columns, limit: MOST_COLUMNS });
}

/** The columns `c0` … with their headers. */
export function nameColumns(names: readonly string[]): StagedColumn[] {
  return names.map((name, index) => ({ id: `c${index}`, name }));
}
