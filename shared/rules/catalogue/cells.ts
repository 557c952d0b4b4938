import type { ItemField, ResourceField } from '../../model/catalogue-field';
import type { Item, Resource } from '../../model/resource';

type Draft = Omit<Resource, 'id'>;

const resourceCells: Readonly<Record<ResourceField, (resource: Draft) => string | undefined>> = {
  name: ({ name }) => name,
  code: ({ code }) => code,
  provider: ({ provider }) => provider,
  department: ({ department }) => department,
  providerCode: ({ providerCode }) => providerCode,
  abstract: ({ abstract }) => abstract,
  formatCategory: ({ format }) => format.category,
  formatType: ({ format }) => format.type,
  formatOther: ({ format }) => format.other,
  storageGb: ({ census }) => census.storageGb,
  records: ({ census }) => census.records,
  sharedGb: ({ census }) => census.sharedGb,
  sharedRecords: ({ census }) => census.sharedRecords,
  openGb: ({ census }) => census.openGb,
  openRecords: ({ census }) => census.openRecords,
  sharingType: ({ sharing }) => sharing.type,
  sharingCondition: ({ sharing }) => sharing.condition,
  modeCategory: ({ sharing }) => sharing.modeCategory,
  modeType: ({ sharing }) => sharing.modeType,
  toSociety: ({ opening }) => opening.toSociety,
  openingType: ({ opening }) => opening.type,
  openingCondition: ({ opening }) => opening.condition,
  updateCycle: ({ updateCycle }) => updateCycle,
  publishedOn: ({ publishedOn }) => publishedOn,
  related: ({ related }) => related,
  grade: ({ grade }) => grade,
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
  return resourceCells[field](resource) ?? '';
}

/** What the catalogue says of a 数据项 in one column; empty where it says nothing. */
export function itemCell(item: Item, field: ItemField): string {
  return item[itemKeys[field]] ?? '';
}
