import type { CellChange } from '../../contract/catalogue';
import { itemFields, resourceFields, type CatalogueField } from '../../model/catalogue-field';
import { inOrder } from '../../model/primitives';
import type { Item, Resource } from '../../model/resource';
import { itemCell, resourceCell } from './cells';
import { keyedItems } from './match';

export type ResourceDraft = Omit<Resource, 'id'>;

/** What a file speaks of: the columns that it has. Of anything else it says nothing, not even that it is empty. */
export type Said = ReadonlySet<CatalogueField | 'classification'>;

/** A change of a cell. `key` tells the 数据项 apart from others of its name; null: of the resource. */
export interface KeyedChange extends CellChange {
  readonly key: string | null;
}

/** What a file says otherwise of one resource. */
export interface Difference {
  readonly cells: readonly KeyedChange[];
  /** 数据项 of the file that the inventory lacks, and those of the inventory that the file lacks. */
  readonly itemsAdded: readonly Item[];
  readonly itemsGone: readonly { readonly key: string; readonly item: Item }[];
}

/** A classification as one text. */
export function classificationText({ classification }: ResourceDraft): string {
  return classification.join(' / ');
}

/**
 * What `theirs` says otherwise than `ours`, without what only we changed since `base` was imported: that is no change
 * of the file's. Where the base is not known, every difference is a conflict.
 */
export function compareResource(
  base: ResourceDraft | undefined,
  ours: ResourceDraft,
  theirs: ResourceDraft,
  said: Said,
): Difference {
  const cells: KeyedChange[] = [];
  const compare = (place: Place, was: string | null, own: string, their: string): void => {
    if (own === their || was === their) return;
    cells.push({ ...place, base: was, ours: own, theirs: their, conflict: was !== own });
  };
  for (const field of resourceFields) {
    if (!said.has(field)) continue;
    const was = base ? resourceCell(base, field) : null;
    compare({ key: null, item: null, field }, was, resourceCell(ours, field), resourceCell(theirs, field));
  }
  if (said.has('classification')) {
    const [was, own, their] = [base, ours, theirs].map((draft) => (draft ? classificationText(draft) : null));
    compare({ key: null, item: null, field: 'classification' }, was ?? null, own ?? '', their ?? '');
  }
  if (!said.has('itemName')) return { cells, itemsAdded: [], itemsGone: [] };

  const [was, own, their] = [itemsOf(base), itemsOf(ours), itemsOf(theirs)];
  for (const [key, item] of own) {
    const [before, after] = [was.get(key), their.get(key)];
    for (const field of itemFields) {
      if (after === undefined || !said.has(field)) continue;
      const text = before ? itemCell(before, field) : null;
      compare({ key, item: item.name, field }, text, itemCell(item, field), itemCell(after, field));
    }
  }
  // What the base had and we lack, or we have and the base lacked, is our change and not the file's.
  return {
    cells,
    itemsAdded: [...their].flatMap(([key, item]) => (own.has(key) || was.has(key) ? [] : [item])),
    itemsGone: [...own].flatMap(([key, item]) =>
      their.has(key) || (base !== undefined && !was.has(key)) ? [] : [{ key, item }],
    ),
  };
}

type Place = Pick<KeyedChange, 'key' | 'item' | 'field'>;

/** Whether the inventory says of an item what was imported last. */
export function isUntouched(base: ResourceDraft | undefined, key: string, item: Item): boolean {
  const was = itemsOf(base).get(key);
  return was !== undefined && itemFields.every((field) => itemCell(was, field) === itemCell(item, field));
}

function itemsOf(draft: ResourceDraft | undefined): ReadonlyMap<string, Item> {
  return keyedItems(draft ? inOrder(draft.items) : []);
}
