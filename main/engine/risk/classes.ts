import type { Session, SqlValue } from '../table';

/** A table that is measured. */
export interface MeasuredTable {
  /** SQL of a table or a statement in brackets; its values are bound. */
  readonly table: string;
  readonly params?: readonly SqlValue[];
}

/** What risk is measured over. */
export interface RiskSource extends MeasuredTable {
  /** Columns that together make a class, as SQL names. None: all rows are one class. */
  readonly quasi: readonly string[];
}

/** How many classes have how many rows. */
export interface ClassSize {
  readonly size: number;
  readonly classes: number;
}

/**
 * Sizes of the equivalence classes of a table, ascending: rows that agree in every quasi-identifier are one class. A
 * missing value and an empty text are different values.
 *
 * @throws Failure as `Session.query` does
 */
export async function classSizes(session: Session, source: RiskSource): Promise<ClassSize[]> {
  return session.query<{ size: number; classes: number }>(
    `SELECT size, count(*) AS classes FROM (SELECT count(*) AS size FROM ${source.table} AS rows ${groupBy(source)}) AS sized ` +
      'WHERE size > 0 GROUP BY size ORDER BY size',
    source.params,
  );
}

/** SQL that groups rows by the quasi-identifiers and by what else is named. */
export function groupBy({ quasi }: RiskSource, ...more: readonly string[]): string {
  const names = [...quasi, ...more];
  return names.length > 0 ? `GROUP BY ${names.join(', ')}` : '';
}

/** A part of a whole; 0 where there is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
