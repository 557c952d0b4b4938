import type { AttackedColumn, Target } from './target';

const DIGITS = '0123456789';
/** Shorter values turn into each other by chance. */
const SHORTEST = 6;
/** Share of the filled cells that must come back: an encoding works on a whole column, a coincidence on a few rows. */
const MOSTLY = 0.5;

const moved = (by: number) => Array.from(DIGITS, (digit) => String((Number(digit) + by) % 10)).join('');

/** SQL of what turns a value `v` into the identifier that it was made of, without any key. */
const decoders: readonly string[] = [
  'reverse(v)',
  'TRY(decode(from_base64(v)))',
  "CASE WHEN regexp_full_match(v, '(?:[0-9A-Fa-f]{2})+') THEN TRY(decode(unhex(v))) END",
  `translate(v, '${DIGITS}', '9876543210')`,
  ...Array.from({ length: 9 }, (_, index) => `translate(v, '${moved(index + 1)}', '${DIGITS}')`),
];

/** Rows of a column whose values are identifiers of the table `identifiers`, encoded without a key in one and the same way. */
export async function encodingHits({ session, released }: Target, { sql }: AttackedColumn): Promise<number> {
  const values = `(SELECT trim(${sql}) AS v FROM ${released.table} WHERE ${sql} <> '') AS filled`;
  // A value that is an identifier as it stands was not encoded; that one turned round may be another's is chance.
  const counts = decoders.map(
    (decoded, index) =>
      `count(*) FILTER (WHERE length(v) >= ${SHORTEST} AND ${decoded} IS DISTINCT FROM v
        AND ${decoded} IN (SELECT v FROM identifiers)) AS by_${index}`,
  );
  const [found = {}] = await session.query<Record<string, number>>(
    `SELECT count(*) AS filled, ${counts.join(', ')} FROM ${values}`,
  );
  const most = Math.max(0, ...decoders.map((_, index) => found[`by_${index}`] ?? 0));
  return most >= MOSTLY * (found['filled'] ?? 0) ? most : 0;
}
