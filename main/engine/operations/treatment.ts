import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { Request } from '../../../shared/contract';
import type { Dataset } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { RiskSetting } from '../../../shared/model/risk';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant } from '../../../shared/rules/clock';
import { checkPlan, fitPlan, needsKey, parsePlan, planBytes, planCautions, runPlan, suggestPlan } from '../treat';
import { openKeyScope } from '../trust';
import type { Workspace } from '../workspace';
import { checkSource, openDataset, planOf } from './attached';
import type { Context, Handlers } from './context';
import { passphraseOf } from './identity';
import { laddersFor } from './ladder';
import { refusePersonalParams } from './personal';
import { sameReading } from './reading';
import { residualIdentifiers } from './residual';
import { locateSource } from './sources';
import { withStaged } from './staging';

/** How a resource is to be opened, as the risk threshold sees it. What is closed until treated is held to the strictest. */
export function riskSetting(state: Readonly<WorkspaceState>, resource: string): RiskSetting {
  const outcome = state.decisions[resource]?.outcome;
  if (outcome === undefined) throw new Failure('decision-missing', { resource });
  if (outcome.delivery === 'sandbox') return 'sandbox';
  return outcome.type === 'conditional' ? 'conditional' : 'unconditional';
}

/** A suggestion fitted to the source, where it has quasi-identifiers by which rows would be left out. */
async function fitted(plan: Plan, { dir }: Workspace, dataset: Dataset, { home, job }: Context): Promise<Plan> {
  if (plan.quasi.length === 0) return plan;
  const path = await locateSource(home, dir, dataset.id);
  return withStaged(path, sameReading(dataset), job, (staged) => {
    checkSource(staged, dataset, path);
    return fitPlan(staged, plan, job);
  });
}

/** The key of the agency's scope: tokens of one agency are the same in all of its tables. */
async function keyFor(plan: Plan, { state }: Workspace, request: Request<'treat.run'>, { home }: Context) {
  if (request.key === undefined || !needsKey(plan)) return undefined;
  return openKeyScope({ home, scope: state.agency.code, passphrase: await passphraseOf(request.key) });
}

/** The next release's id: releases are numbered from 1 within their dataset. */
function nextReleaseId(state: Readonly<WorkspaceState>, dataset: string): string {
  const numbers = state.releases.order
    .filter((id) => state.releases.byId[id]?.dataset === dataset)
    .map((id) => Number(id.split('.')[1]));
  return `${dataset}.${Math.max(0, ...numbers) + 1}`;
}

export const treatmentHandlers = {
  async 'treat.suggest'(request, context) {
    const [workspace, dataset] = await openDataset(request, context);
    const openingType = riskSetting(workspace.state, dataset.resource);
    const { rows } = dataset;
    const columns = inOrder(dataset.columns);
    const suggestion = suggestPlan({ columns, rows, openingType, pseudonyms: request.pseudonyms });
    const plan = await fitted(suggestion, workspace, dataset, context);
    return { dataset: dataset.id, plan, cautions: planCautions(plan, columns, { openingType, rows }) };
  },

  async 'treat.show'(request, context) {
    const [{ state }, dataset] = await openDataset(request, context);
    return { dataset: dataset.id, plan: state.plans[dataset.id] ?? null };
  },

  async 'treat.set'(request, context) {
    const [workspace, dataset] = await openDataset(request, context);
    const plan = parsePlan(request.plan);
    checkPlan(plan, inOrder(dataset.columns));
    refusePersonalParams(plan);
    await workspace.change('treat.set', { dataset: dataset.id, steps: plan.steps.length }, ({ plans }) => {
      plans[dataset.id] = plan;
    });
    const openingType = riskSetting(workspace.state, dataset.resource);
    const { rows } = dataset;
    const columns = inOrder(dataset.columns);
    return { dataset: dataset.id, plan, cautions: planCautions(plan, columns, { openingType, rows }) };
  },

  async 'treat.run'(request, context) {
    const { home, job, clock, inTurn } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const plan = planOf(workspace, dataset);
    const setting = riskSetting(workspace.state, dataset.resource);
    const unconfirmed = inOrder(dataset.columns).filter(({ tag }) => tag === null).length;
    if (unconfirmed > 0) throw new Failure('tags-unconfirmed', { dataset: dataset.id, count: unconfirmed });
    const path = await locateSource(home, workspace.dir, dataset.id);
    const opened = await keyFor(plan, workspace, request, context);
    const ladders = await laddersFor(plan, workspace);

    return withStaged(path, sameReading(dataset), job, async (staged) => {
      checkSource(staged, dataset, path);
      const target = join(staged.folder, 'released.csv');
      const types = new Map(inOrder(dataset.columns).map(({ id, type }) => [id, type]));
      const run = await runPlan({ staged, plan, setting, key: opened?.key, ladders, types, target, job });
      const residual = await residualIdentifiers(target, run.columns, job);
      const output = await workspace.putObject({ fromFile: target });
      const planDigest = await workspace.putObject(planBytes(plan));
      const made: Omit<Release, 'id'> = {
        dataset: dataset.id,
        period: dataset.period,
        source: dataset.source,
        plan: planDigest,
        output,
        outputSize: run.output.size,
        rowsIn: run.rowsIn,
        rowsOut: run.rowsOut,
        columns: [...run.columns],
        before: run.before,
        after: run.after,
        residual,
        recovered: null,
        report: null,
        releasedAt: instant(clock()),
      };
      const release = await inTurn(async () => {
        const id = nextReleaseId(workspace.state, dataset.id);
        await workspace.change('treat.run', { dataset: dataset.id, release: id, output }, ({ releases }) => {
          releases.order.push(id);
          releases.byId[id] = { id, ...made };
        });
        return { id, ...made };
      });
      const { rowsIn, rowsOut, before, after } = run;
      return {
        out: workspace.objectPath(output),
        rowsIn,
        rowsOut,
        before,
        after,
        release,
        keyCreated: opened?.created ?? false,
      };
    });
  },
} satisfies Partial<Handlers>;
