import type { AttackedTable } from './target';

/** Rows that a first look takes. */
export const SPREAD = 2000;

/** SQL of a table of rows spread evenly over a release, the same in every run. */
export function spreadRows({ table, rows }: AttackedTable): string {
  const step = Math.max(1, Math.floor(rows / SPREAD));
  return `(SELECT * FROM ${table} WHERE file_row_number % ${step} = 0) AS spread`;
}
