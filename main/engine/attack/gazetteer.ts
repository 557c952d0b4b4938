import type { AttackedColumn, Target } from './target';

/** Names of places that are looked up, and rows of the source that are asked. */
const MOST_NAMES = 500;
const MOST_ROWS = 50_000;

/**
 * The code of each place that a released column names. Attackers take it from the published list of 行政区划; here it is
 * read off the source, as the region that most ID numbers beside the place begin with.
 */
export async function gazetteerOf(
  { session, source, released }: Pick<Target, 'session' | 'source' | 'released'>,
  regions: readonly AttackedColumn[],
  id: string,
): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  for (const { sql, from } of regions) {
    const rows = await session.query<{ name: string; code: string }>(
      `SELECT name, code FROM (
        SELECT name, left(trim(s.${id}), 6) AS code, count(*) AS people
        FROM (SELECT DISTINCT ${sql} AS name FROM ${released.table} WHERE length(${sql}) > 1 ORDER BY 1
          LIMIT ${MOST_NAMES}) AS places
        JOIN (SELECT ${id}, ${from} FROM ${source.table} WHERE file_row_number < ${MOST_ROWS}) AS s
          ON starts_with(trim(s.${from}), name)
        WHERE regexp_full_match(left(trim(s.${id}), 6), '[1-9][0-9]{5}') GROUP BY ALL) AS counted
      QUALIFY row_number() OVER (PARTITION BY name ORDER BY people DESC, code) = 1`,
    );
    for (const { name, code } of rows) if (!codes.has(name)) codes.set(name, code);
  }
  return codes;
}
