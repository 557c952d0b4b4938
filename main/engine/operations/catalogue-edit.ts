import { original } from 'immer';
import type { CatalogueEdit, ResourceCells } from '../../../shared/model/catalogue-edit';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { lastItemNumber, withItems } from './catalogue-edit-items';
import type { Handlers } from './context';
import { findResource } from './find';

/** What an edit makes of one resource. */
interface Edited {
  readonly resource: Resource;
  /** Items that differ from before, came or went. */
  readonly items: number;
}

export const catalogueEditHandlers = {
  async 'catalogue.edit'({ workspace: dir, edits }, { open }) {
    const workspace = await open(dir);
    const edited = editedResources(workspace.state, edits);
    const items = edited.reduce((total, one) => total + one.items, 0);
    if (edited.length > 0) {
      const args = { resources: edited.length, items, fields: fieldsOf(edits) };
      await workspace.change('catalogue.edit', args, (draft) => {
        // Queued changes may have gone before: what is edited is the state at this moment.
        const state = original(draft) as Readonly<WorkspaceState>;
        for (const { resource } of editedResources(state, edits)) draft.resources.byId[resource.id] = resource;
      });
    }
    return { resources: edited.length, items };
  },
} satisfies Partial<Handlers>;

/**
 * The resources that come out otherwise than they are. Whole records, made outside of a draft: thousands of items in one
 * change stay one quick change, with one patch a resource.
 *
 * @throws Failure `resource-not-found`, `resource-ambiguous`, `field-not-found`.
 */
function editedResources(state: Readonly<WorkspaceState>, edits: readonly CatalogueEdit[]): Edited[] {
  const made = new Map<string, Resource>();
  for (const edit of edits) {
    const named =
      edit.resources === 'all' ? inOrder(state.resources) : edit.resources.map((ref) => findResource(state, ref));
    for (const { id } of named) {
      const before = made.get(id) ?? state.resources.byId[id];
      if (before === undefined) continue;
      made.set(
        id,
        withItems(withCells(before, edit.set ?? {}), edit, () => lastItemNumber(state, id)),
      );
    }
  }
  return [...made.values()].flatMap((resource) => {
    const before = state.resources.byId[resource.id];
    if (before === undefined || before === resource) return [];
    const items = inOrder(resource.items).filter((item) => item !== before.items.byId[item.id]).length;
    const gone = before.items.order.filter((id) => !Object.hasOwn(resource.items.byId, id)).length;
    return [{ resource, items: items + gone }];
  });
}

/** The resource itself where no cell comes out otherwise. */
function withCells(resource: Resource, set: ResourceCells): Resource {
  const { format, census, sharing, opening, ...cells } = set;
  const edited = {
    ...resource,
    ...cells,
    format: { ...resource.format, ...format },
    census: { ...resource.census, ...census },
    sharing: { ...resource.sharing, ...sharing },
    opening: { ...resource.opening, ...opening },
  };
  const isSame = (Object.keys(set) as (keyof ResourceCells)[]).every(
    (cell) => JSON.stringify(edited[cell]) === JSON.stringify(resource[cell]),
  );
  return isSame ? resource : edited;
}

/** Names of the cells that were set, for the history. */
function fieldsOf(edits: readonly CatalogueEdit[]): string[] {
  const names = edits.flatMap(({ set = {}, items = [], removeItems, addItems }) => [
    ...Object.keys(set),
    ...(removeItems || addItems ? ['items'] : []),
    ...items.flatMap((rule) => Object.keys(rule.set).map((cell) => `items.${cell}`)),
  ]);
  return [...new Set(names)];
}
