import type { CatalogueField } from '../../model/catalogue-field';
import type { Text } from '../language';
import { factNames } from './catalogue';

/** Names of a catalogue's columns: those of the resource in the words of the national template, those of its 数据项. */
export const fieldNames: Readonly<Record<CatalogueField | 'classification' | 'id', Text>> = {
  ...factNames,
  itemName: { zh: '数据项名称', en: 'Item name' },
  dataType: { zh: '数据类型', en: 'Data type' },
  length: { zh: '数据长度', en: 'Length' },
  description: { zh: '数据项描述', en: 'Item description' },
  itemSharing: { zh: '数据项共享属性', en: 'Item sharing' },
  itemOpening: { zh: '数据项开放属性', en: 'Item opening' },
  itemCondition: { zh: '数据项开放条件', en: 'Item opening condition' },
  sensitive: { zh: '敏感属性', en: 'Sensitive' },
  secret: { zh: '涉密属性', en: 'Secret' },
};

/** A level of the classification, from the outermost in. */
export const levelName: Text = { zh: '分类第 {level} 级', en: 'Classification, level {level}' };
