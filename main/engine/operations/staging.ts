import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Column } from '../../../shared/model/dataset';
import { findIdentifiers } from '../../../shared/rules/identifiers';
import { detectColumns } from '../detect';
import { openSession, profile, stage, type StageOptions, type Staged } from '../table';

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
    return profiled.map(({ id, name, type, nulls, distinct }) => ({
      id,
      name,
      type,
      nulls,
      distinct,
      suggested: tags.get(id) ?? null,
      tag: null,
    }));
  } finally {
    await session.close();
  }
}
