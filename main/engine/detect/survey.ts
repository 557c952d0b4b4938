import type { Session, SqlRow, StagedColumn } from '../table';
import { cellsOf, type Rows } from './cells';
import { headerVote, normaliseHeader } from './header';
import { mayHoldIdentifier } from './text-cues';
import type { KindRule, Tally } from './rule';
import { finds } from './sql';

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
  /** Different values among them; an estimate where rows were looked at one by one. */
  readonly distinct: number;
  /** Whether any value holds more than ASCII. */
  readonly wide: boolean;
  /** Whether any value may be a text with an identifier in it. */
  readonly promising: boolean;
}

/** A rule's pattern as a column of the query, tried only on values of fitting length in columns that it may look at. */
function matchColumn(
  { lengths: [least, most], script, needsHeader, match }: KindRule,
  index: number,
  named: readonly number[],
): string {
  if (needsHeader === true && named.length === 0) return `false AS m${index}`;
  const gates = [
    'there',
    `len >= ${least}`,
    ...(most === Infinity ? [] : [`len <= ${most}`]),
    ...(script === undefined ? [] : [script === 'ascii' ? 'NOT wide' : 'wide']),
    ...(needsHeader === true ? [`col IN (${named.join(', ')})`] : []),
  ];
  return `CASE WHEN ${gates.join(' AND ')} THEN (${match}) ELSE false END AS m${index}`;
}

/** A check's operand, computed once. CASE keeps the order: whatever follows a match runs on matches only. */
function operandColumn({ check }: KindRule, index: number): string[] {
  return check === undefined ? [] : [`CASE WHEN m${index} THEN ${check.operand} END AS o${index}`];
}

function aggregates({ check, counts = {} }: KindRule, index: number, { grouped }: Rows): string[] {
  const matches = `FILTER (WHERE m${index})`;
  return [
    `sum(n) ${matches} AS "m${index}"`,
    ...(grouped ? [`count(*) ${matches} AS "d${index}"`] : []),
    ...(check === undefined
      ? []
      : [
          `sum(n) FILTER (WHERE CASE WHEN o${index} IS NULL THEN false ELSE ${check.holds(`o${index}`)} END) AS "k${index}"`,
        ]),
    ...Object.entries(counts).map(([id, count]) =>
      'rows' in count
        ? `sum(n) FILTER (WHERE CASE WHEN m${index} THEN ${count.rows} ELSE false END) AS "m${index} ${id}"`
        : `count(DISTINCT CASE WHEN m${index} THEN ${count.distinct} END) ${matches} AS "m${index} ${id}"`,
    ),
  ];
}

/**
 * Counts, in one statement over the values of all given columns, how many rows fit each rule's pattern and pass its
 * check. Nothing but counts leaves the session.
 *
 * @throws Failure as `Session.query`
 */
export async function surveyColumns(
  session: Session,
  source: Rows,
  columns: readonly StagedColumn[],
  rules: readonly KindRule[],
): Promise<Survey[]> {
  const headers = columns.map(({ name }) => normaliseHeader(name));
  const matches = rules.map((rule, index) => {
    const named = headers.flatMap((header, col) => (headerVote(header, rule.header).vote === 'named' ? [col] : []));
    return matchColumn(rule, index, named);
  });
  const chinese = `CASE WHEN there AND wide THEN ${finds('\\p{Han}')} ELSE false END AS chinese`;
  const promising = `CASE WHEN there AND wide THEN ${mayHoldIdentifier} ELSE false END AS promising`;
  const different = source.grouped ? 'count(*)' : 'approx_count_distinct(v)';
  const there = 'FILTER (WHERE there)';
  const counted = rules.flatMap((rule, index) => aggregates(rule, index, source));
  const rows = await session.query(
    `${cellsOf(source, columns)},
     matched AS (SELECT *, ${[chinese, promising, ...matches].join(',\n')} FROM cells),
     prepared AS (SELECT ${['*', ...rules.flatMap(operandColumn)].join(',\n')} FROM matched)
     SELECT ${['col', `sum(n) ${there} AS present`, `${different} ${there} AS different`, 'bool_or(wide) AS wide', 'bool_or(promising) AS promising', ...counted].join(',\n')}
     FROM prepared GROUP BY col`,
  );
  return columns.map((column, index) => toSurvey(column, rows.find((row) => row.col === index) ?? {}, rules, source));
}

function toSurvey(column: StagedColumn, row: SqlRow, rules: readonly KindRule[], { grouped }: Rows): Survey {
  const count = (name: string): number => Number(row[name] ?? 0);
  const header = normaliseHeader(column.name);
  // An estimate may be larger than what it is an estimate of.
  const distinct = Math.min(count('different'), count('present'));
  const findings = rules.map((rule, index): Finding => {
    const { vote, word } = headerVote(header, rule.header);
    const tally: Tally = {
      header: vote,
      present: count('present'),
      distinct,
      matched: count(`m${index}`),
      // Where rows were looked at one by one, nearly every value is another.
      matchedValues: count(grouped ? `d${index}` : `m${index}`),
      checked: count(`k${index}`),
      counts: Object.fromEntries(Object.keys(rule.counts ?? {}).map((id) => [id, count(`m${index} ${id}`)])),
    };
    return word === undefined ? { rule, tally } : { rule, tally, word };
  });
  return {
    column,
    findings,
    present: count('present'),
    distinct,
    wide: row.wide === true,
    promising: row.promising === true,
  };
}
