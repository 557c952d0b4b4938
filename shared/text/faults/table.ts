import type { Text } from '../language';
import type { formatFaults } from './formats';

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
    zh: '表尾有 {count} 行填表说明或签字栏，未作为数据读入；如是数据，请在“表尾”处选择保留',
    en: '{count} rows of notes or signatures at the end were not read as data; if they are data, keep them under “End of table”',
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
  'note-row-kept': {
    zh: '表尾有 {count} 行像是填表说明或签字栏，已按要求作为数据读入',
    en: '{count} rows at the end look like notes or signatures and were read as data as asked',
  },
  'total-row': {
    zh: '表尾有 {count} 行合计，已作为数据读入；如不应保留，请在“表尾”处选择略去合计',
    en: '{count} rows of totals at the end were read as data; if they may not stay, have totals left out under “End of table”',
  },
  'total-row-left': {
    zh: '表尾有 {count} 行合计，已按要求略去',
    en: '{count} rows of totals at the end were left out as asked',
  },
  'no-rows': {
    zh: '表头之下没有数据行；如果文件没有表头，请把表头行数设为 0',
    en: 'There are no rows below the header; if the file has no header, set its header rows to 0',
  },
  'header-blank': {
    zh: '有 {count} 列没有列名；如果表头有多行，请指定表头行数',
    en: '{count} columns have no name; if the header has several rows, say how many',
  },
  'header-repeated': {
    zh: '有 {count} 个列名与前面的列重复，请按位置分辨',
    en: '{count} column names repeat an earlier one; tell them apart by their places',
  },
  'header-value': {
    zh: '有 {count} 个列名是数字或日期；如果第一行就是数据，请把表头行数设为 0',
    en: '{count} column names are numbers or dates; if the first row is data, set the header rows to 0',
  },
  'header-none': {
    zh: '没有找到表头：第一行像是数据，已与其余各行一起作为数据读入，各列没有列名；如果第一行是表头，请把表头行数设为 1',
    en: 'No header was found: the first row looks like data and was read as such, and the columns have no names; if it is the header, set the header rows to 1',
  },
  'header-rows-doubtful': {
    zh: '表头的下一行像是表头的延续，已作为数据读入；如果表头有多行，请指定表头行数',
    en: 'The row below the header looks like more of it and was read as data; if the header has several rows, say how many',
  },
  'single-column': {
    zh: '没有找到分隔符，每行作为一列读入；如果字段由其他符号分隔，请指定分隔符',
    en: 'No delimiter was found and each line became one column; if another sign parts the fields, name it',
  },
  'nul-character': {
    zh: '有 {count} 处空字符（NUL），已原样保留；文件可能已损坏',
    en: '{count} NUL characters were kept as they are; the file may be damaged',
  },
  'reading-replayed': {
    zh: '已按本资源上一次数据的读取方式读入；如不合适，请在读取方式中改动',
    en: 'Read as this resource’s last file was read; change how it is read if that is wrong',
  },
  'reading-encoding-other': {
    zh: '编码与上一次数据不同，已按本文件自身的编码读入',
    en: 'Its encoding differs from that of the last file; it was read by its own',
  },
  'reading-not-replayed': {
    zh: '与本资源上一次数据的读取方式或列不符，已重新识别；请核对工作表、表头和列',
    en: 'It does not fit how this resource’s last file was read, so all was found out anew; check sheet, header and columns',
  },
  comment: {
    zh: '有 {count} 个单元格带批注，批注的内容未读入',
    en: '{count} cells have a comment; comments were not read',
  },
  'external-link': {
    zh: '工作簿有公式引用其他 {count} 个工作簿，读入的是上次保存的结果；请核对是否为最新',
    en: 'Formulas point to {count} other workbooks; the results saved last were read. Check that they are up to date',
  },
  'cell-error': {
    zh: '有 {count} 个单元格是错误值（如 #N/A），已按显示的文字读入',
    en: '{count} cells hold an error (such as #N/A); they were read as the text shown',
  },
  'formula-uncached': {
    zh: '有 {count} 个公式没有保存计算结果，按缺失处理；请在 Excel 或 WPS 中打开、保存后重新选择',
    en: '{count} formulas have no saved result and count as missing; open and save the file in Excel or WPS, then choose it again',
  },
  'number-rounded': {
    zh: '有 {count} 个数值的显示格式舍去了部分数字，已按显示的文字读入；需要原值时请把格式改为常规',
    en: '{count} numbers are shown rounded by their format and were read as shown; set the format to General for the full values',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TableFaultCode = keyof typeof tableFaults | keyof typeof formatFaults;
