import { stopIfCancelled, type Job } from '../../../shared/job';
import type { QualityMeasureId, QualityPlace, QualityResult } from '../../../shared/model/quality';
import { quoteText, type Session } from '../table';
import { dateForm, dayOf } from './dates';

/** A rule that every cell of a column passes or fails, counted over all rows. */
export interface Check {
  readonly measure: QualityMeasureId;
  /** Column under which failures are counted. */
  readonly column: string;
  /** Other columns of the same row that `test` reads. */
  readonly beside?: readonly string[];
  /** Those of its columns whose form or day as a date `test` reads. */
  readonly dates?: readonly string[];
  /** SQL: true, false, or NULL where the rule has nothing to say. It may read `valueOf`, `formOf`, `dayIn` of its columns. */
  readonly test: string;
  /** The least share of passing cells with which the column is of the sort that the rule is for; else nothing is said. */
  readonly least?: number;
}

/** What a measure found, before it is known whether there was anything to measure. */
export type Finding = Pick<QualityResult, 'good' | 'of' | 'columns' | 'places'>;

/** Failing records that a measure lists. */
export const MOST_PLACES = 20;

/**
 * Checks in one statement: each counts in a few aggregates, and planning many of them takes long. Of big tables fewer are
 * taken at once, so that progress is true.
 */
const AT_ONCE = 60;
const JUDGED_AT_ONCE = 20_000_000;

/** SQL names of what is worked out of each column once: trimmed text (NULL: nothing there), form of a date, day. */
export const valueOf = (column: string): string => `${column}_v`;
export const formOf = (column: string): string => `${column}_f`;
export const dayIn = (column: string): string => `${column}_d`;

/** A staged table to be measured. */
export interface Table {
  readonly parquet: string;
  readonly rows: number;
  /** Columns of numbers, dates and yes/no alone, by their profile: what is in them has no blanks around it. */
  readonly tidy: ReadonlySet<string>;
}

const BLANKS = `chr(32) || chr(9) || chr(10) || chr(13) || chr(160) || chr(12288)`;

/** SQL: the trimmed text of a cell; NULL where it is missing or blank. Trimming is what costs most of all. */
function present(cell: string, isTidy: boolean): string {
  return isTidy ? `nullif(${cell}, '')` : `nullif(trim(${cell}, ${BLANKS}), '')`;
}

/**
 * SQL of a staged table's columns with what is worked out of them.
 *
 * @param dates those of `columns` whose form and day are read.
 * @param where SQL on `record` that picks some of the rows.
 */
export function prepared(
  { parquet, tidy }: Pick<Table, 'parquet' | 'tidy'>,
  columns: Iterable<string>,
  dates: Iterable<string> = [],
  where = 'true',
): string {
  const each = (ids: Iterable<string>, sql: (id: string) => string) =>
    [...new Set(ids)].map((id) => `, ${sql(id)}`).join('');
  const rows = `SELECT file_row_number + 1 AS record${each(columns, (id) => id)}
    FROM read_parquet(${quoteText(parquet)}, file_row_number = true)`;
  const values = each(columns, (id) => `${present(id, tidy.has(id))} AS ${valueOf(id)}`);
  const forms = each(dates, (id) => `${dateForm(valueOf(id))} AS ${formOf(id)}`);
  const days = each(dates, (id) => `${dayOf(valueOf(id), formOf(id))} AS ${dayIn(id)}`);
  return `(SELECT *${days} FROM (SELECT *${forms} FROM (SELECT record${values} FROM (${rows}) WHERE ${where})))`;
}

type Row = Record<string, unknown>;

/**
 * Runs checks over all rows, some at a time, best given by column: a column is read once for each statement; counts and record numbers are all that leaves the session.
 *
 * @param report is told after each statement how many checks are done.
 * @throws Failure `cancelled`, and as `Session.query`
 */
export async function runChecks(
  session: Session,
  source: Table,
  checks: readonly Check[],
  job: Job,
  report: (done: number) => void,
): Promise<Map<QualityMeasureId, Finding>> {
  const found = new Map<QualityMeasureId, Finding>();
  const size = Math.max(4, Math.min(AT_ONCE, Math.floor(JUDGED_AT_ONCE / source.rows)));
  for (let from = 0; from < checks.length; from += size) {
    stopIfCancelled(job);
    const some = checks.slice(from, from + size);
    const tests = some.map(({ test }, index) => `(${test}) AS t${index}`);
    const counts = some.flatMap((_, index) => [
      `count(t${index}) AS "of${index}"`,
      `count(*) FILTER (WHERE NOT t${index}) AS "bad${index}"`,
      `min(record, ${MOST_PLACES}) FILTER (WHERE NOT t${index}) AS "at${index}"`,
    ]);
    const table = prepared(
      source,
      some.flatMap(({ column, beside = [] }) => [column, ...beside]),
      some.flatMap(({ dates = [] }) => dates),
    );
    const [row = {}] = await session.query<Row>(
      `SELECT ${counts.join(', ')} FROM (SELECT record, ${tests.join(', ')} FROM ${table})`,
    );
    some.forEach((check, index) => {
      note(found, check, row, index);
    });
    report(Math.min(from + size, checks.length));
  }
  return found;
}

/** Adds what a check counted to the finding of its measure. */
function note(found: Map<QualityMeasureId, Finding>, check: Check, row: Row, index: number): void {
  const { measure, column, least = 0 } = check;
  const of = Number(row[`of${index}`] ?? 0);
  const good = of - Number(row[`bad${index}`] ?? 0);
  if (of === 0 || good / of < least) return;
  const records = (row[`at${index}`] ?? []) as number[];
  const before = found.get(measure) ?? { good: 0, of: 0, columns: [], places: [] };
  found.set(measure, {
    good: before.good + good,
    of: before.of + of,
    columns: [...before.columns, { column, good, of }],
    places: firstPlaces([...before.places, ...records.map((record) => ({ record, column }))]),
  });
}

/** The first failing places, by record. */
export function firstPlaces(places: readonly QualityPlace[]): QualityPlace[] {
  return places.toSorted((one, other) => one.record - other.record).slice(0, MOST_PLACES);
}
