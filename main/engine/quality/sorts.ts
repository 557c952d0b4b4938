import type { Column } from '../../../shared/model/dataset';
import { fits } from '../detect';
import { mayLieAhead } from './dates';
import { dayIn, formOf, prepared, valueOf, type Check, type Table } from './check';
import type { Session } from '../table';
import { kindOf } from './subject';

/** What most values of a column are. */
export interface Sorts {
  readonly dates: readonly DateColumn[];
  /** Columns of numbers. */
  readonly numbers: readonly Column[];
  /** Columns of days written as a spreadsheet counts them: 45000. */
  readonly serials: readonly Column[];
}

/** A column of dates. */
export interface DateColumn {
  readonly column: Column;
  /** Index in `dateForms` of the form that most of its dates have. */
  readonly form: number;
  /** The last day in it that is not after today, `2026-03-02`; null where all lie ahead. */
  readonly newest: string | null;
}

/** Cells of a column that a first look takes, spread evenly over the table. */
const LOOK_AT = 4000;
const COLUMNS_AT_ONCE = 40;

/** A column is of a sort if so large a share of its values is; the others are then faults, and not another sort. */
const MOST = 0.8;

const NUMBER = '[+-]?\\d{1,38}(?:[.]\\d+)?';
/** Words that stand in place of the last day of a term. A pattern: DuckDB 1.5.5 plans a long IN as a join. */
const WITHOUT_END = '长期(?:有效)?|永久|至今|无固定期限';
/** SQL: there is a value, and one that a sort can be asked of. */
const isAsked = (value: string): string => `NOT ${fits(WITHOUT_END, value)}`;

const isNumber = (value: string): string => fits(NUMBER, value);

/** Kinds whose values may be read as numbers or as dates; all others are codes and texts with shapes of their own. */
const measured = [null, 'age', 'longitude', 'latitude'] as const;
const dated = [null, 'birth-date'] as const;

/**
 * Finds the columns of dates and of numbers, by most of their values; one odd value makes no column of texts.
 *
 * @throws Failure as `Session.query`
 */
export async function sortColumns(
  session: Session,
  table: Table,
  columns: readonly Column[],
  today: string,
): Promise<Sorts> {
  const mayBe = (column: Column, kinds: readonly (string | null)[]) => kinds.includes(kindOf(column));
  const unsure = columns
    .filter(({ type }) => type === 'text')
    .filter((column) => mayBe(column, [...dated, ...measured]));
  const looks = await lookAt(session, table, unsure);
  const shareOf = ({ id }: Column, sort: string): number => Number(looks[`${id}_${sort}`] ?? 0);
  const dates = columns
    .filter((column) => mayBe(column, dated))
    .filter((column) => ['date', 'datetime'].includes(column.type) || shareOf(column, 'dates') >= MOST);
  const numbers = columns
    .filter((column) => mayBe(column, measured))
    .filter((column) => ['integer', 'decimal'].includes(column.type) || shareOf(column, 'numbers') >= MOST);
  const serials = columns.filter(({ type }) => type === 'serial-date');
  return { dates: await dateColumns(session, table, dates, today), numbers, serials };
}

type Row = Record<string, unknown>;

/** The shares of dates and of numbers among the values of an even sample, by column and sort. */
async function lookAt(session: Session, table: Table, columns: readonly Column[]): Promise<Row> {
  const step = Math.max(1, Math.ceil(table.rows / LOOK_AT));
  const found: Row = {};
  for (let from = 0; from < columns.length; from += COLUMNS_AT_ONCE) {
    const ids = columns.slice(from, from + COLUMNS_AT_ONCE).map(({ id }) => id);
    const shares = ids.flatMap((id) => {
      const asked = `FILTER (WHERE ${isAsked(valueOf(id))})`;
      return [
        `avg(CAST(${formOf(id)} IS NOT NULL AS INTEGER)) ${asked} AS ${id}_dates`,
        `avg(CAST(${isNumber(valueOf(id))} AS INTEGER)) ${asked} AS ${id}_numbers`,
      ];
    });
    const sample = prepared(table, ids, ids, `record % ${step} = ${1 % step}`);
    const [row] = await session.query<Row>(`SELECT ${shares.join(', ')} FROM ${sample}`);
    Object.assign(found, row);
  }
  return found;
}

async function dateColumns(
  session: Session,
  table: Table,
  columns: readonly Column[],
  today: string,
): Promise<DateColumn[]> {
  const found: DateColumn[] = [];
  for (const column of columns) {
    const { id } = column;
    const asked = `count(*) FILTER (WHERE ${isAsked(valueOf(id))})`;
    const [row = {}] = await session.query<Row>(
      `SELECT mode(${formOf(id)} ORDER BY ${formOf(id)}) AS form, count(${formOf(id)}) / nullif(${asked}, 0) AS share,
         strftime(max(${dayIn(id)}) FILTER (WHERE ${dayIn(id)} <= DATE '${today}'), '%Y-%m-%d') AS newest
       FROM ${prepared(table, [id], [id])}`,
    );
    if (Number(row.share ?? 0) < MOST) continue;
    found.push({ column, form: Number(row.form), newest: (row.newest ?? null) as string | null });
  }
  return found;
}

/** Whether values fit the sort of their column; where the profile found that all do, nothing is tried again. */
export function sortChecks({ dates, numbers, serials }: Sorts): Check[] {
  const fitsSort = (column: Column, test: string, dated: readonly string[] = []): Check => {
    const v = valueOf(column.id);
    const fit =
      column.type === 'text' ? `CASE WHEN ${isAsked(v)} THEN ${test} END` : `CASE WHEN ${v} IS NOT NULL THEN true END`;
    return { measure: 'type-fit', column: column.id, dates: dated, test: fit, least: MOST };
  };
  return [
    ...dates.map(({ column }) => fitsSort(column, `${formOf(column.id)} IS NOT NULL`, [column.id])),
    ...numbers.map((column) => fitsSort(column, isNumber(valueOf(column.id)))),
    // Days, by header and size, but nobody reads them as such.
    ...serials.map(({ id }) => ({
      measure: 'type-fit' as const,
      column: id,
      test: `CASE WHEN ${valueOf(id)} IS NOT NULL THEN false END`,
    })),
  ];
}

/** Whether dates are real, not ahead where they cannot be, and written in one form. */
export function dateChecks({ dates }: Sorts, today: string): Check[] {
  return dates.flatMap(({ column: { id, name }, form }): Check[] => {
    const rule = { column: id, dates: [id] };
    return [
      {
        ...rule,
        measure: 'date-real',
        test: `CASE WHEN ${formOf(id)} IS NOT NULL THEN ${dayIn(id)} IS NOT NULL END`,
      },
      { ...rule, measure: 'one-form', test: `${formOf(id)} = ${form}` },
      ...(mayLieAhead(name)
        ? []
        : [{ ...rule, measure: 'date-past' as const, test: `${dayIn(id)} <= DATE '${today}'` }]),
    ];
  });
}
