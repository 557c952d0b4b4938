import type { Foot } from '../../model/dataset';
import type { Text } from '../language';

/** What is said while a data file is read for a look at it. */
export const readText = {
  preview: { zh: '数据预览（仅显示，不保存）', en: 'Preview (shown only, never stored)' },
  busy: { zh: '正在读取开头…', en: 'Reading the start…' },
  waiting: {
    zh: '文件 {size}，先显示开头 {rows} 行；行数和编码以读完为准',
    en: '{size}: the first {rows} rows; rows and encoding are settled once all is read',
  },
  stopped: { zh: '已停止读取，显示开头 {rows} 行', en: 'Stopped; these are the first {rows} rows' },
  stoppedEmpty: { zh: '已停止读取', en: 'Stopped' },
  provisional: { zh: '开头 {rows} 行', en: 'First {rows} rows' },
  readAll: { zh: '读取全部', en: 'Read all' },
  stop: { zh: '停止读取', en: 'Stop reading' },
  progress: { zh: '读取进度', en: 'Reading' },
  sheetHidden: { zh: '{sheet}（隐藏）', en: '{sheet} (hidden)' },
  member: { zh: '压缩包内文件', en: 'File in the zip' },
  memberHint: { zh: '名称或序号', en: 'Name or number' },
  foot: { zh: '表尾', en: 'Foot rows' },
  footCount: { zh: '{choice}（{count} 行）', en: '{choice} ({count})' },
  columnsTab: { zh: '字段', en: 'Columns' },
  rowsTab: { zh: '数据', en: 'Rows' },
  rowsTask: { zh: '读取 {name} 的数据', en: 'Reading rows of {name}' },
  rowsBusy: { zh: '正在读取源文件…', en: 'Reading the source file…' },
  rowsEmpty: { zh: '没有数据行。', en: 'No rows of data.' },
  rowsNote: { zh: '仅显示，不保存', en: 'Shown only, never stored' },
  again: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Text>;

/** Which rows at the end are left out. */
export const footNames = {
  keep: { zh: '全部保留', en: 'Keep all' },
  notes: { zh: '去掉说明和签名', en: 'Drop notes, signatures' },
  all: { zh: '去掉说明、签名和合计', en: 'Drop notes and totals' },
} as const satisfies Record<Foot, Text>;

/** What is said of a column's values. */
export const figuresText = {
  title: { zh: '值的样式（仅显示，不保存）', en: 'Values (shown only, never stored)' },
  load: { zh: '从源文件统计', en: 'Count in the source file' },
  busy: { zh: '正在统计…', en: 'Counting…' },
  length: { zh: '长度', en: 'Length' },
  lengths: { zh: '{min}–{max} 个字符，平均 {mean}', en: '{min}–{max} characters, {mean} on average' },
  sameLength: { zh: '均为 {max} 个字符', en: '{max} characters each' },
  blank: { zh: '空文本', en: 'Empty texts' },
  edged: { zh: '首尾有空格', en: 'Spaces at the edges' },
  min: { zh: '最小', en: 'Least' },
  max: { zh: '最大', en: 'Greatest' },
  shape: { zh: '样式', en: 'Shape' },
  shapeHint: {
    zh: '9 数字，A 字母，汉 汉字，9{4} 连续 4 个',
    en: '9 digit, A letter, 汉 Chinese character, 9{4} four in a row',
  },
  count: { zh: '个数', en: 'Values' },
  share: { zh: '占比', en: 'Share' },
  none: { zh: '这一列没有值。', en: 'The column has no value.' },
} as const satisfies Record<string, Text>;
