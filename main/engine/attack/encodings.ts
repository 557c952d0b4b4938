import { SPREAD, spreadRows } from './spread';
import type { AttackedColumn, Target } from './target';

const DIGITS = '0123456789';
/** Shorter values turn into each other by chance. */
const SHORTEST = 6;
/** Share of the filled cells that must come back: an encoding works on a whole column, a coincidence on a few rows. */
const MOSTLY = 0.5;
/** Share of the looked-at cells from which on all are counted. */
const LIKELY = 0.3;

const moved = (by: number) => Array.from(DIGITS, (digit) => String((Number(digit) + by) % 10)).join('');

/** SQL of what turns a value `v` into the identifier that it was made of, without any key. */
const decoders: readonly string[] = [
  'reverse(v)',
  'TRY(decode(from_base64(v)))',
  "CASE WHEN regexp_full_match(v, '(?:[0-9A-Fa-f]{2})+') THEN TRY(decode(unhex(v))) END",
  `translate(v, '${DIGITS}', '9876543210')`,
  ...Array.from({ length: 9 }, (_, index) => `translate(v, '${moved(index + 1)}', '${DIGITS}')`),
];

/**
 * Rows of a column whose values are identifiers of the table `identifiers`, encoded without a key in one and the same way.
 * A few cells, spread over the table, say which encoding is worth counting.
 */
export async function encodingHits(target: Target, column: AttackedColumn): Promise<number> {
  const { session, released } = target;
  const sample = await session.query<{ way: number; looked: number; found: number }>(
    `WITH looked AS (SELECT trim(${column.sql}) AS v FROM ${spreadRows(released)} WHERE ${column.sql} <> '' LIMIT ${SPREAD}),
      tried AS (SELECT v, unnest([${decoders.join(', ')}]) AS decoded, unnest(range(${decoders.length})) AS way FROM looked),
      known AS (SELECT DISTINCT v FROM identifiers SEMI JOIN tried ON identifiers.v = tried.decoded)
    SELECT way, count(*) AS looked, count(known.v) FILTER (WHERE length(tried.v) >= ${SHORTEST} AND decoded <> tried.v) AS found
      FROM tried LEFT JOIN known ON known.v = decoded GROUP BY way ORDER BY found DESC, way LIMIT 1`,
  );
  const [best] = sample;
  if (best === undefined || best.found === 0 || best.found < LIKELY * best.looked) return 0;
  const [counted] = await session.query<{ filled: number; rows: number }>(
    `SELECT count(*) AS filled, count(*) FILTER (WHERE length(v) >= ${SHORTEST} AND decoded IS DISTINCT FROM v
        AND decoded IN (SELECT v FROM identifiers)) AS rows
      FROM (SELECT v, ${decoders[best.way] ?? 'v'} AS decoded
        FROM (SELECT trim(${column.sql}) AS v FROM ${released.table} WHERE ${column.sql} <> '') AS filled) AS undone`,
  );
  return counted !== undefined && counted.rows >= MOSTLY * counted.filled ? counted.rows : 0;
}
