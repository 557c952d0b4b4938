import type { Text } from '../language';

/** What staging noticed in a web page, a JSON file or an archive; `{count}` is how often. */
export const formatFaults = {
  'member-repeated': {
    zh: '有 {count} 条记录中同一名称出现了不止一次，已取最后一个值；请核对',
    en: '{count} records hold a name more than once; its last value was taken. Check them',
  },
  'other-array': {
    zh: '文件中另有 {count} 组记录，未读入；需要时请指定数据位置',
    en: '{count} more lists of records in the file were not read; name the path of one to read it',
  },
  'other-table': {
    zh: '网页中另有 {count} 个有内容的表格，未读入；需要时请指定表格序号',
    en: '{count} more tables of the page have content and were not read; give the number of one to read it',
  },
  'hidden-table': {
    zh: '网页中有 {count} 个隐藏的表格，未读入',
    en: '{count} tables of the page are hidden and were not read',
  },
  'text-unread': {
    zh: '有 {count} 个单元格中有文字未读入（网页不显示，或超过 65536 字）；请核对是否需要',
    en: '{count} cells hold text that was not read (the page does not show it, or it is longer than 65536 characters). Check whether it is needed',
  },
  'other-member': {
    zh: '压缩包中另有 {count} 个不是数据表的文件，未读入',
    en: '{count} more files of the archive are no tables and were not read',
  },
} as const satisfies Readonly<Record<string, Text>>;
