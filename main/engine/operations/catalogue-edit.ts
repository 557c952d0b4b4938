import { original } from 'immer';
import { Failure } from '../../../shared/failure';
import type { CatalogueEdit, ItemCells, ResourceCells } from '../../../shared/model/catalogue-edit';
import { inOrder } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Handlers } from './context';
import { findResource } from './find';

/** What an edit makes of one resource. */
interface Edited {
  readonly resource: Resource;
  /** Items that differ from before. */
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
      if (before !== undefined) made.set(id, withItems(withCells(before, edit.set ?? {}), edit.items ?? []));
    }
  }
  return [...made.values()].flatMap((resource) => {
    const before = state.resources.byId[resource.id];
    if (before === undefined || before === resource) return [];
    const items = inOrder(resource.items).filter((item) => item !== before.items.byId[item.id]).length;
    return [{ resource, items }];
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

function withItems(resource: Resource, rules: NonNullable<CatalogueEdit['items']>): Resource {
  if (rules.length === 0) return resource;
  const byId = { ...resource.items.byId };
  let isSame = true;
  for (const { items, set } of rules) {
    for (const item of items === 'all' ? Object.values(byId) : items.map((ref) => itemOf(resource.id, byId, ref))) {
      if (!differs(item, set)) continue;
      byId[item.id] = { ...item, ...set };
      isSame = false;
    }
  }
  return isSame ? resource : { ...resource, items: { ...resource.items, byId } };
}

/** @throws Failure `field-not-found` */
function itemOf(resource: string, byId: Readonly<Record<string, Item>>, ref: string): Item {
  const found = Object.hasOwn(byId, ref) ? byId[ref] : Object.values(byId).find(({ name }) => name === ref);
  if (found === undefined) throw new Failure('field-not-found', { resource, field: ref });
  return found;
}

function differs(item: Item, set: ItemCells): boolean {
  return Object.entries(set).some(([cell, value]) => item[cell as keyof ItemCells] !== value);
}

/** Names of the cells that were set, for the history. */
function fieldsOf(edits: readonly CatalogueEdit[]): string[] {
  const names = edits.flatMap(({ set = {}, items = [] }) => [
    ...Object.keys(set),
    ...items.flatMap((rule) => Object.keys(rule.set).map((cell) => `items.${cell}`)),
  ]);
  return [...new Set(names)];
}
