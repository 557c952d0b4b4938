import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { Attackers, Diversity } from '../../../shared/model/report';
import { riskThresholds, type Risk, type RiskSetting } from '../../../shared/model/risk';
import { openSession, profile, quoteText, stage, type StageOptions, type Staged } from '../table';
import { attackersOf, hiddenAmongReleased } from './attackers';
import { classSizes } from './classes';
import { measureDiversity } from './diversity';
import { riskOf } from './measure';
import { hasOrder } from './order';

export interface MeasureFileRequest {
  /** The quasi-identifiers: headers as they stand in the file, or column ids (`c0`). None: all rows are one class. */
  readonly quasi: readonly string[];
  /** How the data is or will be opened: it sets the threshold. */
  readonly setting: RiskSetting;
  /** A sensitive attribute, by header or id, whose diversity is measured. */
  readonly sensitive?: string | undefined;
  readonly reading?: StageOptions | undefined;
}

/** The risk of a file, what it comes to for each attacker, and the diversity of the sensitive attribute if one is named. */
export type MeasuredFile = Risk & { readonly attackers: Attackers; readonly diversity: Diversity[] };

/**
 * Measures the re-identification risk of a data file as it is, without a workspace. Progress phases: those of `stage`,
 * `profile`, `measure`.
 *
 * @throws Failure `risk-column-unknown`, `risk-column-ambiguous`; those of `stage`
 */
export async function measureFile(
  path: string,
  request: MeasureFileRequest,
  job: Job = quietJob,
): Promise<MeasuredFile> {
  const staged = await stage(path, request.reading ?? {}, job);
  try {
    const quasi = [...new Set(request.quasi.map((name) => columnNamed(staged, name)))];
    const sensitive = request.sensitive === undefined ? [] : [columnNamed(staged, request.sensitive)];
    const columns = await withOrder(staged, sensitive, job);
    const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
    try {
      const source = { table: `read_parquet(${quoteText(staged.parquet)})`, quasi };
      const total = 1 + columns.length;
      job.report({ phase: 'measure', done: 0, total });
      const sizes = await classSizes(session, source);
      job.report({ phase: 'measure', done: 1, total });
      const diversity = await measureDiversity(session, source, columns);
      job.report({ phase: 'measure', done: total, total });
      const risk = riskOf(sizes, riskThresholds[request.setting]);
      // All rows are there, so that no attacker knows less than the prosecutor.
      const hidden = hiddenAmongReleased(sizes);
      return { ...risk, attackers: attackersOf(hidden, hidden, risk.threshold), diversity };
    } finally {
      await session.close();
    }
  } finally {
    await staged.close();
  }
}

/** Some columns, and whether the values of each have an order. */
async function withOrder(staged: Staged, ids: readonly string[], job: Job) {
  if (ids.length === 0) return [];
  const profiled = await profile({ ...staged, columns: staged.columns.filter(({ id }) => ids.includes(id)) }, job);
  return profiled.map(({ id, type }) => ({ id, ordered: hasOrder(type) }));
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
