import type { AttackedColumn, Target } from './target';

/** Hexadecimal digits of the shortest token that is taken for one: 32 bits. */
const SHORTEST = 8;
/** Share of the filled cells that must look like tokens. */
const MOSTLY = 0.5;
/** Different lengths of token in a column that are tried. */
const MOST_LENGTHS = 4;
/** Finds beyond this many times of what chance gives are no chance. */
const BEYOND_CHANCE = 10;

/** Unkeyed digests that DuckDB works out, each as hexadecimal digits. */
const digests = ['md5', 'sha1', 'sha256'] as const;

/** A hash in hexadecimal or in the letters a…p; digits alone are numbers. */
const LOOKS_HEX = `regexp_full_match(lower(t), '[0-9a-f]{${SHORTEST},128}') AND regexp_matches(lower(t), '[a-f]')`;
const LOOKS_LETTERS = `regexp_full_match(lower(t), '[a-p]{${SHORTEST},128}')`;
/** Base64 of 16, 20 or 32 bytes, with or without its padding, in either alphabet. */
const LOOKS_BASE64 =
  "regexp_full_match(t, '(?:[A-Za-z0-9+/_-]{22}(?:==)?|[A-Za-z0-9+/_-]{27}=?|[A-Za-z0-9+/_-]{43}=?)')";

/** SQL: the token `t` as hexadecimal digits, NULL if it is none. */
const AS_HEX = `CASE WHEN ${LOOKS_HEX} THEN lower(t)
  WHEN ${LOOKS_LETTERS} THEN translate(lower(t), 'abcdefghijklmnop', '0123456789abcdef')
  WHEN ${LOOKS_BASE64} THEN lower(hex(TRY(from_base64(
    rpad(rtrim(translate(t, '-_', '+/'), '='), ((length(rtrim(t, '=')) + 3) // 4 * 4)::INTEGER, '='))))) END`;

/** SQL: the column's tokens as hexadecimal digits `h`, one a row. */
function tokens({ table }: Target['released'], { sql }: AttackedColumn): string {
  return `(SELECT ${AS_HEX} AS h FROM (SELECT trim(${sql}) AS t FROM ${table} WHERE ${sql} <> '') AS filled) AS tokens`;
}

/** Whether the values of a released column look like hashes or tokens. */
export async function holdsTokens({ session, released }: Target, column: AttackedColumn): Promise<boolean> {
  const [count] = await session.query<{ filled: number; found: number }>(
    `SELECT count(*) AS filled, count(h) AS found FROM ${tokens(released, column)}`,
  );
  return count !== undefined && count.found > 0 && count.found >= MOSTLY * count.filled;
}

/**
 * Rows whose token is the unkeyed digest of an identifier, whole, its beginning or its end. Of short tokens some meet by
 * chance: then none counts.
 *
 * @param distinct how many identifiers stand in the table `identifiers`.
 */
export async function digestHits({ session, released }: Target, column: AttackedColumn, distinct: number) {
  const lengths = await session.query<{ length: number; rows: number }>(
    `SELECT length(h) AS length, count(*) AS rows FROM ${tokens(released, column)} WHERE h IS NOT NULL
      GROUP BY 1 ORDER BY rows DESC, length LIMIT ${MOST_LENGTHS}`,
  );
  let hits = 0;
  for (const { length, rows } of lengths) {
    const guesses = digests.flatMap((digest) =>
      ['left', 'right'].map((end) => `SELECT ${end}(${digest}(v), $1::INTEGER) AS h FROM identifiers`),
    );
    const [found] = await session.query<{ rows: number }>(
      `SELECT count(*) AS rows FROM ${tokens(released, column)}
        WHERE length(h) = $1::INTEGER AND h IN (${guesses.join(' UNION ALL ')})`,
      [length],
    );
    const byChance = (rows * distinct * guesses.length) / 16 ** length;
    if ((found?.rows ?? 0) > BEYOND_CHANCE * byChance) hits += found?.rows ?? 0;
  }
  return hits;
}
