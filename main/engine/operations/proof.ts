import { join } from 'node:path';
import type { Job } from '../../../shared/job';
import type { Dataset } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { TreatmentReport } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import { attackRelease, residualIdentifiers, type StagedRelease } from '../attack';
import { buildReport } from '../report';
import { openSession, type Staged } from '../table';
import { parsePlan, runPlan, type RunResult } from '../treat';
import type { Workspace } from '../workspace';
import { publishedBefore } from './published';
import { withStaged } from './staging';

/** A run that is about to be released, with all that it was made of. */
export interface ProofRequest {
  readonly workspace: Workspace;
  readonly dataset: Dataset;
  readonly setting: RiskSetting;
  readonly plan: Plan;
  readonly key?: Uint8Array | undefined;
  readonly source: Staged;
  /** With its effects. */
  readonly run: RunResult;
  /** The file that the run wrote. */
  readonly file: string;
  readonly job: Job;
}

/** What is known of a release once it was attacked, searched and measured. */
export interface Proof extends Pick<Release, 'before' | 'after' | 'residual'> {
  readonly recovered: NonNullable<Release['recovered']>;
  readonly report: TreatmentReport;
}

/** A file of ours is read as it was written: nothing is guessed, nothing left out. */
const asWritten = { encoding: 'utf-8', delimiter: ',', headerRows: 1, foot: 'keep' } as const;

/**
 * Reads a run's file back, attacks it, looks for identifiers in it, measures it, and reports. Only what stands in the file
 * is looked at, so that everything said of a release can be checked by whoever has it.
 */
export async function proveRelease(request: ProofRequest): Promise<Proof> {
  const { workspace, dataset, setting, plan, source, run, file, job } = request;
  return withStaged(file, asWritten, job, async (staged) => {
    const released: StagedRelease = { staged, columns: run.columns, plan };
    const { attempts, recovered } = await withPrevious(workspace, dataset, job, (previous) =>
      attackRelease({ source, columns: inOrder(dataset.columns), released, previous, setting, job }),
    );
    const residual = await searched(released, job);
    const outcome = workspace.state.decisions[dataset.resource]?.outcome ?? null;
    const report = await withPopulation(request, (population) =>
      buildReport({ dataset, outcome, setting, source, released, population, run, attempts, residual, job }),
    );
    const [before, after] = [report.before.risk, report.after.risk];
    return { before, after, residual, recovered: [...recovered], report };
  });
}

async function searched({ staged, columns }: StagedRelease, job: Job): Promise<Release['residual']> {
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    return await residualIdentifiers(session, staged, columns, job);
  } finally {
    await session.close();
  }
}

/** The newest release of the same resource that went out in a package, staged; null where none did. */
async function withPrevious<T>(
  workspace: Workspace,
  dataset: Dataset,
  job: Job,
  use: (previous: (StagedRelease & { sameSource: boolean }) | null) => Promise<T>,
): Promise<T> {
  const release = await publishedBefore(workspace, dataset);
  if (release === undefined) return use(null);
  const plan = parsePlan(JSON.parse(Buffer.from(await workspace.readObject(release.plan)).toString('utf8')));
  const sameSource = release.source.digest === dataset.source.digest;
  return withStaged(workspace.objectPath(release.output), asWritten, job, (staged) =>
    use({ staged, columns: release.columns, plan, sameSource }),
  );
}

/** The quasi-identifiers of every row of the source, treated by the plan with no row left out; null where none was. */
async function withPopulation<T>(
  { plan, source, key, run, setting, job }: ProofRequest,
  use: (population: StagedRelease | null) => Promise<T>,
): Promise<T> {
  const quasi = plan.quasi.filter((id) => run.columns.some(({ from }) => from === id));
  if (run.rowsOut === run.rowsIn || quasi.length === 0) return use(null);
  const whole: Plan = {
    version: plan.version,
    steps: plan.steps.map((step) => (quasi.includes(step.column) ? step : { ...step, operator: 'delete', params: {} })),
    quasi: [],
    sensitive: [],
    suppressBelow: 0,
  };
  const target = join(source.folder, 'population.csv');
  const { columns } = await runPlan({ staged: source, plan: whole, setting, key, target, job });
  return withStaged(target, asWritten, job, (staged) => use({ staged, columns, plan: whole }));
}
