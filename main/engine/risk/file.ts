import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { Risk, RiskSetting } from '../../../shared/model/risk';
import { openSession, quoteText, stage, type StageOptions, type Staged } from '../table';
import { measureRisk } from './measure';

export interface MeasureFileRequest {
  /** The quasi-identifiers: headers as they stand in the file, or column ids (`c0`). None: all rows are one class. */
  readonly quasi: readonly string[];
  /** How the data is or will be opened: it sets the threshold. */
  readonly setting: RiskSetting;
  /** A sensitive attribute, by header or id. Only its being there is checked: the figures of `Risk` do not depend on it. */
  readonly sensitive?: string | undefined;
  readonly reading?: StageOptions | undefined;
}

/**
 * Measures the re-identification risk of a data file as it is, without a workspace.
 *
 * @throws Failure `risk-column-unknown`, `risk-column-ambiguous`; those of `stage`
 */
export async function measureFile(path: string, request: MeasureFileRequest, job: Job = quietJob): Promise<Risk> {
  const staged = await stage(path, request.reading ?? {}, job);
  try {
    const quasi = [...new Set(request.quasi.map((name) => columnNamed(staged, name)))];
    if (request.sensitive !== undefined) columnNamed(staged, request.sensitive);
    const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
    try {
      const table = `read_parquet(${quoteText(staged.parquet)})`;
      return await measureRisk(session, { table, quasi }, request.setting);
    } finally {
      await session.close();
    }
  } finally {
    await staged.close();
  }
}

/** The id of the column with this header; a header goes before an id that reads the same. */
export function columnNamed({ columns, source }: Staged, name: string): string {
  const named = columns.filter((column) => column.name === name);
  const found = named.length > 0 ? named : columns.filter(({ id }) => id === name);
  const [first] = found;
  if (first === undefined) throw new Failure('risk-column-unknown', { column: name, file: source.name });
  if (found.length > 1)
    throw new Failure('risk-column-ambiguous', { column: name, count: found.length, file: source.name });
  return first.id;
}
