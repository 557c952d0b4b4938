import { quietJob, type Job } from '../../../shared/job';
import type { ColumnType } from '../../../shared/model/dataset';
import { mayBeOfType, textTypes, typeTests, type TextType } from './column-types';
import { quoteText } from './quote';
import { openSession, type OnShare, type Session } from './session';
import type { Staged, StagedColumn } from './staged';

/** What a column contains, in figures. No value is in it (law 1). */
export interface ColumnProfile extends StagedColumn {
  readonly type: ColumnType;
  /** Missing cells; '' is not missing. */
  readonly nulls: number;
  /** Different texts; NULL is none of them. */
  readonly distinct: number;
  /** `distinct` is an estimate, within some per cent (HyperLogLog). */
  readonly estimated: boolean;
  /** Length in characters of the shortest and the longest text; 0 where there is none. */
  readonly minLength: number;
  readonly maxLength: number;
}

/** Rows up to which different texts are counted exactly: beyond, the tables that it takes outgrow the memory. */
const EXACT_ROWS = 1_000_000;

/** Columns in one statement: each takes a table of its own in memory, and planning more than some dozens takes long. */
const COLUMNS_AT_ONCE = 24;

/** Rows that a first look takes, to leave out of the full pass the types that a column cannot be of. */
const LOOK_AT = 2000;

type Figures = Record<string, number | boolean | null>;

async function figures(
  session: Session,
  expressions: readonly string[],
  from: string,
  share?: OnShare,
): Promise<Figures> {
  const [row] = await session.query<Figures>(`SELECT ${expressions.join(', ')} FROM ${from}`, [], share);
  return row ?? {};
}

/** Whether all texts of a column that are not '' are of a type; NULL if there are none. */
function allOf(id: string, type: TextType): string {
  return `bool_and(${typeTests[type](id)}) FILTER (${id} <> '') AS "${id}_${type}"`;
}

/**
 * Profiles a staged table: every figure over all rows, and exact but for distinct counts beyond a million rows.
 * Progress phase `profile`, in columns.
 *
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function profile(staged: Staged, job: Job = quietJob): Promise<ColumnProfile[]> {
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  const total = staged.columns.length;
  const profiles: ColumnProfile[] = [];
  try {
    for (let from = 0; from < total; from += COLUMNS_AT_ONCE) {
      const columns = staged.columns.slice(from, from + COLUMNS_AT_ONCE);
      const all = await figuresOf(session, staged, columns, (share) => {
        job.report({ phase: 'profile', done: from + Math.floor(share * columns.length), total });
      });
      profiles.push(...columns.map((column) => ({ ...column, ...columnFigures(column.id, all, staged.rows) })));
    }
    job.report({ phase: 'profile', done: total, total });
    return profiles;
  } finally {
    await session.close();
  }
}

/** The figures of some columns, in one pass over all rows. */
async function figuresOf(
  session: Session,
  { parquet, rows }: Staged,
  columns: readonly StagedColumn[],
  share: OnShare,
): Promise<Figures> {
  const table = `read_parquet(${quoteText(parquet)})`;
  const ids = columns.map(({ id }) => id);
  const tests = columns.flatMap(({ id, name }) =>
    textTypes.filter((type) => mayBeOfType(name, type)).map((type) => ({ id, type, name: `${id}_${type}` })),
  );
  const first = await figures(
    session,
    tests.map(({ id, type }) => allOf(id, type)),
    `(SELECT * FROM ${table} LIMIT ${LOOK_AT})`,
  );
  const possible = tests.filter(({ name }) => first[name] !== false);
  const counts = ids.flatMap((id) => [
    `count(*) - count(${id}) AS ${id}_nulls`,
    `${rows > EXACT_ROWS ? `approx_count_distinct(${id})` : `count(DISTINCT ${id})`} AS ${id}_distinct`,
    `coalesce(min(length(${id})), 0) AS ${id}_min`,
    `coalesce(max(length(${id})), 0) AS ${id}_max`,
  ]);
  return figures(session, [...counts, ...possible.map(({ id, type }) => allOf(id, type))], table, share);
}

function columnFigures(id: string, all: Figures, rows: number): Omit<ColumnProfile, keyof StagedColumn> {
  const count = (name: string): number => Number(all[`${id}_${name}`] ?? 0);
  const fitting = textTypes.find((type) => all[`${id}_${type}`] === true);
  return {
    type: count('max') === 0 ? 'empty' : (fitting ?? 'text'),
    nulls: count('nulls'),
    // An estimate may be larger than what it is an estimate of.
    distinct: Math.min(count('distinct'), rows - count('nulls')),
    estimated: rows > EXACT_ROWS,
    minLength: count('min'),
    maxLength: count('max'),
  };
}
