import { quietJob, type Job } from '../../../shared/job';
import type { ColumnType } from '../../../shared/model/dataset';
import { textTypes, typeTests, type TextType } from './column-types';
import { quoteText } from './quote';
import { openSession, type Session } from './session';
import type { Staged, StagedColumn } from './staged';

/** What a column contains, in figures. No value is in it (law 1). */
export interface ColumnProfile extends StagedColumn {
  readonly type: ColumnType;
  /** Missing cells; '' is not missing. */
  readonly nulls: number;
  /** Different texts, exactly; NULL is none of them. */
  readonly distinct: number;
  /** Length in characters of the shortest and the longest text; 0 where there is none. */
  readonly minLength: number;
  readonly maxLength: number;
}

/** Columns in one statement: each takes a table of its own in memory, and planning more than some dozens takes long. */
const COLUMNS_AT_ONCE = 24;

/** Rows that a first look takes, to leave out of the full pass the types that a column cannot be of. */
const LOOK_AT = 2000;

type Figures = Record<string, number | boolean | null>;

async function figures(session: Session, expressions: readonly string[], from: string): Promise<Figures> {
  const [row] = await session.query<Figures>(`SELECT ${expressions.join(', ')} FROM ${from}`);
  return row ?? {};
}

/** Whether all texts of a column that are not '' are of a type; NULL if there are none. */
function allOf(id: string, type: TextType): string {
  return `bool_and(${typeTests[type](id)}) FILTER (${id} <> '') AS ${id}_${type}`;
}

/**
 * Profiles a staged table: every figure over all rows, nothing estimated.
 *
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function profile(staged: Staged, job: Job = quietJob): Promise<ColumnProfile[]> {
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  const profiles: ColumnProfile[] = [];
  try {
    for (let from = 0; from < staged.columns.length; from += COLUMNS_AT_ONCE) {
      const columns = staged.columns.slice(from, from + COLUMNS_AT_ONCE);
      const all = await figuresOf(session, staged.parquet, columns);
      profiles.push(...columns.map((column) => ({ ...column, ...columnFigures(column.id, all) })));
    }
    return profiles;
  } finally {
    await session.close();
  }
}

/** The figures of some columns, in one pass over all rows. */
async function figuresOf(session: Session, parquet: string, columns: readonly StagedColumn[]): Promise<Figures> {
  const table = `read_parquet(${quoteText(parquet)})`;
  const ids = columns.map(({ id }) => id);
  const tests = ids.flatMap((id) => textTypes.map((type) => ({ id, type, name: `${id}_${type}` })));
  const first = await figures(
    session,
    tests.map(({ id, type }) => allOf(id, type)),
    `(SELECT * FROM ${table} LIMIT ${LOOK_AT})`,
  );
  const possible = tests.filter(({ name }) => first[name] !== false);
  const counts = ids.flatMap((id) => [
    `count(*) - count(${id}) AS ${id}_nulls`,
    `count(DISTINCT ${id}) AS ${id}_distinct`,
    `coalesce(min(length(${id})), 0) AS ${id}_min`,
    `coalesce(max(length(${id})), 0) AS ${id}_max`,
  ]);
  return figures(session, [...counts, ...possible.map(({ id, type }) => allOf(id, type))], table);
}

function columnFigures(id: string, all: Figures): Omit<ColumnProfile, keyof StagedColumn> {
  const count = (name: string): number => Number(all[`${id}_${name}`] ?? 0);
  const fitting = textTypes.find((type) => all[`${id}_${type}`] === true);
  return {
    type: count('max') === 0 ? 'empty' : (fitting ?? 'text'),
    nulls: count('nulls'),
    distinct: count('distinct'),
    minLength: count('min'),
    maxLength: count('max'),
  };
}
