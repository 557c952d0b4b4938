import type { Text } from '../language';

/** Faults of the inventory that name another resource or item of it; the others are those of an import. */
export const catalogueLintFaults = {
  'resource-name-duplicate': { zh: '与资源 {other} 重名', en: 'Resource {other} has the same name' },
  'resource-name-near-duplicate': {
    zh: '与资源 {other}“{name}”只差标点或空格，疑为重复',
    en: 'Differs from resource {other} “{name}” only in punctuation or spaces: probably the same',
  },
  'resource-name-incremented': {
    zh: '与资源 {other}“{name}”只差一个递增的数字，疑为下拉填充所致',
    en: 'Differs from resource {other} “{name}” only by a number counted up: probably dragged down',
  },
  'resource-code-duplicate': {
    zh: '信息资源代码与资源 {other}“{name}”相同',
    en: 'Resource {other} “{name}” has the same code',
  },
  'resource-has-no-items': { zh: '没有任何数据项', en: 'It has no items at all' },
  'item-name-duplicate': { zh: '与数据项 {other} 重名', en: 'Item {other} has the same name' },
} as const satisfies Readonly<Record<string, Text>>;
