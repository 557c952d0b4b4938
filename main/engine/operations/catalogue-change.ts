import { current } from 'immer';
import { collectionOf } from '../../../shared/model/primitives';
import { itemIdOf } from '../../../shared/rules/catalogue/ids';
import { resourceId } from '../../../shared/rules/catalogue/plan-import';
import { restsOnResources } from '../../../shared/rules/catalogue/rests-on';
import { refuseInUse } from './catalogue-merge';
import type { Handlers } from './context';
import { findResource } from './find';

export const catalogueChangeHandlers = {
  async 'catalogue.add'({ workspace: dir, resources: drafts }, { open, inTurn }) {
    const workspace = await open(dir);
    return inTurn(async () => {
      const first = workspace.state.nextResource;
      const made = drafts.map(({ items, ...cells }, index) => ({
        id: resourceId(first + index),
        ...cells,
        items: collectionOf(items.map((item, at) => ({ id: itemIdOf(at + 1), ...item }))),
      }));
      const items = made.reduce((total, one) => total + one.items.order.length, 0);
      await workspace.change('catalogue.add', { resources: made.length, items }, (state) => {
        for (const resource of made) {
          state.resources.order.push(resource.id);
          state.resources.byId[resource.id] = resource;
        }
        state.nextResource = first + made.length;
      });
      return { ids: made.map(({ id }) => id), items };
    });
  },

  async 'catalogue.remove'({ workspace: dir, resources: refs }, { open }) {
    const workspace = await open(dir);
    const gone = new Set(refs.map((ref) => findResource(workspace.state, ref).id));
    await workspace.change('catalogue.remove', { resources: gone.size }, (state) => {
      const rests = restsOnResources(current(state));
      for (const id of gone) {
        const resource = state.resources.byId[id];
        if (resource !== undefined) refuseInUse(rests, resource);
      }
      // One by one: a record made anew would be written into the history as a whole.
      for (const id of gone) Reflect.deleteProperty(state.resources.byId, id);
      state.resources.order = state.resources.order.filter((id) => !gone.has(id));
    });
    return { removed: gone.size };
  },
} satisfies Partial<Handlers>;
