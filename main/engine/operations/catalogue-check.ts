import { original } from 'immer';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { lintCatalogue, type LintFault } from '../../../shared/rules/catalogue/lint';
import { mendResource } from '../../../shared/rules/catalogue/lint/mend';
import { templateOf } from '../../../shared/rules/catalogue/templates';
import { instant } from '../../../shared/rules/clock';
import { faultReport } from '../catalogue';
import { writeDurably } from '../files';
import type { Handlers } from './context';
import { findResource } from './find';
import { refusePrecious } from './outputs';

export const catalogueCheckHandlers = {
  async 'catalogue.check'({ workspace: dir }, { open }) {
    const { state } = await open(dir);
    const resources = inOrder(state.resources);
    return { resources: resources.length, items: countItems(resources), faults: faultsOf(state).map(told) };
  },

  async 'catalogue.fix'({ workspace: dir, codes, resources: refs, cells }, { open }) {
    const workspace = await open(dir);
    const chosen = refs && new Set(refs.map((ref) => findResource(workspace.state, ref).id));
    const places = cells && new Set(cells.map(placeOf));
    const mayMend = (fault: LintFault): boolean =>
      (codes?.includes(fault.code) ?? true) &&
      (chosen?.has(fault.resource) ?? true) &&
      (places?.has(placeOf(fault)) ?? true);
    const mend = (state: Readonly<WorkspaceState>) => mended(state, mayMend);
    const { fixed, made } = mend(workspace.state);
    if (made.length > 0) {
      await workspace.change('catalogue.fix', { cells: fixed, resources: made.length }, (draft) => {
        // Queued changes may have gone before: what is mended is the state at this moment.
        const now = mend(original(draft));
        for (const resource of now.made) draft.resources.byId[resource.id] = resource;
      });
    }
    return { fixed, resources: made.length, left: faultsOf(workspace.state).length };
  },

  async 'catalogue.report'({ workspace: dir, out }, { open, clock, home }) {
    const { state } = await open(dir);
    const faults = faultsOf(state);
    await refusePrecious([out], { home });
    const bytes = await faultReport({ state, faults, at: instant(clock()) });
    await writeDurably(out, bytes);
    return { path: out, faults: faults.length };
  },
} satisfies Partial<Handlers>;

function countItems(resources: readonly Resource[]): number {
  return resources.reduce((total, { items }) => total + items.order.length, 0);
}

function faultsOf(state: Readonly<WorkspaceState>): LintFault[] {
  return lintCatalogue(inOrder(state.resources), templateOf(state.catalogue?.template));
}

function told({ params, fix, ...fault }: LintFault) {
  return { ...params, ...fault, fix: fix !== null };
}

function placeOf({ resource, item, field }: { resource: string; item: string | null; field: string }): string {
  return JSON.stringify([resource, item, field]);
}

/** Resources with every cell mended that can and may be; and how many cells that are. */
function mended(
  state: Readonly<WorkspaceState>,
  mayMend: (fault: LintFault) => boolean,
): { fixed: number; made: Resource[] } {
  const template = templateOf(state.catalogue?.template);
  let fixed = 0;
  const made = inOrder(state.resources).flatMap((resource) => {
    const mended = mendResource(resource, template, mayMend);
    fixed += mended.cells;
    return mended.cells === 0 ? [] : [mended.resource];
  });
  return { fixed, made };
}
