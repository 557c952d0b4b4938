import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import type { SuggestedTag } from '../../../shared/model/tag';
import { findIdentifiers } from '../../../shared/rules/identifiers';
import { detectColumns } from '../detect';
import { openSession, profile, quoteText, stage, type Session, type StageOptions, type Staged } from '../table';
import { looksLikeName } from './personal';

/** Stages a file, uses it, and removes the staged copy whatever happens. */
export async function withStaged<T>(
  file: string,
  options: StageOptions,
  job: Job,
  use: (staged: Staged) => Promise<T>,
): Promise<T> {
  const staged = await stage(file, options, job);
  try {
    return await use(staged);
  } finally {
    await staged.close();
  }
}

/** Whether an identifier stands in a header. Names are left aside: words such as 联系人 make them a guess there. */
function holdsNumbers(header: string): boolean {
  return findIdentifiers(header).some(({ kind }) => kind !== 'person-name');
}

/** Numbers, dates, times: what stands in rows far more often than above them. */
const FIGURES = /^[-+]?\d[\d.,:/年月日T -]*$/;

/**
 * Finds the first row of data that was taken for the header where no number gives it away: a name stands above a column
 * of names, and beside it a figure, or a word that its own column holds as a value. Either alone may be a header
 * (曾用名; 2025).
 *
 * @throws Failure `header-holds-data`
 */
async function refuseDataRow(
  session: Session,
  { columns, parquet }: Staged,
  tags: ReadonlyMap<string, SuggestedTag | null>,
  file: string,
): Promise<void> {
  const named = columns.flatMap(({ id, name }, index) =>
    tags.get(id)?.kind === 'person-name' && looksLikeName(name) ? [index + 1] : [],
  );
  if (named.length === 0) return;
  const others = columns.filter(({ name }, index) => name.trim() !== '' && !named.includes(index + 1));
  const counts = others.map(({ id }, index) => `count(*) FILTER (WHERE ${id} = $${index + 1}) AS ${id}`);
  const [repeats = {}] =
    others.length === 0
      ? []
      : await session.query<Record<string, number>>(
          `SELECT ${counts.join(', ')} FROM read_parquet(${quoteText(parquet)})`,
          others.map(({ name }) => name),
        );
  if (others.some(({ id, name }) => FIGURES.test(name.trim()) || (repeats[id] ?? 0) > 0)) {
    throw new Failure('header-holds-data', { file, columns: named.join(', ') });
  }
}

/**
 * The columns of a staged file with type, counts and proposed tag.
 * @throws Failure `header-holds-data` where a header cell is itself an identifier: without this check the first row of
 * a file that has no header would be kept as column names, and raw values would enter the workspace (law 1).
 */
export async function describeColumns(staged: Staged, file: string, job: Job): Promise<Column[]> {
  const suspicious = staged.columns.flatMap(({ name }, index) => (holdsNumbers(name) ? [index + 1] : []));
  if (suspicious.length > 0) throw new Failure('header-holds-data', { file, columns: suspicious.join(', ') });
  const profiled = await profile(staged, job);
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] });
  try {
    const tags = await detectColumns(session, staged, job);
    await refuseDataRow(session, staged, tags, file);
    return profiled.map(({ id, name, type, nulls, distinct, estimated }) => ({
      id,
      name,
      type,
      nulls,
      distinct,
      estimated,
      suggested: tags.get(id) ?? null,
      tag: null,
    }));
  } finally {
    await session.close();
  }
}
