import { quoteIdentifier, type StagedColumn } from '../table';
import { fits, normalised } from './sql';

/** What people write where there is nothing. */
const FILLERS = '[-—–/\\\\.*?？、]{1,6}|无|没有|空|暂无|不详|未知|未填|[Nn]one|[Nn]ull|NULL|NONE|[Nn]/?[Aa]|[Nn]a[Nn]';

/** The copy without separators; nothing longer than an address of digits has a check digit. */
const BARE = `CASE WHEN strlen(v) > 40 THEN '' WHEN contains(v, ' ') OR contains(v, '-')
  THEN upper(replace(replace(v, ' ', ''), '-', '')) ELSE upper(v) END`;

/** Rows that SQL reads, and how their values are gone through. */
export interface Rows {
  /** What stands after FROM. */
  readonly from: string;
  /**
   * Each different value is looked at once, with the count of its rows. Not worth its memory where nearly every value
   * is another: then rows are looked at one by one.
   */
  readonly grouped: boolean;
}

/**
 * SQL of the values of several columns, as a CTE `cells`: `col` (which of them), `v` (normalised copy), `n` (in how many
 * rows), `there` (false for a missing, blank or filler value), and `len`, `wide` and `bare` as rules know them.
 * Rows that are not there are marked and not left out: DuckDB would carry the condition down to the file and work out
 * the copy again for each part of it. Several columns are materialised, so that each pattern is compiled once.
 */
export function cellsOf({ from, grouped }: Rows, columns: readonly StagedColumn[]): string {
  const kept = columns.length > 1 ? 'MATERIALIZED' : 'NOT MATERIALIZED';
  const values = columns.map(({ id }, index) => {
    const raw = quoteIdentifier(id);
    return grouped
      ? `SELECT ${index} AS col, ${raw} AS raw, count(*) AS n FROM ${from} GROUP BY raw`
      : `SELECT ${index} AS col, ${raw} AS raw, 1 AS n FROM ${from}`;
  });
  return `WITH raws AS ${kept} (${values.join(' UNION ALL ')}),
    copies AS (SELECT col, ${normalised('raw')} AS v, n FROM raws),
    measured AS (SELECT col, v, n, length(v) AS len, strlen(v) <> len AS wide, ${BARE} AS bare FROM copies),
    cells AS ${kept} (SELECT *, CASE WHEN v IS NULL OR len = 0 THEN false WHEN len <= 6 THEN NOT ${fits(FILLERS)}
      ELSE true END AS there FROM measured)`;
}
