import type { CatalogueEdit, ItemCells, ResourceCells } from '../../../shared/model/catalogue-edit';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { factNames } from '../../../shared/text/window/catalogue';
import { factsOf, type FactGroup } from './facts';

/** Cells that are edited one by one; the number is ours, and the classification is a list of its own. */
export type EditableCell = Exclude<keyof typeof factNames, 'id' | 'classification'>;

/** Where each cell stands in a resource. */
const places: Readonly<Record<EditableCell, readonly [keyof ResourceCells, string?]>> = {
  name: ['name'],
  code: ['code'],
  provider: ['provider'],
  department: ['department'],
  providerCode: ['providerCode'],
  abstract: ['abstract'],
  formatCategory: ['format', 'category'],
  formatType: ['format', 'type'],
  formatOther: ['format', 'other'],
  storageGb: ['census', 'storageGb'],
  records: ['census', 'records'],
  sharedGb: ['census', 'sharedGb'],
  sharedRecords: ['census', 'sharedRecords'],
  openGb: ['census', 'openGb'],
  openRecords: ['census', 'openRecords'],
  sharingType: ['sharing', 'type'],
  sharingCondition: ['sharing', 'condition'],
  modeCategory: ['sharing', 'modeCategory'],
  modeType: ['sharing', 'modeType'],
  toSociety: ['opening', 'toSociety'],
  openingType: ['opening', 'type'],
  openingCondition: ['opening', 'condition'],
  updateCycle: ['updateCycle'],
  publishedOn: ['publishedOn'],
  related: ['related'],
  grade: ['grade'],
};

export const editableCells = Object.keys(places) as readonly EditableCell[];

function isEditable(name: keyof typeof factNames): name is EditableCell {
  return Object.hasOwn(places, name);
}

/** Groups of cells with what stands in them, as the form shows them. */
export function editableGroups(resource: Resource): readonly {
  readonly id: FactGroup['id'];
  readonly cells: readonly (readonly [EditableCell, string])[];
}[] {
  return factsOf(resource).map(({ id, facts }) => ({
    id,
    cells: facts.flatMap(([name, value]) => (isEditable(name) ? [[name, value] as const] : [])),
  }));
}

/** What was typed: cells of the resource, and of its items by their ids. */
export interface EditDraft {
  readonly cells: Readonly<Partial<Record<EditableCell, string>>>;
  readonly items: Readonly<Record<string, ItemCells>>;
}

export const nothingEdited: EditDraft = { cells: {}, items: {} };

/** Cells as the operation takes them; typed texts are trimmed, as the catalogue's cells are. */
export function cellsToSet(cells: EditDraft['cells']): ResourceCells {
  const set: Record<string, unknown> = {};
  for (const name of editableCells) {
    const typed = cells[name]?.trim();
    if (typed === undefined) continue;
    const [part, inner] = places[name];
    set[part] = inner === undefined ? typed : { ...(set[part] as object | undefined), [inner]: typed };
  }
  return set;
}

/** The edit that a draft asks for; null where nothing would change. */
export function editOf(resource: Resource, { cells, items }: EditDraft): CatalogueEdit | null {
  const before = new Map(editableGroups(resource).flatMap((group) => group.cells));
  const changed = editableCells.filter((name) => cells[name] !== undefined && cells[name].trim() !== before.get(name));
  const rules = inOrder(resource.items).flatMap((item) => {
    const typed = Object.entries(items[item.id] ?? {}).map(([cell, text]) => [cell, text.trim()] as const);
    const set = Object.fromEntries(typed.filter(([cell, text]) => item[cell as keyof ItemCells] !== text)) as ItemCells;
    return Object.keys(set).length === 0 ? [] : [{ items: [item.id], set }];
  });
  if (changed.length === 0 && rules.length === 0) return null;
  const set = cellsToSet(Object.fromEntries(changed.map((name) => [name, cells[name] ?? ''])));
  return { resources: [resource.id], set, ...(rules.length > 0 && { items: rules }) };
}

/** Whether a draft names everything that must have a name. */
export function isNamed({ cells, items }: EditDraft): boolean {
  const names = [cells.name, ...Object.values(items).map(({ name }) => name)];
  return names.every((name) => name === undefined || name.trim() !== '');
}
