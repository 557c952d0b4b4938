import type { CellChange, Take } from '../../contract/catalogue';
import { itemFields, resourceFields, type ItemField, type ResourceField } from '../../model/catalogue-field';
import { collectionOf, inOrder, type Collection } from '../../model/primitives';
import type { Item } from '../../model/resource';
import { keyedItems } from './match';
import { isUntouched, type Difference, type ResourceDraft } from './compare';
import type { Pair } from './merge';
import { withItemCell, withResourceCell } from './set-cell';

const isResourceField = (field: string): field is ResourceField =>
  (resourceFields as readonly string[]).includes(field);
const isItemField = (field: string): field is ItemField => (itemFields as readonly string[]).includes(field);
const nothing: Difference = { cells: [], itemsAdded: [], itemsGone: [] };

/** The part of a resource's difference that is to be taken over. */
export function takenOf({ ours, base, difference }: Pair, changed: Take['changed']): Difference {
  if (changed === 'none') return nothing;
  if (changed === 'all') return difference;
  if (changed === 'unconflicted') {
    return {
      cells: difference.cells.filter(({ conflict }) => !conflict),
      itemsAdded: base === undefined ? [] : difference.itemsAdded,
      // A tag is work that a person did on the item: only a word for this very resource removes it.
      itemsGone: difference.itemsGone.filter(({ key, item }) => item.tag === undefined && isUntouched(base, key, item)),
    };
  }
  const named = changed.find(({ resource }) => resource === ours.id);
  if (named === undefined) return nothing;
  const asked = new Set(named.cells.map(({ item, field }) => JSON.stringify([item, field])));
  const { itemsAdded, itemsGone } = named.items ? difference : nothing;
  return {
    cells: difference.cells.filter(({ item, field }) => asked.has(JSON.stringify([item, field]))),
    itemsAdded,
    itemsGone,
  };
}

/** The resource with what was taken over of `theirs`. Items that stay keep their ids and tags. */
export function withTaken<Kind extends ResourceDraft>(resource: Kind, theirs: ResourceDraft, taken: Difference): Kind {
  const own = taken.cells.filter(({ item }) => item === null);
  const set = own.reduce((made, { field, theirs: text }): Kind => {
    if (field === 'classification') return { ...made, classification: [...theirs.classification] };
    return isResourceField(field) ? withResourceCell(made, field, text) : made;
  }, resource);
  return { ...set, items: withItems(resource.items, taken) };
}

function withItems(items: Collection<Item>, { cells, itemsAdded, itemsGone }: Difference): Collection<Item> {
  const changes = new Map<string | null, CellChange[]>();
  for (const cell of cells) changes.set(cell.key, [...(changes.get(cell.key) ?? []), cell]);
  const gone = new Set(itemsGone.map(({ key }) => key));
  const stay = [...keyedItems(inOrder(items))].flatMap(([key, item]) => {
    if (gone.has(key)) return [];
    const made = (changes.get(key) ?? []).reduce(
      (one, { field, theirs }) => (isItemField(field) ? withItemCell(one, field, theirs) : one),
      item,
    );
    return [made];
  });
  let last = items.order.reduce((most, id) => Math.max(most, Number(id.slice(1))), 0);
  const added = itemsAdded.map((item): Item => {
    last += 1;
    return { ...item, id: `i${String(last).padStart(2, '0')}` };
  });
  return collectionOf([...stay, ...added]);
}
