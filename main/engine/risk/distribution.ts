import type { ColumnType } from '../../../shared/model/dataset';
import type { Session } from '../table';
import { dayBands, numberBands, type Bands } from './bands';
import type { MeasuredTable } from './classes';
import { hasOrder, orderOf } from './order';

/** Bars that a distribution has at most. */
const MOST_BARS = 20;

/** Characters of a value that a label shows. */
const SHOWN = 60;

/** How often a value, or one of a band, occurs. Label '': missing values and empty texts; null: all other values together. */
export interface Bar {
  readonly label: string | null;
  readonly count: number;
}

interface Facts extends Record<string, unknown> {
  blank: number;
  values: number;
  unordered: number;
  least: number | null;
  most: number | null;
  whole: boolean | null;
}

/**
 * How the values of a column are spread over the rows of a table, for the screen and for nothing else (law 1): numbers and
 * days in bands or, where they are few, one by one, in their order; texts the commonest first.
 *
 * @param type what profiling found the column to be; after treatment it may be something else, which is found out
 * @throws Failure as `Session.query` does
 */
export async function distribution(
  session: Session,
  { table, params }: MeasuredTable,
  { id, type }: { readonly id: string; readonly type: ColumnType },
): Promise<Bar[]> {
  const values = `(SELECT ${id} AS value FROM ${table} AS rows)`;
  const [facts] = await session.query<Facts>(
    `SELECT coalesce(sum(held) FILTER (coalesce(value, '') = ''), 0)::BIGINT AS blank,
       count(*) FILTER (value <> '') AS values, count(*) FILTER (value <> '' AND place IS NULL) AS unordered,
       min(place) AS least, max(place) AS most, bool_and(place = floor(place)) AS whole
     FROM (SELECT value, count(*) AS held, ${orderOf('value')} AS place FROM ${values} AS cells GROUP BY value) AS counted`,
    params,
  );
  if (facts === undefined) return [];
  const blank = facts.blank > 0 ? [{ label: '', count: facts.blank }] : [];
  const room = MOST_BARS - blank.length;
  const { least, most, whole } = facts;
  if (hasOrder(type) && facts.values > room && facts.unordered === 0 && least !== null && most !== null) {
    const isDay = type === 'date' || type === 'datetime';
    const bands = isDay ? dayBands(least, most, room) : numberBands(least, most, room, whole === true);
    return [...(await inBands(session, { table: values, params }, bands)), ...blank];
  }
  const shown = facts.values > room ? room - 1 : room;
  const bars = await commonest(session, { table: values, params }, shown, hasOrder(type));
  const others = await rest(session, { table: values, params }, bars, facts.blank);
  return [...bars, ...(others > 0 ? [{ label: null, count: others }] : []), ...blank];
}

async function inBands(session: Session, { table, params }: MeasuredTable, { sql, label }: Bands): Promise<Bar[]> {
  const counts = await session.query<{ band: number; held: number }>(
    `SELECT ${sql('place')} AS band, count(*) AS held FROM (SELECT ${orderOf('value')} AS place FROM ${table} AS cells) AS placed
     WHERE place IS NOT NULL GROUP BY band ORDER BY band`,
    params,
  );
  return counts.map(({ band, held }) => ({ label: label(band), count: held }));
}

/** The number that a label of a band begins with: 20-29, 90+, <18. */
const LEADING = String.raw`'^[<>≥≤]?(-?\d+(?:\.\d+)?)', 1`;

async function commonest(
  session: Session,
  { table, params }: MeasuredTable,
  most: number,
  ordered: boolean,
): Promise<Bar[]> {
  const place = `coalesce(${orderOf('value')}, TRY_CAST(regexp_extract(value, ${LEADING}) AS DOUBLE))`;
  const order = ordered ? `${place} NULLS LAST, value` : 'held DESC, value';
  const found = await session.query<{ value: string; held: number }>(
    `SELECT value, held FROM (
       SELECT value, count(*) AS held FROM ${table} AS cells WHERE value <> '' GROUP BY value ORDER BY held DESC, value LIMIT ${most}
     ) AS counted ORDER BY ${order}`,
    params,
  );
  return found.map(({ value, held }) => ({ label: shortened(value), count: held }));
}

async function rest(
  session: Session,
  { table, params }: MeasuredTable,
  bars: readonly Bar[],
  blank: number,
): Promise<number> {
  const [all] = await session.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${table} AS cells`, params);
  return (all?.rows ?? 0) - blank - bars.reduce((sum, { count }) => sum + count, 0);
}

function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
}
