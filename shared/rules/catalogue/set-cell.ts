import type { ItemField, ResourceField } from '../../model/catalogue-field';
import type { Item, Resource } from '../../model/resource';
import { itemKeys } from './cells';

type Draft = Omit<Resource, 'id'>;
type Group = 'format' | 'census' | 'sharing' | 'opening';

const groups: Readonly<Partial<Record<ResourceField, readonly [Group, string]>>> = {
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
};

/** Cells that are absent where the catalogue says nothing of them. */
const optional: ReadonlySet<ResourceField | ItemField> = new Set([
  'openingType',
  'grade',
  'description',
  'itemSharing',
  'itemOpening',
  'itemCondition',
  'sensitive',
  'secret',
]);

/** The resource with one of its cells saying `text`. */
export function withResourceCell<Kind extends Draft>(resource: Kind, field: ResourceField, text: string): Kind {
  const [group, key] = groups[field] ?? [];
  if (group === undefined || key === undefined) return put(resource, field, text, optional.has(field));
  return { ...resource, [group]: put(resource[group], key, text, optional.has(field)) };
}

/** The 数据项 with one of its cells saying `text`. */
export function withItemCell(item: Item, field: ItemField, text: string): Item {
  return put(item, itemKeys[field], text, optional.has(field));
}

function put<Kind extends object>(record: Kind, key: string, text: string, isOptional: boolean): Kind {
  if (text !== '' || !isOptional) return { ...record, [key]: text };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Kind;
}
