import { itemFields, type ItemField } from '../../../shared/model/catalogue-field';
import type { ItemCells } from '../../../shared/model/catalogue-edit';
import { inOrder } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import { itemCell, itemKeys } from '../../../shared/rules/catalogue/cells';
import type { Template } from '../../../shared/rules/catalogue/templates';

/** A 数据项 that is to be added, under a key of the form's own. */
export interface AddedItem {
  readonly key: string;
  readonly cells: ItemCells;
}

/** What was typed of a resource's items: cells by the items' ids, items to add, and ids of those to remove. */
export interface ItemDrafts {
  readonly items: Readonly<Record<string, ItemCells>>;
  readonly added: readonly AddedItem[];
  readonly removed: readonly string[];
}

/** A row of the form: an item as it would be saved. */
export interface ItemRow {
  readonly key: string;
  readonly isNew: boolean;
  readonly textOf: (field: ItemField) => string;
}

/** Every item that would be there after saving, the added ones last. */
export function itemRows(resource: Resource, { items, added, removed }: ItemDrafts): ItemRow[] {
  const kept = inOrder(resource.items).filter(({ id }) => !removed.includes(id));
  return [
    ...kept.map((item) => ({ key: item.id, isNew: false, textOf: textIn({ ...item, ...items[item.id] }) })),
    ...added.map(({ key, cells }) => ({
      key,
      isNew: true,
      textOf: textIn({ id: key, name: '', dataType: '', length: '', ...cells }),
    })),
  ];
}

function textIn(item: Item): ItemRow['textOf'] {
  return (field) => itemCell(item, field);
}

/** The drafts with one cell of a row saying `text`. */
export function withTyped<Drafts extends ItemDrafts>(
  drafts: Drafts,
  row: ItemRow,
  field: ItemField,
  text: string,
): Drafts {
  const cell = { [itemKeys[field]]: text };
  if (!row.isNew) return { ...drafts, items: { ...drafts.items, [row.key]: { ...drafts.items[row.key], ...cell } } };
  return {
    ...drafts,
    added: drafts.added.map((one) => (one.key === row.key ? { ...one, cells: { ...one.cells, ...cell } } : one)),
  };
}

/** The drafts with one more item, which has no name yet. */
export function withAdded<Drafts extends ItemDrafts>(drafts: Drafts): Drafts {
  const last = drafts.added.reduce((most, { key }) => Math.max(most, Number(key.slice(1))), 0);
  return { ...drafts, added: [...drafts.added, { key: `n${last + 1}`, cells: {} }] };
}

/** The drafts without a row: an item that is to go, or one that was not there yet. */
export function without<Drafts extends ItemDrafts>(drafts: Drafts, { key, isNew }: ItemRow): Drafts {
  return isNew
    ? { ...drafts, added: drafts.added.filter((one) => one.key !== key) }
    : { ...drafts, removed: [...drafts.removed, key] };
}

/** An item to add, as the operation takes it. */
export function newItem({ cells }: AddedItem): Omit<Item, 'id' | 'tag'> {
  const typed = Object.entries(cells).map(([cell, text]) => [cell, text.trim()] as const);
  return { name: '', dataType: '', length: '', ...Object.fromEntries(typed.filter(([, text]) => text !== '')) };
}

/** Columns of an item besides those of the form's first line, as far as the template has them. */
export function furtherFields({ columns }: Template): readonly ItemField[] {
  return itemFields.filter(
    (field) => !['itemName', 'dataType', 'length'].includes(field) && columns[field] !== undefined,
  );
}
