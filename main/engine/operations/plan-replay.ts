import { Failure } from '../../../shared/failure';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { needsKey, planCautions, replayPlan, suggestPlan } from '../treat';
import { openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { datasetsOf, findDataset, findResource } from './find';
import { riskSetting } from './treatment';

/** The dataset whose plan is replayed: the one that is named, else the newest other one that has a plan. */
function sourceOf(state: Readonly<WorkspaceState>, dataset: Dataset, from: string | undefined): Dataset {
  const { id, resource } = dataset;
  if (from !== undefined) return findDataset(state, resource, from);
  const others = datasetsOf(state, resource).filter((other) => other.id !== id && state.plans[other.id] !== undefined);
  const last = others.at(-1);
  if (last === undefined) throw new Failure('plan-none-before', { resource });
  return last;
}

export const planReplayHandlers = {
  async 'treat.replay'(request, context) {
    const { state: opened } = await context.open(request.workspace);
    // Whoever names no dataset has just attached the next period's file.
    const newest = datasetsOf(opened, findResource(opened, request.resource).id).at(-1)?.id;
    const [workspace, dataset] = await openDataset({ ...request, dataset: request.dataset ?? newest }, context);
    const source = sourceOf(workspace.state, dataset, request.from);
    const old = planOf(workspace, source);
    const openingType = riskSetting(workspace.state, dataset.resource);
    const { id, rows } = dataset;
    const now = inOrder(dataset.columns);
    const suggestion = suggestPlan({ columns: now, rows, openingType, pseudonyms: needsKey(old) });
    const { plan, drift } = replayPlan({ plan: old, before: inOrder(source.columns), now, suggestion });
    return { dataset: id, from: source.id, plan, drift, cautions: planCautions(plan, now, { openingType, rows }) };
  },
} satisfies Partial<Handlers>;
