import type { Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { openSession, quoteText, type Staged } from '../table';
import { compilePlan } from './compile';
import { checkPlan } from './plan';
import { prepareTables, type Ladders } from './prepare';

export interface PreviewRequest {
  readonly staged: Staged;
  readonly plan: Plan;
  /** As a run needs it; with another key the tokens are others. */
  readonly key?: Uint8Array | undefined;
  readonly ladders?: Ladders | undefined;
  /** Rows from the first on. */
  readonly count: number;
  readonly job: Job;
}

/**
 * The first rows of a staged table as a run of `plan` would release them, by the same SQL. No row is left out: how many
 * others are like it is not to be seen in a few rows. Only where a step looks at how often a value occurs, all rows are read.
 *
 * @returns headers and cells of the released columns.
 * @throws Failure of `checkPlan` and `prepareTables`; `treat-key-needed`, `treat-key-unfit`; those of `engine/table`;
 *   `cancelled`
 */
export async function previewPlan(request: PreviewRequest): Promise<{ columns: string[]; rows: (string | null)[][] }> {
  const { staged, plan, key, count, ladders, job } = request;
  const everyRow = { suppressBelow: 0, diversity: undefined, closeness: undefined, sample: undefined };
  const checked = checkPlan({ ...plan, ...everyRow }, staged.columns);
  const whole = `read_parquet(${quoteText(staged.parquet)}, file_row_number = true)`;
  const few = `(SELECT * FROM ${whole} WHERE file_row_number < ${Math.trunc(count)})`;
  const counts = checked.steps.some(({ operator }) => operator.treatment.form === 'frequency');
  const compiled = compilePlan(checked, counts ? { table: whole, key, first: count } : { table: few, key });
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  try {
    await prepareTables({ session, checked, compiled, source: { table: few, key }, ladders, job });
    const rows = await session.query<Record<string, string | null>>(compiled.release.sql, compiled.release.params);
    return {
      columns: compiled.outputs.map(({ name }) => name),
      rows: rows.map((row) => compiled.released.map((id) => row[id] ?? null)),
    };
  } finally {
    await session.close();
  }
}
