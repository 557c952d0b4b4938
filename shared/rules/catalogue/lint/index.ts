import {
  itemFields,
  resourceFields,
  type CatalogueField,
  type ItemField,
  type ResourceField,
} from '../../../model/catalogue-field';
import { inOrder } from '../../../model/primitives';
import type { Resource } from '../../../model/resource';
import type { TextParams } from '../../../text/language';
import { itemCell, resourceCell } from '../cells';
import type { Template } from '../templates';
import { fixOf } from './fix';
import { checkNames } from './names';
import { checkRecord, type CellReader } from './record';

/** A mistake in the inventory, with the text that mends it where that is certain. */
export interface LintFault {
  readonly resource: string;
  /** Id of the 数据项; null: of the resource. */
  readonly item: string | null;
  readonly field: CatalogueField | 'classification';
  readonly code: string;
  readonly params: TextParams;
  /** What the cell certainly meant; null where it takes a person. */
  readonly fix: string | null;
}

/** Codes of faults that name another resource or item, by what the import calls them there. */
const inInventory: Readonly<Record<string, string>> = {
  'name-duplicate': 'resource-name-duplicate',
  'name-near-duplicate': 'resource-name-near-duplicate',
  'name-incremented': 'resource-name-incremented',
  'code-duplicate': 'resource-code-duplicate',
};

/** The faults of one resource and its 数据项, by themselves. */
export function lintResource(resource: Resource, template: Template): LintFault[] {
  const faults: LintFault[] = [];
  const read: CellReader = (field) => resourceCell(resource, field as ResourceField);
  for (const finding of checkRecord(resourceFields, read, template)) {
    faults.push({ resource: resource.id, item: null, ...finding, fix: fixOf(finding, read, template) });
  }
  const { levels, required } = template.classification;
  levels.slice(0, required).forEach(([label = ''], level) => {
    if ((resource.classification[level] ?? '') !== '') return;
    faults.push({ ...ofResource(resource, 'classification', 'required-missing'), params: { label } });
  });
  lintItems(resource, template, faults);
  return faults;
}

function ofResource({ id }: Resource, field: LintFault['field'], code: string): LintFault {
  return { resource: id, item: null, field, code, params: {}, fix: null };
}

function lintItems(resource: Resource, template: Template, faults: LintFault[]): void {
  const seen = new Map<string, string>();
  const items = inOrder(resource.items);
  for (const item of items) {
    const read: CellReader = (field) => itemCell(item, field as ItemField);
    for (const finding of checkRecord(itemFields, read, template)) {
      faults.push({ resource: resource.id, item: item.id, ...finding, fix: fixOf(finding, read, template) });
    }
    const twin = seen.get(item.name);
    if (twin === undefined) seen.set(item.name, item.id);
    else {
      const about = { ...ofResource(resource, 'itemName', 'item-name-duplicate'), item: item.id };
      faults.push({ ...about, params: { other: twin } });
    }
  }
  if (items.length === 0) faults.push(ofResource(resource, 'name', 'resource-has-no-items'));
}

/** The faults that show only with the whole inventory in view: names and codes that stand twice or count up. */
export function lintNames(resources: readonly Resource[]): LintFault[] {
  return checkNames(resources).flatMap(({ at, other, field, code }): LintFault[] => {
    const resource = resources[at];
    if (resource === undefined) return [];
    const twin = other === null ? undefined : resources[other];
    const params: TextParams = twin === undefined ? {} : { other: twin.id, name: twin.name };
    return [{ resource: resource.id, item: null, field, code: inInventory[code] ?? code, params, fix: null }];
  });
}

/** Every fault of an inventory: resource by resource, then what shows between them. */
export function lintCatalogue(resources: readonly Resource[], template: Template): LintFault[] {
  return [...resources.flatMap((resource) => lintResource(resource, template)), ...lintNames(resources)];
}
