import type { Session } from '../table';
import type { MeasuredTable } from './classes';

/** One of two tables that are joined. */
export interface JoinSide extends MeasuredTable {
  /** Columns that are joined on, by their SQL names, in the same order on both sides. */
  readonly on: readonly string[];
  /** All its quasi-identifiers. */
  readonly quasi: readonly string[];
}

/** What joining two tables gives (拼接风险). */
export interface Joined {
  /** Combinations of values that both have. */
  readonly shared: number;
  /** Rows that meet exactly one row of the other table. */
  readonly leftAlone: number;
  readonly rightAlone: number;
  /** Smallest class of the joined rows by all quasi-identifiers of both; 0: no row meets another. */
  readonly k: number;
}

/**
 * Joins two treated tables as somebody would who has both. A missing value or an empty text meets nothing. The size of a
 * class is counted in rows of the table that has fewer of it: no more people than that can be behind it.
 *
 * @param tokens which of the columns that are joined on hold tokens: they lead from row to row, but nobody outside the
 *   agency knows whose they are, so that classes are made without them
 * @throws Failure as `Session.query` does
 */
export async function joinTables(
  session: Session,
  left: JoinSide,
  right: JoinSide,
  tokens: readonly boolean[],
): Promise<Joined> {
  await keepCells(session, 'mosaic_left', left);
  await keepCells(session, 'mosaic_right', right);
  const keys = left.on.map((_, index) => `k${index}`);
  const perKey = (table: string) =>
    `(SELECT ${keys.join(', ')}, sum(held)::BIGINT AS rows, min(held) AS least FROM ${table} GROUP BY ${keys.join(', ')})`;
  const [counts] = await session.query<Joined & Record<string, unknown>>(
    `SELECT count(*) AS shared,
       coalesce(sum(one.rows) FILTER (other.rows = 1), 0)::BIGINT AS "leftAlone",
       coalesce(sum(other.rows) FILTER (one.rows = 1), 0)::BIGINT AS "rightAlone",
       coalesce(min(least(one.least, other.least)), 0)::BIGINT AS k
     FROM ${perKey('mosaic_left')} AS one JOIN ${perKey('mosaic_right')} AS other USING (${keys.join(', ')})`,
  );
  const { shared = 0, leftAlone = 0, rightAlone = 0, k = 0 } = counts ?? {};
  // Without tokens every class of the left meets every class of the right that has the same key.
  const smallest = tokens.includes(true) ? await smallestLinked(session, left, right, tokens) : k;
  return { shared, leftAlone, rightAlone, k: smallest };
}

/** Counts the rows of each combination of key and quasi-identifiers, in a table of its own: either side binds $1, $2 …. */
async function keepCells(session: Session, name: string, { table, params, on, quasi }: JoinSide): Promise<void> {
  const columns = [...on.map((id, index) => `${id} AS k${index}`), ...quasi.map((id, index) => `${id} AS q${index}`)];
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT ${columns.join(', ')}, count(*) AS held FROM ${table} AS rows
     WHERE ${on.map((id) => `${id} <> ''`).join(' AND ')} GROUP BY ALL`,
    params,
  );
}

async function smallestLinked(
  session: Session,
  left: JoinSide,
  right: JoinSide,
  tokens: readonly boolean[],
): Promise<number> {
  const known = left.on.flatMap((_, index) => (tokens[index] === true ? [] : [`one.k${index}`]));
  const quasi = (side: JoinSide, name: string) => side.quasi.map((_, index) => `${name}.q${index}`);
  const columns = [...known, ...quasi(left, 'one'), ...quasi(right, 'other')];
  const same = left.on.map((_, index) => `one.k${index} = other.k${index}`).join(' AND ');
  const [found] = await session.query<{ k: number }>(
    `SELECT coalesce(min(size), 0)::BIGINT AS k FROM (
       SELECT least(sum(one.held), sum(other.held)) AS size
       FROM mosaic_left AS one JOIN mosaic_right AS other ON ${same}
       ${columns.length > 0 ? `GROUP BY ${columns.join(', ')}` : ''}) AS classes`,
  );
  return found?.k ?? 0;
}
