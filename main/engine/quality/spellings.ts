import type { Column } from '../../../shared/model/dataset';
import type { QualityPlace } from '../../../shared/model/quality';
import { finds } from '../detect';
import { quoteText, type Session } from '../table';
import { firstPlaces, MOST_PLACES, prepared, valueOf, type Check, type Finding, type Table } from './check';

/** Longer texts are sentences, which nobody counts on to be written alike. */
const LONGEST = 60;

/** Full-width signs that stand in names, each with its half-width twin. */
const WIDE_SIGNS = ['（(', '）)', '，,', '：:', '；;', '．.', '－-', '／/', '＆&', '＋+', '＃#'] as const;
const WIDE =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const NARROW = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const BLANKS = '\\s\\x{A0}\\x{2000}-\\x{200F}\\x{2060}\\x{3000}\\x{FEFF}\\x{AD}';
const DASHES = '\\x{2010}-\\x{2015}\\x{2212}';
const SIGNS = '\\x{FF01}-\\x{FF5E}';

/** SQL: whether a text holds anything that another spelling of it may write otherwise. */
const isOdd = (text: string): string => finds(`[${BLANKS}${DASHES}${SIGNS}]`, text);

/** SQL: the text without blanks and invisible characters, half-width. `translate` is slow and runs only where it must. */
function plain(text: string): string {
  const dashed = `regexp_replace(regexp_replace(${text}, '[${BLANKS}]', '', 'g'), '[${DASHES}]', '-', 'g')`;
  const signs = WIDE_SIGNS.reduce(
    (sql, pair) => `replace(${sql}, ${quoteText(pair.charAt(0))}, ${quoteText(pair.charAt(1))})`,
    dashed,
  );
  return `CASE WHEN ${finds('[０-９Ａ-Ｚａ-ｚ]', text)} THEN translate(${signs}, '${WIDE}', '${NARROW}') ELSE ${signs} END`;
}

const isShort = (id: string): string => `length(${valueOf(id)}) <= ${LONGEST}`;

/** A first look at columns of texts: which hold anything odd at all. Of two spellings of one thing one at least is odd. */
export function oddChecks(columns: readonly Column[]): Check[] {
  return columns.map(({ id }) => ({
    measure: 'spelling',
    column: id,
    test: `CASE WHEN ${isShort(id)} THEN NOT ${isOdd(valueOf(id))} END`,
  }));
}

/**
 * Looks closely at the columns in which the first look found odd values, for values that are the same but for blanks,
 * full-width characters and dashes. Those count as bad that are not written as most of their kind are.
 *
 * @param look what `oddChecks` found.
 * @param report is told how many columns are done.
 * @throws Failure `cancelled`, and as `Session.query`
 */
export async function spellings(
  session: Session,
  table: Table,
  look: Finding,
  report: (done: number) => void,
): Promise<Finding> {
  const columns: { column: string; good: number; of: number }[] = [];
  const places: QualityPlace[] = [];
  for (const { column, good, of } of look.columns) {
    const { bad, at } = good < of ? await twins(session, table, column) : { bad: 0, at: [] };
    columns.push({ column, good: of - bad, of });
    places.push(...at.map((record) => ({ record, column })));
    report(columns.length);
  }
  return {
    good: columns.reduce((sum, { good }) => sum + good, 0),
    of: look.of,
    columns,
    places: firstPlaces(places),
  };
}

/** Rows of a column that are written otherwise than most of their kind: how many, and the first. */
async function twins(session: Session, table: Table, id: string): Promise<{ bad: number; at: number[] }> {
  const texts = `SELECT record, ${valueOf(id)} AS text FROM ${prepared(table, [id])} WHERE ${isShort(id)}`;
  // Only what has an odd twin is kept in memory.
  const [row] = await session.query<{ bad: number; at: number[] | null }>(
    `WITH texts AS (${texts}),
       odd AS (SELECT DISTINCT ${plain('text')} AS same FROM (SELECT DISTINCT text FROM texts WHERE ${isOdd('text')})),
       twins AS MATERIALIZED (SELECT record, text, same
         FROM (SELECT record, text, CASE WHEN ${isOdd('text')} THEN ${plain('text')} ELSE text END AS same FROM texts)
         WHERE same IN (SELECT same FROM odd)),
       spelt AS (SELECT same, text, count(*) AS n FROM twins GROUP BY same, text),
       usual AS (SELECT same, arg_max(text, (n, text)) AS text FROM spelt GROUP BY same HAVING count(*) > 1)
     SELECT count(*) AS bad, min(record, ${MOST_PLACES}) AS at
     FROM twins JOIN usual USING (same) WHERE twins.text <> usual.text`,
  );
  return { bad: row?.bad ?? 0, at: row?.at ?? [] };
}
