import { Failure } from '../../../shared/failure';
import type { ColumnType } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import type { ReleasedColumn } from '../../../shared/model/release';
import type { Risk, RiskSetting } from '../../../shared/model/risk';
import type { Job } from '../../../shared/job';
import { measureRisk } from '../risk';
import {
  copyToCsv,
  openSession,
  quoteText,
  withDirect,
  writtenCsvSql,
  type Session,
  type StageOptions,
  type Staged,
} from '../table';
import { compilePlan, type CompiledPlan } from './compile';
import { checkPlan, type CheckedPlan } from './plan';
import { prepareTables, type Ladders } from './prepare';
import { outputsOf, type CompileSource } from './treated';

/** What a run is told besides its table. */
interface Settings {
  readonly plan: Plan;
  /** How the data is opened: it sets the threshold that risk is held against. */
  readonly setting: RiskSetting;
  /** The agency's pseudonym key, 16 to 64 bytes; needed where `needsKey` says so. */
  readonly key?: Uint8Array | undefined;
  /** The ladder files that the plan names, by digest. */
  readonly ladders?: Ladders | undefined;
  /** Types of the columns as profiled, by id; columns that are kept carry theirs. Default: text. */
  readonly types?: ReadonlyMap<string, ColumnType>;
  /** The CSV file to write. */
  readonly target: string;
  /** Whether to count what each step changed, which works every value out once more. Default: no. */
  readonly effects?: boolean | undefined;
  readonly job: Job;
}

export interface RunRequest extends Settings {
  readonly staged: Staged;
}

export interface DirectRequest extends Settings {
  readonly path: string;
  readonly reading?: StageOptions | undefined;
}

/** What one step did: counts only. */
export interface StepEffect {
  readonly column: string;
  readonly operator: string;
  /** Rows whose value is another one now. */
  readonly changed: number;
  /** Rows whose value had content and has none now, for it could not be read. */
  readonly emptied: number;
}

export interface RunResult {
  readonly rowsIn: number;
  readonly rowsOut: number;
  /** The file that was written: its size in bytes and its SHA-256 in lower-case hexadecimal. */
  readonly output: { readonly size: number; readonly digest: string };
  readonly columns: readonly ReleasedColumn[];
  /** Over the raw quasi-identifiers of the plan. */
  readonly before: Risk;
  /** Over what is released of them, in the rows that are released. */
  readonly after: Risk;
  /** One entry a step, in column order; null if not asked for. For a deleted column every row counts as changed. Rows not drawn do not count. */
  readonly effects: readonly StepEffect[] | null;
}

/**
 * Treats a staged table by a plan and writes the released CSV: UTF-8 with BOM, rows in the source's order, in one
 * statement. The same table, plan and key give the same bytes. If anything fails, `target` is as it was.
 * Progress phases: `rewrite` (distinct texts), `measure`, `write` (bytes).
 *
 * @throws Failure of `checkPlan`; `treat-key-needed`, `treat-key-unfit`; those of `engine/table`; `cancelled`
 */
export async function runPlan(request: RunRequest): Promise<RunResult> {
  const { folder, parquet, columns, rows } = request.staged;
  const table = `read_parquet(${quoteText(parquet)}, file_row_number = true)`;
  const checked = checkPlan(request.plan, columns);
  const source: CompileSource = { table, key: request.key };
  return treatTable({ ...source, path: parquet, folder, rows }, checked, compilePlan(checked, source), request);
}

/**
 * Treats a file where it lies, in the same way and to the same bytes, without staging it.
 *
 * @returns undefined where that is not certain to be the same, or the plan needs the numbers of the rows
 * @throws as `runPlan`
 */
export async function runDirectly(request: DirectRequest): Promise<RunResult | undefined> {
  if (request.effects === true) return undefined;
  const done = await withDirect(request.path, request.reading ?? {}, request.job, async (direct, job) => {
    const checked = checkPlan(request.plan, direct.columns);
    const source: CompileSource = { table: direct.sql, key: request.key };
    const compiled = compilePlan(checked, source);
    if (!compiled.rowLocal) return undefined;
    return treatTable({ ...direct, ...source }, checked, compiled, { ...request, job });
  });
  return done?.value;
}

/** What a run reads. */
interface Source extends CompileSource {
  /** The file that it reads. */
  readonly path: string;
  readonly folder: string;
  /** Where it is known before. */
  readonly rows?: number;
  /** Waits until it is certain that the table may be read so. */
  readonly confirm?: (rows: number) => Promise<void>;
}

/** What a run may take, in MiB; beyond it DuckDB spills. What leaves rows out or puts them in order holds many at once. */
const MEMORY = { rowLocal: 384, other: 640 };

async function treatTable(
  source: Source,
  checked: CheckedPlan,
  compiled: CompiledPlan,
  request: Settings,
): Promise<RunResult> {
  const { plan } = checked;
  const { table, path, folder, rows: known, confirm } = source;
  const { target, job, setting } = request;
  const memoryMiB = MEMORY[compiled.rowLocal ? 'rowLocal' : 'other'];
  const session = await openSession({ folder, readable: [path], writable: [target], memoryMiB }, job);
  try {
    await prepareTables({ session, checked, compiled, source, ladders: request.ladders, job });
    const columns = releasedColumns(checked, request.types);
    const measured = (done: number) => {
      job.report({ phase: 'measure', done, total: 3 });
    };
    measured(0);
    // Where all rows are one class, counting them is all there is to it: that is done when they are written.
    const isCounted = confirm !== undefined && plan.quasi.length === 0;
    let before = isCounted ? undefined : await measureRisk(session, { table, quasi: plan.quasi }, setting);
    measured(1);
    const effects = request.effects === true ? await countEffects(session, checked, compiled) : null;
    measured(2);
    // Reading what was written costs less than working every value out once more, where it can be read without a doubt.
    const isReadBack = confirm !== undefined && columns.length > 1 && !hasBreaks(plan);
    let after = isReadBack ? undefined : await measureRisk(session, releasedTable(compiled), setting);
    const written = async (body: string, rows: number): Promise<void> => {
      await confirm?.(rows);
      const { released, quasi } = compiled;
      const made = isCounted ? `range(${rows})` : writtenCsvSql(body, released);
      after ??= await measureRisk(session, { table: made, quasi }, setting);
      before ??= after;
      measured(3);
    };
    const header = columns.map(({ name }) => name);
    const { rows, size, digest } = await copyToCsv({ session, ...compiled.release, header, target, written, job });
    if (before === undefined || after === undefined) throw new Failure('internal', { where: 'treat/run' });
    return { rowsIn: known ?? rows, rowsOut: rows, output: { size, digest }, columns, before, after, effects };
  } finally {
    await session.close();
  }
}

/** Whether a step could bring a line break with it, which no value of a table read where it lies has. */
function hasBreaks({ steps }: Plan): boolean {
  return steps.some(({ params }) => /\\[nr]/.test(JSON.stringify(params)));
}

function releasedTable({ release, quasi }: CompiledPlan) {
  return { table: `(${release.sql})`, params: release.params, quasi };
}

/**
 * The columns that a plan releases, in the file's order.
 *
 * @param types of the source's columns, by id; default: text.
 */
export function releasedColumns(
  { steps }: CheckedPlan,
  types: ReadonlyMap<string, ColumnType> = new Map(),
): ReleasedColumn[] {
  return steps.flatMap((checked) =>
    outputsOf(checked).map(({ from, name }) => ({
      from,
      name,
      type: checked.operator.outputType(types.get(from) ?? 'text'),
      operator: checked.step.operator,
    })),
  );
}

async function countEffects(
  session: Session,
  { steps }: CheckedPlan,
  { effects: { sql, params } }: CompiledPlan,
): Promise<StepEffect[]> {
  const [counts = {}] = await session.query<Record<string, number>>(sql, params);
  return steps.map(({ step: { column, operator: name }, operator }) => ({
    column,
    operator: name,
    changed: operator.treatment.form === 'drop' ? (counts['total'] ?? 0) : (counts[`changed_${column}`] ?? 0),
    emptied: counts[`emptied_${column}`] ?? 0,
  }));
}
