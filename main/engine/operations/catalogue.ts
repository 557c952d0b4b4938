import { current } from 'immer';
import { Failure } from '../../../shared/failure';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant } from '../../../shared/rules/clock';
import { mergeView } from '../../../shared/rules/catalogue/merge';
import type { ImportPlan } from '../../../shared/rules/catalogue/plan-import';
import { restsOnResources } from '../../../shared/rules/catalogue/rests-on';
import { withTaken } from '../../../shared/rules/catalogue/take';
import { baseBytes, importCatalogue } from '../catalogue';
import { compareWithInventory, planTake, refuseInUse } from './catalogue-merge';
import type { Handlers } from './context';

export const catalogueHandlers = {
  async 'catalogue.look'({ workspace: dir, file, mapping }, { open, job }) {
    const workspace = await open(dir);
    const catalogue = await importCatalogue(file, job, mapping);
    const { merged, rests } = await compareWithInventory(workspace, catalogue);
    const { templates, sheets, resources, items, faults } = catalogue;
    const merge = mergeView(merged, (id) => rests.has(id));
    return { templates, mapping: catalogue.mapping, sheets, resources: resources.length, items, faults, merge };
  },

  async 'catalogue.import'({ workspace: dir, file, dryRun, mapping, take }, { open, clock, job, inTurn }) {
    const workspace = await open(dir);
    const catalogue = await importCatalogue(file, job, mapping);
    return inTurn(async () => {
      const comparison = await compareWithInventory(workspace, catalogue);
      const { merged, base, rests } = comparison;
      const { nextResource, catalogue: origin } = workspace.state;
      const plan = planTake(comparison, take, nextResource);
      const counts = countsOf(plan);
      const changesState = counts.resources + counts.updated + counts.removed > 0;
      if (!dryRun && (changesState || plan.base !== base || origin?.template !== catalogue.profile)) {
        const digest = await workspace.putObject(baseBytes(plan.base));
        const next = { template: catalogue.profile, base: digest, importedAt: instant(clock()) };
        await workspace.change('catalogue.import', counts, (state) => {
          // The base names the new resources by the ids that they were going to get.
          if (state.nextResource !== nextResource) throw new Failure('catalogue-changed-meanwhile', {});
          carryOut(plan, state);
          state.catalogue = next;
        });
      }
      return {
        profile: catalogue.profile,
        sheet: catalogue.sheet,
        resources: counts.resources,
        items: counts.items,
        skipped: merged.changed.length + merged.same.length,
        changed: merged.changed.length,
        updated: counts.updated,
        gone: merged.gone.length,
        removed: counts.removed,
        faults: catalogue.faults,
        merge: mergeView(merged, (id) => rests.has(id)),
      };
    });
  },
} satisfies Partial<Handlers>;

function countsOf({ added, updated, removed }: ImportPlan) {
  const items = added.reduce((total, { draft }) => total + draft.items.order.length, 0);
  return { resources: added.length, items, updated: updated.length, removed: removed.length };
}

/** Whole records are put, so that a resource is one patch. @throws Failure `resource-in-use` */
function carryOut({ added, updated, removed }: ImportPlan, state: WorkspaceState): void {
  const { resources } = state;
  for (const { id, draft } of added) {
    state.nextResource += 1;
    resources.order.push(id);
    resources.byId[id] = { id, ...draft };
  }
  for (const { id, theirs, taken } of updated) {
    const now = resources.byId[id];
    if (now !== undefined) resources.byId[id] = withTaken(current(now), theirs, taken);
  }
  if (removed.length === 0) return;
  const gone = new Set(removed);
  const rests = restsOnResources(state);
  for (const id of gone) {
    const resource = resources.byId[id];
    if (resource !== undefined) refuseInUse(rests, resource);
  }
  resources.order = resources.order.filter((id) => !gone.has(id));
  for (const id of gone) Reflect.deleteProperty(resources.byId, id);
}
