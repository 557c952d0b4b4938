import type { Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { openSession, quoteText, type Session, type Staged } from '../table';
import { compilePlan, type CompiledPlan } from './compile';
import { checkPlan } from './plan';
import { rewriteTexts } from './rewrite';

export interface LookRequest {
  readonly staged: Staged;
  readonly plan: Plan;
  /** As a run needs it; with another key the tokens are others. */
  readonly key?: Uint8Array | undefined;
  readonly job: Job;
}

/**
 * Opens a staged table together with what a run of `plan` would release of it, and uses both: `table` is SQL of the one,
 * `compiled.release` a statement for the other. Nothing is written.
 *
 * @throws Failure of `checkPlan`; `treat-key-needed`, `treat-key-unfit`; those of `engine/table`; `cancelled`
 */
export async function lookAtTreated<Value>(
  { staged, plan, key, job }: LookRequest,
  use: (session: Session, table: string, compiled: CompiledPlan) => Promise<Value>,
): Promise<Value> {
  const checked = checkPlan(plan, staged.columns);
  const table = `read_parquet(${quoteText(staged.parquet)}, file_row_number = true)`;
  const compiled = compilePlan(checked, { table, key });
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  try {
    await rewriteTexts(session, checked, table, job);
    return await use(session, table, compiled);
  } finally {
    await session.close();
  }
}
