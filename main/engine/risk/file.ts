import { basename } from 'node:path';
import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { Attackers, Diversity } from '../../../shared/model/report';
import { riskThresholds, type Risk, type RiskSetting } from '../../../shared/model/risk';
import {
  openSession,
  profile,
  quoteText,
  stage,
  withDirect,
  type StagedColumn,
  type StageOptions,
  type Staged,
} from '../table';
import { attackersOf, hiddenAmongReleased } from './attackers';
import { classSizes, type RiskSource } from './classes';
import { measureDiversity, type SensitiveColumn } from './diversity';
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
 * Measures the re-identification risk of a data file as it is, without a workspace: where it lies, if that is certain to be
 * the same and no sensitive column has to be profiled, else staged. Progress phases: those of `stage`, `profile`, `measure`.
 *
 * @throws Failure `risk-column-unknown`, `risk-column-ambiguous`; those of `stage`
 */
export async function measureFile(
  path: string,
  request: MeasureFileRequest,
  job: Job = quietJob,
): Promise<MeasuredFile> {
  const { sensitive, reading = {} } = request;
  const direct = sensitive === undefined ? await measureDirectly(path, request, job) : undefined;
  if (direct !== undefined) return direct;
  const staged = await stage(path, reading, job);
  try {
    const quasi = quasiOf(staged, request);
    const columns = await withOrder(staged, sensitive === undefined ? [] : [columnNamed(staged, sensitive)], job);
    const table = `read_parquet(${quoteText(staged.parquet)})`;
    return await measureTable({ folder: staged.folder, path: staged.parquet, table, quasi, columns }, request, job);
  } finally {
    await staged.close();
  }
}

/** The same of a file where it lies; undefined where it must be staged. */
async function measureDirectly(path: string, request: MeasureFileRequest, job: Job): Promise<MeasuredFile | undefined> {
  const done = await withDirect(path, request.reading ?? {}, job, async (direct, own) => {
    const { columns, folder, sql: table } = direct;
    const quasi = quasiOf({ columns, source: { name: basename(path) } }, request);
    const measured = await measureTable({ folder, path, table, quasi, columns: [] }, request, own);
    await direct.confirm(measured.rows);
    return measured;
  });
  return done?.value;
}

interface FileTable extends RiskSource {
  /** A private folder for what DuckDB spills. */
  readonly folder: string;
  /** The file that `table` reads. */
  readonly path: string;
  readonly columns: readonly SensitiveColumn[];
}

async function measureTable(
  { folder, path, columns, ...source }: FileTable,
  { setting }: MeasureFileRequest,
  job: Job,
): Promise<MeasuredFile> {
  const session = await openSession({ folder, readable: [path], writable: [] }, job);
  try {
    const total = 1 + columns.length;
    job.report({ phase: 'measure', done: 0, total });
    const sizes = await classSizes(session, source);
    job.report({ phase: 'measure', done: 1, total });
    const diversity = await measureDiversity(session, source, columns);
    job.report({ phase: 'measure', done: total, total });
    const risk = riskOf(sizes, riskThresholds[setting]);
    // All rows are there, so that no attacker knows less than the prosecutor.
    const hidden = hiddenAmongReleased(sizes);
    return { ...risk, attackers: attackersOf(hidden, hidden, risk.threshold), diversity };
  } finally {
    await session.close();
  }
}

/** Some columns, and whether the values of each have an order. */
async function withOrder(staged: Staged, ids: readonly string[], job: Job) {
  if (ids.length === 0) return [];
  const profiled = await profile({ ...staged, columns: staged.columns.filter(({ id }) => ids.includes(id)) }, job);
  return profiled.map(({ id, type }) => ({ id, ordered: hasOrder(type) }));
}

/** The columns of a file, which failures call by its name. */
interface NamedColumns {
  readonly columns: readonly StagedColumn[];
  readonly source: { readonly name: string };
}

function quasiOf(named: NamedColumns, { quasi }: MeasureFileRequest): string[] {
  return [...new Set(quasi.map((name) => columnNamed(named, name)))];
}

/** The id of the column with this header; a header goes before an id that reads the same. */
export function columnNamed({ columns, source }: NamedColumns, name: string): string {
  const named = columns.filter((column) => column.name === name);
  const found = named.length > 0 ? named : columns.filter(({ id }) => id === name);
  const [first] = found;
  if (first === undefined) throw new Failure('risk-column-unknown', { column: name, file: source.name });
  if (found.length > 1)
    throw new Failure('risk-column-ambiguous', { column: name, count: found.length, file: source.name });
  return first.id;
}
