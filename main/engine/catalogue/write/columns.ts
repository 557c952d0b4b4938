import type { CatalogueField, ItemField, ResourceField } from '../../../../shared/model/catalogue-field';
import { itemFields } from '../../../../shared/model/catalogue-field';
import type { Item, Resource } from '../../../../shared/model/resource';
import { itemCell, resourceCell } from '../../../../shared/rules/catalogue/cells';
import type { Template } from '../../../../shared/rules/catalogue/templates';

/** A column of a sheet that is written. */
export interface Column {
  /** What stands over it and its neighbours; empty where it stands for itself. */
  readonly group: string;
  readonly title: string;
  readonly required: boolean;
  /** The words to choose from. */
  readonly values: readonly string[];
  readonly textOf: (resource: Resource, item: Item | undefined) => string;
}

const itemFieldSet: ReadonlySet<CatalogueField> = new Set(itemFields);

/** Groups of the national template, in its order, over its columns. */
const groupedFields: readonly (readonly [group: string, fields: readonly CatalogueField[]])[] = [
  ['', ['name', 'code', 'provider', 'department', 'providerCode', 'abstract']],
  ['信息资源格式', ['formatCategory', 'formatType', 'formatOther']],
  ['信息资源大普查', ['storageGb', 'records', 'sharedGb', 'sharedRecords', 'openGb', 'openRecords']],
  ['信息项信息', ['itemName', 'dataType', 'length', 'description']],
  ['信息项属性', ['itemSharing', 'itemOpening', 'itemCondition', 'sensitive', 'secret']],
  ['共享属性', ['sharingType', 'sharingCondition']],
  ['共享方式', ['modeCategory', 'modeType']],
  ['开放属性', ['toSociety', 'openingType', 'openingCondition']],
  ['', ['updateCycle', 'publishedOn', 'related', 'grade']],
];

/** The columns of a sheet that holds resources, their items, or both, as a template has them; `depth` levels first. */
export function columnsOf(template: Template, holds: 'both' | 'resources' | 'items', depth: number): Column[] {
  const shown = (field: CatalogueField): boolean => {
    if (template.columns[field] === undefined) return false;
    const isItem = itemFieldSet.has(field);
    if (holds === 'resources') return !isItem;
    // A sheet of items names its resource.
    return holds === 'both' || isItem || field === 'name' || field === 'code';
  };
  const levels = holds === 'items' ? [] : template.classification.levels.slice(0, depth);
  return [
    ...levels.map(([title = ''], level): Column => ({
      group: '信息资源分类',
      title,
      required: level < template.classification.required,
      values: [],
      textOf: ({ classification }) => classification[level] ?? '',
    })),
    ...groupedFields.flatMap(([group, fields]) =>
      fields.filter(shown).map((field) => columnOf(template, field, group)),
    ),
  ];
}

function columnOf({ columns }: Template, field: CatalogueField, group: string): Column {
  const rule = columns[field];
  return {
    group,
    title: rule?.label ?? field,
    required: rule?.required === true,
    values: rule?.values ?? [],
    textOf: itemFieldSet.has(field)
      ? (_, item) => (item === undefined ? '' : itemCell(item, field as ItemField))
      : (resource) => resourceCell(resource, field as ResourceField),
  };
}
