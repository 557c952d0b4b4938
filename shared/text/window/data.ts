import type { ColumnType, Encoding, FileFormat } from '../../model/dataset';
import type { Text } from '../language';

/** What the page 数据与标签 says. */
export const dataText = {
  todo: {
    zh: '{datasets} 个数据集，{waiting} 列标签待确认；{bare} 项资源未挂接数据',
    en: '{datasets} datasets, {waiting} columns to confirm; {bare} resources without data',
  },
  todoDone: {
    zh: '{datasets} 个数据集，标签均已确认；{bare} 项资源未挂接数据',
    en: '{datasets} datasets, all tags confirmed; {bare} resources without data',
  },
  todoEmpty: { zh: '尚无资源，请先导入目录', en: 'No resource yet: import the catalogue first' },
  emptyTitle: { zh: '先导入信息资源目录', en: 'Import the resource catalogue first' },
  emptyHint: { zh: '数据文件挂接在目录的资源上。', en: 'Data files are attached to resources of the catalogue.' },
  toCatalogue: { zh: '去资源目录', en: 'To the catalogue' },
  list: { zh: '资源与数据集', en: 'Resources and datasets' },
  search: { zh: '搜索资源或数据集', en: 'Search resources or datasets' },
  nothingFound: { zh: '没有找到', en: 'Nothing found' },
  columnName: { zh: '资源', en: 'Resource' },
  columnState: { zh: '标签', en: 'Tags' },
  waiting: { zh: '{count} 列待确认', en: '{count} to confirm' },
  done: { zh: '已确认', en: 'Confirmed' },
  bare: { zh: '无数据', en: 'No data' },
  attach: { zh: '挂接数据', en: 'Attach data' },
  bareTitle: { zh: '这项资源还没有数据', en: 'This resource has no data yet' },
  bareHint: {
    zh: '选择 csv、xlsx、xls、et、json 或网页表格文件，或其中一个的 zip。文件留在原处，只读不改。以接口等方式提供的资源可以不挂接。',
    en: 'Choose a csv, xlsx, xls, et, json or HTML file, or a zip of one. It stays where it is and is only read. Resources served by an interface may go without.',
  },
} as const satisfies Record<string, Text>;

/** What is said of one dataset. */
export const datasetText = {
  source: { zh: '源文件', en: 'Source file' },
  size: { zh: '大小', en: 'Size' },
  extent: { zh: '行 × 列', en: 'Rows × columns' },
  extentValue: { zh: '{rows} × {columns}', en: '{rows} × {columns}' },
  reading: { zh: '读取方式', en: 'Read as' },
  period: { zh: '数据时段', en: 'Period' },
  noPeriod: { zh: '未填', en: 'Not given' },
  attachedOn: { zh: '挂接日期', en: 'Attached on' },
  warnings: { zh: '读取时的提示', en: 'Noticed while reading' },
  columns: { zh: '列', en: 'Columns' },
  confirm: { zh: '确认本资源的建议（{count} 列）…', en: 'Confirm this resource ({count})…' },
  confirmAll: { zh: '确认全部建议（{count} 列）…', en: 'Confirm everything ({count})…' },
  confirming: { zh: '确认标签', en: 'Confirming tags' },
  confirmTitle: { zh: '将 {count} 列标为已确认？', en: 'Confirm the tags of {count} columns?' },
  confirmHint: {
    zh: '按建议的类别、角色和级别确认；其中 {plain} 列没有建议，确认为“非个人信息、其他、1级 公开”。可以撤销。',
    en: 'As suggested; {plain} of them have no suggestion and become “not personal, other, level 1 public”. It can be undone.',
  },
  confirmed: { zh: '已确认 {count} 列', en: '{count} columns confirmed' },
  confirmOk: { zh: '确认标签', en: 'Confirm tags' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;

/** What is said of columns and their tags. */
export const columnText = {
  name: { zh: '列名', en: 'Column' },
  unnamed: { zh: '（第 {number} 列，无列名）', en: '(column {number}, no name)' },
  type: { zh: '类型', en: 'Type' },
  nulls: { zh: '缺失', en: 'Missing' },
  distinct: { zh: '不同值', en: 'Distinct' },
  kind: { zh: '类别', en: 'Kind' },
  role: { zh: '角色', en: 'Role' },
  level: { zh: '级别', en: 'Level' },
  levelGap: {
    zh: '所含的个人信息一般不低于 {needed} 级，请复核',
    en: 'Personal information of this kind is usually of level {needed} or higher: review',
  },
  confidence: { zh: '把握', en: 'Sure' },
  state: { zh: '状态', en: 'State' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  place: { zh: '第 {number} 列，共 {count} 列', en: 'Column {number} of {count}' },
  nullsOf: { zh: '{count}（{share}）', en: '{count} ({share})' },
  evidence: { zh: '识别依据', en: 'Why it is suggested' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  noSuggestion: { zh: '没有识别出个人信息。', en: 'Nothing personal was detected.' },
  contains: { zh: '文字中含有', en: 'Texts contain' },
  tag: { zh: '标签', en: 'Tag' },
  save: { zh: '保存', en: 'Save' },
  accept: { zh: '确认', en: 'Confirm' },
  acceptNext: { zh: '确认，看下一列', en: 'Confirm, next column' },
  previous: { zh: '上一列', en: 'Previous' },
  next: { zh: '下一列', en: 'Next' },
  alike: {
    zh: '本资源中同名的数据项和列会一并设置。',
    en: 'Items and columns of the same name in this resource are set together.',
  },
  saving: { zh: '设置“{field}”的标签', en: 'Tagging “{field}”' },
  saved: { zh: '“{field}”的标签已在 {places} 处设置', en: '“{field}” tagged in {places} places' },
} as const satisfies Record<string, Text>;

/** What attaching a file says. */
export const attachText = {
  title: { zh: '挂接数据：{file}', en: 'Attach data: {file}' },
  target: { zh: '挂接到', en: 'Attach to' },
  resource: { zh: '资源', en: 'Resource' },
  resourceMissing: { zh: '请选择资源', en: 'Choose a resource' },
  dataset: { zh: '数据集名称', en: 'Dataset name' },
  datasetHint: { zh: '留空则用文件名', en: 'File name if left empty' },
  period: { zh: '数据时段', en: 'Period' },
  periodHint: { zh: '如 2026-09、2026年第三季度', en: 'Such as 2026-09' },
  reading: { zh: '读取方式', en: 'How it is read' },
  encoding: { zh: '编码', en: 'Encoding' },
  delimiter: { zh: '分隔符', en: 'Delimiter' },
  sheet: { zh: '工作表', en: 'Sheet' },
  sheetHint: { zh: '名称或序号', en: 'Name or number' },
  headerRows: { zh: '表头行数', en: 'Header rows' },
  headerRowsHint: { zh: '数据之前的行数，标题行也算', en: 'Rows before the data, titles included' },
  guessed: { zh: '自动（{guess}）', en: 'Automatic ({guess})' },
  automatic: { zh: '自动', en: 'Automatic' },
  found: { zh: '共 {rows} 行、{columns} 列', en: '{rows} rows, {columns} columns' },
  busy: { zh: '正在读取…', en: 'Reading…' },
  cancel: { zh: '取消', en: 'Cancel' },
  confirm: { zh: '挂接并识别', en: 'Attach and detect' },
  task: { zh: '挂接 {file}', en: 'Attaching {file}' },
  attached: {
    zh: '已挂接 {id}：{rows} 行、{columns} 列，其中 {suggested} 列有识别建议',
    en: '{id} attached: {rows} rows, {columns} columns, {suggested} with a suggestion',
  },
  places: { zh: '行 {rows}', en: 'rows {rows}' },
  placesMore: { zh: '行 {rows} 等', en: 'rows {rows} …' },
} as const satisfies Record<string, Text>;

export const columnTypeNames = {
  text: { zh: '文本', en: 'Text' },
  integer: { zh: '整数', en: 'Integer' },
  decimal: { zh: '小数', en: 'Decimal' },
  date: { zh: '日期', en: 'Date' },
  datetime: { zh: '时间', en: 'Time' },
  'serial-date': { zh: '日期序号', en: 'Serial date' },
  boolean: { zh: '是/否', en: 'Yes/no' },
  empty: { zh: '空', en: 'Empty' },
} as const satisfies Record<ColumnType, Text>;

export const formatNames = {
  csv: { zh: '文本表格', en: 'Delimited text' },
  xlsx: { zh: '工作簿 xlsx', en: 'Workbook xlsx' },
  xls: { zh: '工作簿 xls', en: 'Workbook xls' },
  html: { zh: '网页表格', en: 'HTML table' },
  json: { zh: 'JSON', en: 'JSON' },
  ndjson: { zh: 'JSON（每行一条）', en: 'JSON lines' },
} as const satisfies Record<FileFormat, Text>;

export const encodingNames = {
  'utf-8': { zh: 'UTF-8', en: 'UTF-8' },
  'utf-8-bom': { zh: 'UTF-8（带 BOM）', en: 'UTF-8 with BOM' },
  gb18030: { zh: 'GB18030（含 GBK）', en: 'GB18030 (GBK)' },
  'utf-16le': { zh: 'UTF-16 LE', en: 'UTF-16 LE' },
  'utf-16be': { zh: 'UTF-16 BE', en: 'UTF-16 BE' },
  big5: { zh: 'Big5（繁体）', en: 'Big5' },
} as const satisfies Record<Encoding, Text>;

/** Signs that part the fields of a text file, in words; a sign that is not here stands for itself. */
export const delimiterNames = {
  ',': { zh: '逗号', en: 'Comma' },
  '\t': { zh: '制表符', en: 'Tab' },
  ';': { zh: '分号', en: 'Semicolon' },
  '|': { zh: '竖线', en: 'Vertical bar' },
} as const satisfies Record<string, Text>;

/** How a file was read, as parts of one line. */
export const readingParts = {
  sheet: { zh: '工作表“{sheet}”', en: 'sheet “{sheet}”' },
  table: { zh: '第 {sheet} 个表格', en: 'table {sheet}' },
  path: { zh: '位置“{sheet}”', en: 'at “{sheet}”' },
  member: { zh: '包内文件“{member}”', en: 'file “{member}” of the zip' },
  delimiter: { zh: '{delimiter}分隔', en: 'delimiter: {delimiter}' },
  headerRows: { zh: '表头 {rows} 行', en: 'header rows: {rows}' },
  noHeader: { zh: '无表头', en: 'no header' },
} as const satisfies Record<string, Text>;
