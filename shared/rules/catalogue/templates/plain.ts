import { itemFields, resourceFields, type CatalogueField } from '../../../model/catalogue-field';
import { classificationLevels } from './levels';
import { municipalTwoSheet } from './municipal-two-sheet';
import { national2017 } from './national-2017';
import type { ColumnRule, Template } from './template';

/** Names of columns that the other templates have in common, told apart on one sheet. */
const itemLabels: Partial<Record<CatalogueField, string>> = {
  itemSharing: '信息项共享属性',
  itemOpening: '信息项开放属性',
  itemCondition: '信息项开放条件',
};

function rule(field: CatalogueField): ColumnRule {
  const known = [national2017.columns[field], municipalTwoSheet.columns[field]].filter((one) => one !== undefined);
  const label = itemLabels[field] ?? known[0]?.label ?? '';
  const headers = [label, ...known.flatMap((one) => one.headers)];
  return { label, headers: [...new Set(headers)], required: field === 'name' || field === 'itemName' };
}

/** Any sheet whose columns a person names: every column and every header of the other templates, and few rules. */
export const plain: Template = {
  id: 'plain',
  sheets: 'one',
  columns: Object.fromEntries([...resourceFields, ...itemFields].map((field) => [field, rule(field)])),
  classification: { levels: classificationLevels, required: 0 },
  pairings: [],
};
