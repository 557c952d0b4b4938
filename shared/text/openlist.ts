import type { ListColumn } from '../model/openlist';
import type { Level } from '../model/tag';
import type { Text } from './language';

/** Titles of the list's columns; a profile may have its city's own word for one. */
export const listColumnTitles = {
  number: { zh: '序号', en: 'No.' },
  agency: { zh: '数据开放主体', en: 'Agency' },
  agencyCode: { zh: '统一社会信用代码', en: 'Agency code' },
  code: { zh: '来源目录代码', en: 'Catalogue code' },
  name: { zh: '数据集名称', en: 'Dataset' },
  abstract: { zh: '摘要', en: 'Abstract' },
  theme: { zh: '数据领域', en: 'Theme' },
  keywords: { zh: '关键字', en: 'Keywords' },
  fields: { zh: '数据项', en: 'Items' },
  format: { zh: '数据格式', en: 'Format' },
  rows: { zh: '数据容量（条）', en: 'Rows' },
  period: { zh: '时间范围', en: 'Period' },
  spatial: { zh: '空间范围', en: 'Area' },
  updateCycle: { zh: '更新频率', en: 'Update frequency' },
  firstPublished: { zh: '首次发布日期', en: 'First published' },
  lastUpdated: { zh: '最近更新日期', en: 'Last updated' },
  type: { zh: '开放类型', en: 'Opening type' },
  conditions: { zh: '开放条件', en: 'Conditions' },
  access: { zh: '开放方式', en: 'Access' },
  level: { zh: '数据分级', en: 'Level' },
  reasons: { zh: '认定依据（条款）', en: 'Articles' },
  department: { zh: '责任科室', en: 'Department' },
  contact: { zh: '联系人/电话', en: 'Contact' },
  remark: { zh: '备注', en: 'Remark' },
} as const satisfies Record<ListColumn, Text>;

/** Titles of the columns of the 数据项 sheet. */
export const fieldColumnTitles = {
  number: { zh: '清单序号', en: 'List no.' },
  dataset: { zh: '数据集名称', en: 'Dataset' },
  field: { zh: '项序号', en: 'Item no.' },
  name: { zh: '数据项名称', en: 'Item' },
  type: { zh: '数据类型', en: 'Type' },
  length: { zh: '数据长度', en: 'Length' },
  description: { zh: '说明', en: 'Description' },
  level: { zh: '敏感级别', en: 'Level' },
  treatment: { zh: '脱敏方式', en: 'Treatment' },
} as const satisfies Record<string, Text>;

/** Titles of the columns of the internal sheet 不予开放事项. */
export const withheldColumnTitles = {
  number: { zh: '序号', en: 'No.' },
  resource: { zh: '资源编号', en: 'Resource' },
  code: { zh: '来源目录代码', en: 'Catalogue code' },
  name: { zh: '资源名称', en: 'Name' },
  status: { zh: '处理', en: 'Outcome' },
  reasons: { zh: '不开放依据（条款）', en: 'Articles' },
  why: { zh: '情形', en: 'Case' },
  department: { zh: '责任科室', en: 'Department' },
} as const satisfies Record<string, Text>;

/** How the public list names a level. */
export const levelNames = {
  1: { zh: '1级（公开）', en: 'level 1 (public)' },
  2: { zh: '2级（低敏）', en: 'level 2 (low)' },
  3: { zh: '3级（较敏）', en: 'level 3 (medium)' },
  4: { zh: '4级（敏感）', en: 'level 4 (sensitive)' },
} as const satisfies Record<Level, Text>;

/** The name that a state secret's placeholder carries. */
export const placeholderName: Text = { zh: '占位事项（内容不在本程序办理）', en: 'Placeholder (not handled here)' };
