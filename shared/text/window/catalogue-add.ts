import type { Text } from '../language';

/** Adding a resource to the inventory by hand. */
export const addText = {
  action: { zh: '新增资源', en: 'Add a resource' },
  name: { zh: '信息资源名称', en: 'Name' },
  code: { zh: '信息资源代码（可以不填）', en: 'Code (may be left out)' },
  items: { zh: '数据项名称（一行一个）', en: 'Names of its items (one a line)' },
  ok: { zh: '新增', en: 'Add' },
  cancel: { zh: '取消', en: 'Cancel' },
  adding: { zh: '正在新增资源', en: 'Adding the resource' },
  hint: {
    zh: '提供方先填为本单位；其余内容新增后在详情里补填。',
    en: 'This agency is put down as its provider; the rest is filled in afterwards.',
  },
} as const satisfies Record<string, Text>;
