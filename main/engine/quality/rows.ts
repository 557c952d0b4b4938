import type { Column } from '../../../shared/model/dataset';
import type { QualityKey } from '../../../shared/model/quality';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { quoteText, type Session } from '../table';
import { MOST_PLACES, type Finding, type Table } from './check';

/** Rows that repeat an earlier one wholly, and how many rows are repeated. */
export interface Duplicates {
  readonly rows: number;
  readonly groups: number;
  readonly finding: Finding;
}

/**
 * Counts rows that repeat an earlier one in every cell. Rows are told apart by a 64-bit hash: among ten million
 * different rows the odds that any two meet are three in a million.
 *
 * @throws Failure as `Session.query`
 */
export async function duplicateRows(
  session: Session,
  { parquet }: Table,
  columns: readonly Column[],
): Promise<Duplicates> {
  const ids = columns.map(({ id }) => id).join(', ');
  const [row] = await session.query<{ of: number; repeated: number; groups: number; at: number[] | null }>(
    `WITH hashed AS MATERIALIZED (
         SELECT file_row_number + 1 AS record, hash(${ids}) AS h
         FROM read_parquet(${quoteText(parquet)}, file_row_number = true)),
       several AS MATERIALIZED (SELECT h, count(*) AS n, min(record) AS first FROM hashed GROUP BY h HAVING count(*) > 1)
     SELECT (SELECT count(*) FROM hashed) AS of, (SELECT coalesce(sum(n - 1), 0) FROM several) AS repeated,
       (SELECT count(*) FROM several) AS groups,
       (SELECT min(record, ${MOST_PLACES}) FROM hashed JOIN several USING (h) WHERE record > first) AS at`,
  );
  const { of = 0, repeated = 0, groups = 0, at = [] } = row ?? {};
  const places = (at ?? []).map((record) => ({ record, column: null }));
  return { rows: repeated, groups, finding: { good: of - repeated, of, columns: [], places } };
}

/** A single column is near to a key from this share of different values on. */
const NEAR = 0.95;
/** Columns of which pairs are made, the most distinct ones that are not near to a key alone; and pairs that are named. */
const PAIRED = 5;
const MOST_PAIRS = 3;
/** Rows on which a pair is tried first; most repeat themselves there already. */
const TRIED = 50_000;

/**
 * Finds single columns, and pairs of the most distinct other ones, that are present in all rows and tell all rows apart;
 * and single columns that nearly do.
 *
 * @param whole columns without a blank cell.
 * @throws Failure `cancelled`, and as `Session.query`
 */
export async function keyCandidates(
  session: Session,
  table: Table,
  whole: readonly Column[],
  job: Job,
): Promise<QualityKey[]> {
  const { rows } = table;
  const keys: QualityKey[] = [];
  const others: Column[] = [];
  for (const column of whole.toSorted((one, other) => other.distinct - one.distinct)) {
    stopIfCancelled(job);
    const { id, distinct, estimated } = column;
    const isNear = distinct >= rows * (estimated ? NEAR - 0.05 : NEAR);
    const repeated = isNear && estimated ? await repeatedIn(session, table, [id], rows) : rows - distinct;
    if (isNear && repeated <= rows * (1 - NEAR)) keys.push({ columns: [id], repeated });
    else if (distinct > 1) others.push(column);
  }
  const pairs: QualityKey[] = [];
  const paired = others.slice(0, PAIRED);
  for (const [index, one] of paired.entries()) {
    for (const other of paired.slice(index + 1)) {
      if (pairs.length === MOST_PAIRS || !mayTellApart(one, other, rows)) continue;
      stopIfCancelled(job);
      const columns = [one.id, other.id];
      const tried = rows > TRIED ? await repeatedIn(session, table, columns, TRIED) : 0;
      if (tried === 0 && (await repeatedIn(session, table, columns, rows)) === 0) pairs.push({ columns, repeated: 0 });
    }
  }
  return [...keys, ...pairs];
}

/**
 * Whether it is possible that two columns tell all rows apart, and would mean something: where so many combinations are
 * possible that fewer than three repetitions are to be expected, rows differ by chance.
 */
function mayTellApart(one: Column, other: Column, rows: number): boolean {
  const combinations = one.distinct * other.distinct;
  return combinations >= rows && (rows * rows) / (2 * combinations) >= 3;
}

/** How many of the first `rows` rows repeat an earlier one in these columns; told apart by hash, as whole rows are. */
async function repeatedIn(session: Session, table: Table, ids: readonly string[], rows: number): Promise<number> {
  const [row] = await session.query<{ repeated: number }>(
    `SELECT count(*) - count(DISTINCT hash(${ids.join(', ')})) AS repeated
     FROM read_parquet(${quoteText(table.parquet)}, file_row_number = true) WHERE file_row_number < ${rows}`,
  );
  return row?.repeated ?? 0;
}
