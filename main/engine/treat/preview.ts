import type { Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { openSession, quoteText, type Staged } from '../table';
import { compilePlan } from './compile';
import { checkPlan } from './plan';
import { rewriteTexts } from './rewrite';

export interface PreviewRequest {
  readonly staged: Staged;
  readonly plan: Plan;
  /** As a run needs it; with another key the tokens are others. */
  readonly key?: Uint8Array | undefined;
  /** Rows from the first on. */
  readonly count: number;
  readonly job: Job;
}

/**
 * The first rows of a staged table as a run of `plan` would release them, by the same SQL: operators look at one row
 * each. No row is left out: how many others are like it is not to be seen in a few rows.
 *
 * @returns headers and cells of the released columns.
 * @throws Failure of `checkPlan`; `treat-key-needed`, `treat-key-unfit`; those of `engine/table`; `cancelled`
 */
export async function previewPlan(request: PreviewRequest): Promise<{ columns: string[]; rows: (string | null)[][] }> {
  const { staged, plan, key, count, job } = request;
  const checked = checkPlan({ ...plan, suppressBelow: 0 }, staged.columns);
  const table =
    `(SELECT * FROM read_parquet(${quoteText(staged.parquet)}, file_row_number = true) ` +
    `WHERE file_row_number < ${Math.trunc(count)})`;
  const { release, released } = compilePlan(checked, { table, key });
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  try {
    await rewriteTexts(session, checked, table, job);
    const rows = await session.query<Record<string, string | null>>(release.sql, release.params);
    const names = new Map(staged.columns.map(({ id, name }) => [id, name]));
    return {
      columns: released.map((id) => names.get(id) ?? ''),
      rows: rows.map((row) => released.map((id) => row[id] ?? null)),
    };
  } finally {
    await session.close();
  }
}
