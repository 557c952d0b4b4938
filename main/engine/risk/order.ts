import type { ColumnType } from '../../../shared/model/dataset';
import { daySql } from '../table';

const ordered: readonly ColumnType[] = ['integer', 'decimal', 'date', 'datetime', 'serial-date'];

/** Whether the values of a column of this type have an order: numbers and dates do, texts have none. */
export function hasOrder(type: ColumnType): boolean {
  return ordered.includes(type);
}

/**
 * SQL of the number by which the text `value` is ordered: that which it writes, or its day as 20200105 with the time of
 * day as decimals, in every form in which profiling knows days. NULL for any other text.
 */
export function orderOf(value: string): string {
  const day = `TRY_CAST(${daySql(`regexp_replace(${value}, '[ T].*$', '')`)} AS DATE)`;
  const time = `epoch(TRY_CAST(regexp_extract(${value}, '[ T](.*)$', 1) AS TIME)) / 86400`;
  return (
    `coalesce(TRY_CAST(${value} AS DOUBLE), ` +
    `year(${day}) * 10000 + month(${day}) * 100 + day(${day}) + coalesce(${time}, 0))`
  );
}
