import { itemFields, resourceFields, type CatalogueField, type ResourceField } from '../../../model/catalogue-field';
import { inOrder } from '../../../model/primitives';
import type { Item, Resource } from '../../../model/resource';
import type { TextParams } from '../../../text/language';
import { itemCell, resourceCell } from '../cells';
import type { Template } from '../templates';
import { fixOf } from './fix';
import { checkNames } from './names';
import { checkRecord, type Texts } from './record';

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
  const about = { resource: resource.id, item: null };
  const texts = Object.fromEntries(resourceFields.map((field) => [field, resourceCell(resource, field)])) as Record<
    ResourceField,
    string
  >;
  const own = checkRecord(resourceFields, texts, template).map((finding): LintFault => ({
    ...about,
    ...finding,
    fix: fixOf(finding, texts, template),
  }));
  const { levels, required } = template.classification;
  const unfilled = levels
    .slice(0, required)
    .flatMap(([label = ''], level): LintFault[] =>
      (resource.classification[level] ?? '') === ''
        ? [{ ...about, field: 'classification', code: 'required-missing', params: { label }, fix: null }]
        : [],
    );
  return [...own, ...unfilled, ...lintItems(resource, template)];
}

function lintItems(resource: Resource, template: Template): LintFault[] {
  const seen = new Map<string, string>();
  const items = inOrder(resource.items);
  const faults = items.flatMap((item): LintFault[] => {
    const texts = textsOfItem(item);
    const found = checkRecord(itemFields, texts, template).map((finding): LintFault => ({
      resource: resource.id,
      item: item.id,
      ...finding,
      fix: fixOf(finding, texts, template),
    }));
    const twin = seen.get(item.name);
    seen.set(item.name, twin ?? item.id);
    return twin === undefined
      ? found
      : [
          ...found,
          {
            resource: resource.id,
            item: item.id,
            field: 'itemName',
            code: 'item-name-duplicate',
            params: { other: twin },
            fix: null,
          },
        ];
  });
  if (items.length > 0) return faults;
  return [{ resource: resource.id, item: null, field: 'name', code: 'resource-has-no-items', params: {}, fix: null }];
}

function textsOfItem(item: Item): Texts {
  return Object.fromEntries(itemFields.map((field) => [field, itemCell(item, field)]));
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
