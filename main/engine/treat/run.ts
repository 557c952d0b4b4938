import type { ColumnType } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import type { ReleasedColumn } from '../../../shared/model/release';
import type { Risk, RiskSetting } from '../../../shared/model/risk';
import type { Job } from '../../../shared/job';
import { measureRisk } from '../risk';
import { copyToCsv, openSession, quoteText, type Session, type Staged } from '../table';
import { compilePlan, type CompiledPlan } from './compile';
import { checkPlan, type CheckedPlan } from './plan';
import { prepareTables, type Ladders } from './prepare';
import { outputsOf, type CompileSource } from './treated';

export interface RunRequest {
  readonly staged: Staged;
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
  const { staged, plan, key, target, job, setting } = request;
  const checked = checkPlan(plan, staged.columns);
  const table = `read_parquet(${quoteText(staged.parquet)}, file_row_number = true)`;
  const source: CompileSource = { table, key };
  const compiled = compilePlan(checked, source);
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [target] }, job);
  try {
    await prepareTables({ session, checked, compiled, source, ladders: request.ladders, job });
    const columns = releasedColumns(checked, request.types);
    const measured = (done: number) => {
      job.report({ phase: 'measure', done, total: 3 });
    };
    measured(0);
    const before = await measureRisk(session, { table, quasi: plan.quasi }, setting);
    measured(1);
    const after = await measureRisk(session, releasedTable(compiled), setting);
    measured(2);
    const effects = request.effects === true ? await countEffects(session, checked, compiled) : null;
    measured(3);
    const header = columns.map(({ name }) => name);
    const { rows, size, digest } = await copyToCsv({ session, ...compiled.release, header, target, job });
    return { rowsIn: staged.rows, rowsOut: rows, output: { size, digest }, columns, before, after, effects };
  } finally {
    await session.close();
  }
}

function releasedTable({ release, quasi }: CompiledPlan) {
  return { table: `(${release.sql})`, params: release.params, quasi };
}

function releasedColumns({ steps }: CheckedPlan, types: ReadonlyMap<string, ColumnType> = new Map()): ReleasedColumn[] {
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
