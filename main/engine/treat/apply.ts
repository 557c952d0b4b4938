import { quietJob, type Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import type { RiskSetting } from '../../../shared/model/risk';
import { stage, type StageOptions } from '../table';
import type { Ladders } from './prepare';
import { runDirectly, runPlan, type RunResult } from './run';

export interface ApplyRequest {
  /** The data file to treat; it is only read. */
  readonly path: string;
  readonly plan: Plan;
  /** The CSV file to write. */
  readonly out: string;
  readonly key?: Uint8Array | undefined;
  /** The ladder files that the plan names, by digest. */
  readonly ladders?: Ladders | undefined;
  /** Default: `unconditional`, the strictest threshold. */
  readonly setting?: RiskSetting | undefined;
  readonly reading?: StageOptions | undefined;
  /** Whether to count what each step changed. Default: no. */
  readonly effects?: boolean | undefined;
}

/**
 * Treats a data file by a plan without a workspace: where it lies, if that is certain to be the same, else staged.
 *
 * @throws Failure of `stage` and of `runPlan`
 */
export async function applyPlan(request: ApplyRequest, job: Job = quietJob): Promise<RunResult> {
  const { path, plan, out, key, ladders, setting = 'unconditional', reading = {}, effects } = request;
  const common = { plan, key, ladders, setting, effects, target: out, job };
  const direct = await runDirectly({ ...common, path, reading });
  if (direct !== undefined) return direct;
  const staged = await stage(path, reading, job);
  try {
    return await runPlan({ ...common, staged });
  } finally {
    await staged.close();
  }
}
