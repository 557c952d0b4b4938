import type { CatalogueEdit, ItemCells, ResourceCells } from '../../../shared/model/catalogue-edit';
import { resourceFields, type ResourceField } from '../../../shared/model/catalogue-field';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import { resourcePlaces } from '../../../shared/rules/catalogue/cells';
import { factsOf, type FactGroup } from './facts';
import { newItem, type ItemDrafts } from './item-drafts';

function isEditable(name: string): name is ResourceField {
  return (resourceFields as readonly string[]).includes(name);
}

/** Groups of cells with what stands in them, as the form shows them. */
export function editableGroups(resource: Resource): readonly {
  readonly id: FactGroup['id'];
  readonly cells: readonly (readonly [ResourceField, string])[];
}[] {
  return factsOf(resource).map(({ id, facts }) => ({
    id,
    cells: facts.flatMap(([name, value]) => (isEditable(name) ? [[name, value] as const] : [])),
  }));
}

/** What was typed: cells of the resource, and of its items. */
export interface EditDraft extends ItemDrafts {
  readonly cells: Readonly<Partial<Record<ResourceField, string>>>;
}

export const nothingEdited: EditDraft = { cells: {}, items: {}, added: [], removed: [] };

/** Id of a cell's field in the form, to lead a person to it; `item` null: of the resource. */
export function cellId(item: string | null, field: string): string {
  return item === null ? `cell-${field}` : `cell-${item}-${field}`;
}

/** Cells as the operation takes them; typed texts are trimmed, as the catalogue's cells are. */
export function cellsToSet(cells: EditDraft['cells']): ResourceCells {
  const set: Record<string, unknown> = {};
  for (const name of resourceFields) {
    const typed = cells[name]?.trim();
    if (typed === undefined) continue;
    const [member, group] = resourcePlaces[name];
    if (group === undefined) set[member] = typed;
    else set[group] = { ...(set[group] as object | undefined), [member]: typed };
  }
  return set;
}

/** The edit that a draft asks for; null where nothing would change. */
export function editOf(resource: Resource, { cells, items, added, removed }: EditDraft): CatalogueEdit | null {
  const before = new Map(editableGroups(resource).flatMap((group) => group.cells));
  const changed = resourceFields.filter((name) => cells[name] !== undefined && cells[name].trim() !== before.get(name));
  const kept = inOrder(resource.items).filter(({ id }) => !removed.includes(id));
  const rules = kept.flatMap((item) => {
    const typed = Object.entries(items[item.id] ?? {}).map(([cell, text]) => [cell, text.trim()] as const);
    const set = Object.fromEntries(typed.filter(([cell, text]) => item[cell as keyof ItemCells] !== text)) as ItemCells;
    return Object.keys(set).length === 0 ? [] : [{ items: [item.id], set }];
  });
  if (changed.length + rules.length + added.length + removed.length === 0) return null;
  const set = cellsToSet(Object.fromEntries(changed.map((name) => [name, cells[name] ?? ''])));
  return {
    resources: [resource.id],
    set,
    ...(rules.length > 0 && { items: rules }),
    ...(removed.length > 0 && { removeItems: [...removed] }),
    ...(added.length > 0 && { addItems: added.map(newItem) }),
  };
}

/** Whether a draft names everything that must have a name. */
export function isNamed({ cells, items, added, removed }: EditDraft): boolean {
  const kept = Object.entries(items).flatMap(([id, { name }]) => (removed.includes(id) ? [] : [name]));
  const names = [cells.name, ...kept, ...added.map((one) => one.cells.name ?? '')];
  return names.every((name) => name === undefined || name.trim() !== '');
}
