import type { Text } from '../language';

/** What the page says of the filters that a person keeps under a name. */
export const viewsText = {
  menu: { zh: '常用筛选', en: 'Saved views' },
  chosen: { zh: '常用筛选：{name}', en: 'Saved views: {name}' },
  none: { zh: '还没有保存过筛选', en: 'No view saved yet' },
  save: { zh: '保存当前筛选…', en: 'Save this view…' },
  remove: { zh: '删除“{name}”', en: 'Delete “{name}”' },
  dialog: { zh: '保存当前筛选', en: 'Save this view' },
  what: {
    zh: '搜索词和各项筛选条件保存在本机的程序设置中，不写入工作区；同名的会被替换，最多保存 {most} 个。',
    en: 'The words searched for and the filters are kept in this program’s settings on this computer, not in the workspace. A view of the same name is replaced; at most {most} are kept.',
  },
  name: { zh: '名称', en: 'Name' },
  confirm: { zh: '保存筛选', en: 'Save view' },
  cancel: { zh: '取消', en: 'Cancel' },
  full: {
    zh: '已保存 {most} 个。请先删除一个，或使用已有的名称替换它。',
    en: '{most} views are kept already. Delete one first, or give the name of one to replace it.',
  },
  long: {
    zh: '搜索词或某项筛选条件超过 {most} 个字，无法保存。请缩短搜索词或改用其他条件。',
    en: 'The words searched for, or one of the filters, are longer than {most} characters and cannot be kept. Shorten them or filter by something else.',
  },
} as const satisfies Record<string, Text>;
