import type { ItemField, ResourceField } from '../../model/catalogue-field';
import type { Item, Resource } from '../../model/resource';

type Draft = Omit<Resource, 'id'>;
type Group = 'format' | 'census' | 'sharing' | 'opening';

/** Where each column of a resource stands in its record: a member of its own, or one of a group. */
export const resourcePlaces: Readonly<Record<ResourceField, readonly [member: string, group?: Group]>> = {
  name: ['name'],
  code: ['code'],
  provider: ['provider'],
  department: ['department'],
  providerCode: ['providerCode'],
  abstract: ['abstract'],
  formatCategory: ['category', 'format'],
  formatType: ['type', 'format'],
  formatOther: ['other', 'format'],
  storageGb: ['storageGb', 'census'],
  records: ['records', 'census'],
  sharedGb: ['sharedGb', 'census'],
  sharedRecords: ['sharedRecords', 'census'],
  openGb: ['openGb', 'census'],
  openRecords: ['openRecords', 'census'],
  sharingType: ['type', 'sharing'],
  sharingCondition: ['condition', 'sharing'],
  modeCategory: ['modeCategory', 'sharing'],
  modeType: ['modeType', 'sharing'],
  toSociety: ['toSociety', 'opening'],
  openingType: ['type', 'opening'],
  openingCondition: ['condition', 'opening'],
  updateCycle: ['updateCycle'],
  publishedOn: ['publishedOn'],
  related: ['related'],
  grade: ['grade'],
};

/** Where each column of a 数据项 stands in its record. */
export const itemKeys = {
  itemName: 'name',
  dataType: 'dataType',
  length: 'length',
  description: 'description',
  itemSharing: 'sharingType',
  itemOpening: 'openingType',
  itemCondition: 'openingCondition',
  sensitive: 'sensitive',
  secret: 'secret',
} as const satisfies Record<ItemField, Exclude<keyof Item, 'id' | 'tag'>>;

/** What the catalogue says of a resource in one column; empty where it says nothing. */
export function resourceCell(resource: Draft, field: ResourceField): string {
  const [member, group] = resourcePlaces[field];
  const held: object = group === undefined ? resource : resource[group];
  const text = (held as Readonly<Record<string, unknown>>)[member];
  return typeof text === 'string' ? text : '';
}

/** What the catalogue says of a 数据项 in one column; empty where it says nothing. */
export function itemCell(item: Item, field: ItemField): string {
  return item[itemKeys[field]] ?? '';
}
