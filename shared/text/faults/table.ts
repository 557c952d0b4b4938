import type { Text } from '../language';

/** What staging noticed in a data file and a person should know; `{count}` is how often. Places stand beside. */
export const tableFaults = {
  'encoding-replaced': {
    zh: '有 {count} 处字节不符合该编码，已用 � 代替；编码可能选错，或文件已损坏',
    en: '{count} places do not fit the encoding and stand as �; the encoding may be wrong or the file damaged',
  },
  'row-short': {
    zh: '有 {count} 行的字段少于表头，后面的列按缺失处理；请核对是否错位',
    en: '{count} rows have fewer fields than the header; the last columns are missing there. Check that nothing shifted',
  },
  'row-extra-empty': {
    zh: '有 {count} 行的行尾多出空字段，已略去',
    en: '{count} rows end in extra empty fields, which were left out',
  },
  'quote-stray': {
    zh: '有 {count} 处引号之后还有内容，已原样接在该字段之后',
    en: '{count} fields have text after their closing quote; it was kept as part of the field',
  },
  'blank-line': {
    zh: '有 {count} 个空行，已略去',
    en: '{count} blank lines were left out',
  },
  'note-row': {
    zh: '表尾有 {count} 行填表说明，未作为数据读入',
    en: '{count} rows of notes at the end of the sheet were not read as data',
  },
  'hidden-row': {
    zh: '有 {count} 个隐藏行，其内容已读入，请核对是否应当公开',
    en: '{count} rows are hidden in the sheet; they were read. Check whether they may be published',
  },
  'hidden-column': {
    zh: '有 {count} 个隐藏列，其内容已读入，请核对是否应当公开',
    en: '{count} columns are hidden in the sheet; they were read. Check whether they may be published',
  },
  'hidden-sheet': {
    zh: '工作簿中有 {count} 个隐藏的工作表，未读入',
    en: '{count} sheets of the workbook are hidden and were not read',
  },
  'other-sheet': {
    zh: '工作簿中另有 {count} 个有内容的工作表，未读入',
    en: '{count} more sheets of the workbook have content and were not read',
  },
  'merged-cells': {
    zh: '数据区有 {count} 处合并单元格，只有左上角的单元格有内容',
    en: '{count} merged areas among the data have content in their top left cell only',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TableFaultCode = keyof typeof tableFaults;
