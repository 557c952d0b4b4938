import type { Text } from '../language';

/** What pasting rows from a spreadsheet program says. */
export const pasteText = {
  title: { zh: '粘贴的修改（{count} 项资源）', en: 'Pasted changes ({count} resources)' },
  hint: {
    zh: '勾选要采用的单元格。空单元格不算修改。',
    en: 'Tick the cells to take over. Empty cells change nothing.',
  },
  none: { zh: '粘贴的内容与目录一致，没有要修改的。', en: 'What was pasted says the same as the catalogue.' },
  noHeader: {
    zh: '粘贴的第一行须是表头，并有“信息资源名称”“信息资源代码”或“编号”一列。可先复制几行，看表头怎样写。',
    en: 'The first row pasted must be a header with the name, the code or the number. Copy some rows to see how it is written.',
  },
  unmatched: {
    zh: '{count} 行在目录中找不到或不止一项，未列出：{names}',
    en: '{count} rows fit no resource, or more than one, and are left out: {names}',
  },
  unknown: { zh: '这些列不认识，未读：{names}', en: 'Columns not known and not read: {names}' },
  columnPasted: { zh: '粘贴的内容', en: 'Pasted' },
  apply: { zh: '修改 {count} 项资源', en: 'Change {count} resources' },
  copied: { zh: '已复制 {count} 项资源', en: '{count} resources copied' },
  marked: { zh: '已选 {count} 项', en: '{count} selected' },
} as const satisfies Record<string, Text>;
