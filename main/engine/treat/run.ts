import type { ColumnType } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import type { ReleasedColumn } from '../../../shared/model/release';
import type { Risk, RiskSetting } from '../../../shared/model/risk';
import type { Job } from '../../../shared/job';
import { measureRisk } from '../risk';
import { copyToCsv, openSession, quoteText, type Session, type Staged } from '../table';
import { compilePlan, type CompiledPlan } from './compile';
import { checkPlan, type CheckedPlan } from './plan';
import { rewriteTexts } from './rewrite';

export interface RunRequest {
  readonly staged: Staged;
  readonly plan: Plan;
  /** How the data is opened: it sets the threshold that risk is held against. */
  readonly setting: RiskSetting;
  /** The agency's pseudonym key, 16 to 64 bytes; needed where a step makes pseudonyms. */
  readonly key?: Uint8Array | undefined;
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
  /** One entry a step, in column order; null if not asked for. For a deleted column every row counts as changed. */
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
  const compiled = compilePlan(checked, { table, key });
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [target] }, job);
  try {
    await rewriteTexts(session, checked, table, job);
    const columns = releasedColumns(checked, request.types);
    const measured = (done: number) => {
      job.report({ phase: 'measure', done, total: 3 });
    };
    measured(0);
    const before = await measureRisk(session, { table, quasi: plan.quasi }, setting);
    measured(1);
    const after = await measureRisk(session, releasedTable(compiled), setting);
    measured(2);
    const effects = request.effects === true ? await countEffects(session, checked, compiled, staged.rows) : null;
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
  return steps.flatMap(({ step, operator }) =>
    operator.treatment.form === 'drop'
      ? []
      : {
          from: step.column,
          name: step.name,
          type: operator.outputType(types.get(step.column) ?? 'text'),
          operator: step.operator,
        },
  );
}

async function countEffects(
  session: Session,
  { steps }: CheckedPlan,
  { effects: { sql, params } }: CompiledPlan,
  rows: number,
): Promise<StepEffect[]> {
  const [counts = {}] = await session.query<Record<string, number>>(sql, params);
  return steps.map(({ step: { column, operator: name }, operator }) => ({
    column,
    operator: name,
    changed: operator.treatment.form === 'drop' ? rows : (counts[`changed_${column}`] ?? 0),
    emptied: counts[`emptied_${column}`] ?? 0,
  }));
}
