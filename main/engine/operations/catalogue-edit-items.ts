import { Failure } from '../../../shared/failure';
import type { CatalogueEdit, ItemCells } from '../../../shared/model/catalogue-edit';
import { collectionOf, inOrder } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { itemIdOf } from '../../../shared/rules/catalogue/ids';

/**
 * A resource with its items removed, set and added as the rule says; the resource itself where none comes out otherwise.
 *
 * @param lastNumber the highest number that an item of the resource is known to have had in the workspace's state.
 * @throws Failure `field-not-found`
 */
export function withItems(
  resource: Resource,
  { items: rules = [], removeItems = [], addItems = [] }: CatalogueEdit,
  lastNumber: () => number,
): Resource {
  const gone = new Set(removeItems.map((ref) => itemOf(resource.id, resource.items.byId, ref).id));
  const { byId } = collectionOf(inOrder(resource.items).filter(({ id }) => !gone.has(id)));
  let isSame = gone.size === 0 && addItems.length === 0;
  for (const { items, set } of rules) {
    for (const item of items === 'all' ? Object.values(byId) : items.map((ref) => itemOf(resource.id, byId, ref))) {
      if (!differs(item, set)) continue;
      byId[item.id] = { ...item, ...set };
      isSame = false;
    }
  }
  if (isSame) return resource;
  const last = addItems.length === 0 ? 0 : Math.max(lastNumber(), highest(resource.items.order));
  const added = addItems.map((cells, index): Item => ({ id: itemIdOf(last + index + 1), ...cells }));
  return { ...resource, items: collectionOf([...inOrder({ order: resource.items.order, byId }), ...added]) };
}

/** The highest number of an item that the resource has, or that its decision still names; 0 for none. */
export function lastItemNumber(state: Readonly<WorkspaceState>, resource: string): number {
  const decision = Object.hasOwn(state.decisions, resource) ? state.decisions[resource] : undefined;
  return highest([
    ...(state.resources.byId[resource]?.items.order ?? []),
    ...Object.keys(decision?.answers.items ?? {}),
    ...(decision?.outcome.closedItems ?? []),
  ]);
}

function highest(ids: readonly string[]): number {
  return ids.reduce((most, id) => Math.max(most, Number(id.slice(1))), 0);
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
