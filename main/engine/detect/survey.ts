import { quoteIdentifier, quoteText, type Session, type SqlRow, type StagedColumn } from '../table';
import { headerVote, normaliseHeader } from './header';
import { kindRules } from './kinds';
import type { KindRule, Tally } from './rule';
import { finds, fits, normalised } from './sql';

/** What people write where there is nothing. */
const FILLERS = '[-—–/\\\\.*?？、]{1,6}|无|没有|空|暂无|不详|未知|未填|[Nn]one|[Nn]ull|NULL|NONE|[Nn]/?[Aa]|[Nn]a[Nn]';

/** The copy without separators; nothing longer than an address of digits has a check digit. */
const BARE = `CASE WHEN strlen(v) <= 40 THEN upper(replace(replace(v, ' ', ''), '-', '')) ELSE '' END`;

/** One kind's tally over a column, with the header's word where it had one. */
export interface Finding {
  readonly rule: KindRule;
  readonly tally: Tally;
  readonly word?: string;
}

/** What one column holds, counted. */
export interface Survey {
  readonly column: StagedColumn;
  readonly findings: readonly Finding[];
  /** Rows with a value. */
  readonly present: number;
  /** Whether any value has Chinese characters. */
  readonly chinese: boolean;
}

/**
 * SQL of the different values of several columns, as a CTE `cells`: `col` (which of them), `v` (normalised copy), `n`
 * (in how many rows), and `len` and `bare` as rules know them. Missing, blank and filler values are left out. Grouped before anything else, so that a value is
 * looked at once; materialised, so that each pattern is compiled once and not once a column.
 */
export function cellsOf(parquet: string, columns: readonly StagedColumn[]): string {
  const source = `read_parquet(${quoteText(parquet)})`;
  const values = columns.map(
    ({ id }, index) =>
      `SELECT ${index} AS col, ${quoteIdentifier(id)} AS raw, count(*) AS n FROM ${source} GROUP BY raw`,
  );
  return `WITH raws AS MATERIALIZED (${values.join(' UNION ALL ')}),
    copies AS (SELECT col, ${normalised('raw')} AS v, n FROM raws WHERE raw IS NOT NULL),
    measured AS (SELECT col, v, n, length(v) AS len, strlen(v) <> len AS wide, ${BARE} AS bare FROM copies WHERE v <> ''),
    cells AS MATERIALIZED (SELECT * FROM measured WHERE NOT CASE WHEN len <= 6 THEN ${fits(FILLERS)} ELSE false END)`;
}

/** A rule's pattern as a column of the query, tried only on values of fitting length in columns that it may look at. */
function matchColumn(
  { lengths: [least, most], script, needsHeader, match }: KindRule,
  index: number,
  named: readonly number[],
): string {
  if (needsHeader === true && named.length === 0) return `false AS m${index}`;
  const gates = [
    `len >= ${least}`,
    ...(most === Infinity ? [] : [`len <= ${most}`]),
    ...(script === undefined ? [] : [script === 'ascii' ? 'NOT wide' : 'wide']),
    ...(needsHeader === true ? [`col IN (${named.join(', ')})`] : []),
  ];
  return `CASE WHEN ${gates.join(' AND ')} THEN (${match}) ELSE false END AS m${index}`;
}

/** Checks' operands and aggregates of all rules. CASE keeps the order: whatever follows a match runs on matches only. */
const operands = kindRules.flatMap(({ check }, index) =>
  check === undefined ? [] : `CASE WHEN m${index} THEN ${check.operand} END AS o${index}`,
);
const aggregates = kindRules.flatMap(({ check, counts = {} }, index) => [
  `sum(n) FILTER (WHERE m${index}) AS "m${index}"`,
  `count(*) FILTER (WHERE m${index}) AS "d${index}"`,
  ...(check === undefined
    ? []
    : [
        `sum(n) FILTER (WHERE CASE WHEN o${index} IS NULL THEN false ELSE ${check.holds(`o${index}`)} END) AS "k${index}"`,
      ]),
  ...Object.entries(counts).map(([id, count]) =>
    'rows' in count
      ? `sum(n) FILTER (WHERE CASE WHEN m${index} THEN ${count.rows} ELSE false END) AS "m${index} ${id}"`
      : `count(DISTINCT CASE WHEN m${index} THEN ${count.distinct} END) FILTER (WHERE m${index}) AS "m${index} ${id}"`,
  ),
]);

/**
 * Counts, in one statement over the different values of all given columns, how many rows fit each rule's pattern and
 * pass its check. Nothing but counts leaves the session.
 *
 * @throws Failure as `Session.query`
 */
export async function surveyColumns(
  session: Session,
  parquet: string,
  columns: readonly StagedColumn[],
): Promise<Survey[]> {
  const headers = columns.map(({ name }) => normaliseHeader(name));
  const matches = kindRules.map((rule, index) => {
    const named = headers.flatMap((header, col) => (headerVote(header, rule.header).vote === 'named' ? [col] : []));
    return matchColumn(rule, index, named);
  });
  const rows = await session.query(
    `${cellsOf(parquet, columns)},
     matched AS (SELECT *, CASE WHEN wide THEN ${finds('\\p{Han}')} ELSE false END AS chinese, ${matches.join(',\n')} FROM cells),
     prepared AS (SELECT *, ${operands.join(',\n')} FROM matched)
     SELECT col, sum(n) AS present, count(*) AS different, bool_or(chinese) AS chinese, ${aggregates.join(',\n')}
     FROM prepared GROUP BY col`,
  );
  return columns.map((column, index) => toSurvey(column, rows.find((row) => row.col === index) ?? {}));
}

function toSurvey(column: StagedColumn, row: SqlRow): Survey {
  const count = (name: string): number => Number(row[name] ?? 0);
  const header = normaliseHeader(column.name);
  const findings = kindRules.map((rule, index): Finding => {
    const { vote, word } = headerVote(header, rule.header);
    const tally: Tally = {
      header: vote,
      present: count('present'),
      distinct: count('different'),
      matched: count(`m${index}`),
      matchedValues: count(`d${index}`),
      checked: count(`k${index}`),
      counts: Object.fromEntries(Object.keys(rule.counts ?? {}).map((id) => [id, count(`m${index} ${id}`)])),
    };
    return word === undefined ? { rule, tally } : { rule, tally, word };
  });
  return { column, findings, present: count('present'), chinese: row.chinese === true };
}
