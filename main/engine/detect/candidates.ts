import { quoteText, type Session, type StagedColumn } from '../table';
import type { Rows } from './cells';
import type { KindRule, Tally } from './rule';
import type { Finding, Survey } from './survey';

/** Rows that are looked at with every rule, spread over the whole table. */
const SPREAD = 5_000;

/** Larger tables are looked at twice: a spread part of their rows with every rule, all of them with what may hold. */
const LARGE = 50_000;

/** A share in the spread rows may be this much larger in all rows; at 5,000 rows chance alone moves it by a hundredth or two. */
const SLACK = 1.3;

/** From so few values nothing is concluded. */
const FEW = 100;

/** From this share of different values on, grouping equal ones saves nothing. */
const MOSTLY_DIFFERENT = 0.9;

const tableName = 'spread_rows';

/** SQL that reads all rows of a staged table. */
export function allRows(parquet: string, grouped: boolean): Rows {
  return { from: `read_parquet(${quoteText(parquet)})`, grouped };
}

export function isLarge(rows: number): boolean {
  return rows > LARGE;
}

/**
 * Some thousands of a table's rows, evenly spread and the same in every run, as a table of the session: what does not
 * hold in any share of them holds in no such share of all rows.
 */
export async function spreadRows(
  session: Session,
  parquet: string,
  columns: readonly StagedColumn[],
  rows: number,
): Promise<Rows> {
  const step = Math.max(1, Math.floor(rows / SPREAD));
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${tableName} AS SELECT ${columns.map(({ id }) => id).join(', ')}
     FROM read_parquet(${quoteText(parquet)}, file_row_number = true) WHERE hash(file_row_number) % ${step} = 0`,
  );
  return { from: tableName, grouped: true };
}

function withMore(tally: Tally): Tally {
  const more = (count: number): number => Math.min(tally.present, Math.ceil(count * SLACK));
  return {
    ...tally,
    matched: more(tally.matched),
    matchedValues: more(tally.matchedValues),
    checked: more(tally.checked),
    counts: Object.fromEntries(Object.entries(tally.counts).map(([id, count]) => [id, more(count)])),
  };
}

/** Whether a rule may be proposed once all rows are counted. What a header names is counted whatever the spread rows hold. */
function mayHold({ rule, tally }: Finding): boolean {
  if (tally.header === 'named') return true;
  return tally.matched > 0 && (rule.weigh(tally) > 0 || rule.weigh(withMore(tally)) > 0);
}

/** Ids of the columns that hold anything but ASCII in any row. */
export async function wideColumns(
  session: Session,
  parquet: string,
  columns: readonly StagedColumn[],
): Promise<ReadonlySet<string>> {
  if (columns.length === 0) return new Set();
  const tests = columns.map(({ id }) => `bool_or(strlen(${id}) <> length(${id})) AS ${id}`);
  const [found = {}] = await session.query(`SELECT ${tests.join(', ')} FROM ${allRows(parquet, false).from}`);
  return new Set(columns.flatMap(({ id }) => (found[id] === true ? [id] : [])));
}

/** What must be counted over all rows of a column, and how, by what was found in its spread rows. */
export interface Candidates {
  readonly rules: readonly KindRule[];
  readonly grouped: boolean;
}

/** @param wide whether any value of the column is more than ASCII: then it may be a text with something in it */
export function candidatesOf({ findings, present, distinct }: Survey, wide: boolean): Candidates {
  const few = present < FEW;
  const mayBeText = ({ rule }: Finding): boolean => wide && rule.kind === 'free-text';
  return {
    rules: findings.filter((finding) => few || mayHold(finding) || mayBeText(finding)).map(({ rule }) => rule),
    grouped: few || distinct < MOSTLY_DIFFERENT * present,
  };
}
