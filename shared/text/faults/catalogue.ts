import type { Text } from '../language';

/** What importing a catalogue finds, cell by cell. `{label}` names a column of the template, `{other}` another row. */
export const catalogueFaults = {
  'sheet-not-imported': {
    zh: '这张工作表也像资源目录，但一次只导入一张，本表未导入',
    en: 'This sheet looks like a catalogue too, but only one is imported at a time; it was left out',
  },
  'column-missing': { zh: '缺少必填列：{label}', en: 'A required column is missing: {label}' },
  'column-not-recognised': {
    zh: '模板中没有这一列，其内容未导入；请核对列名',
    en: 'The template has no such column; its content was not imported. Check the header',
  },
  'formula-error': {
    zh: '单元格是公式错误（如 #N/A），按空白处理',
    en: 'The cell holds a formula error (such as #N/A) and counts as empty',
  },
  'resource-name-missing': {
    zh: '没有信息资源名称，从本行起的 {rows} 行未导入',
    en: 'No resource name: {rows} rows from here on were not imported',
  },
  'item-without-resource': {
    zh: '目录表中没有这个目录名称，从本行起的 {rows} 行信息项未导入',
    en: 'The sheet of resources has no such name: {rows} item rows from here on were not imported',
  },
  'item-resource-ambiguous': {
    zh: '目录表中有几个目录都叫这个名称，从本行起的 {rows} 行信息项未导入；请补目录代码或改名',
    en: 'Several resources have this name: {rows} item rows from here on were not imported. Give the code too, or other names',
  },
  'resource-without-items': {
    zh: '信息项表中没有这个目录的信息项',
    en: 'The sheet of items has none of this resource',
  },
  'item-name-missing': { zh: '没有信息项名称，本行未导入', en: 'No item name: this row was not imported' },
  'duplicate-item': {
    zh: '同一信息资源内信息项重名（另见第 {other} 行）',
    en: 'The resource has two items of this name (see row {other})',
  },
  'required-missing': { zh: '必填项为空：{label}', en: 'A required cell is empty: {label}' },
  'value-inconsistent': {
    zh: '同一信息资源的“{label}”前后不一致，已采用第 {other} 行的值',
    en: '{label} is not the same in all rows of the resource; the value of row {other} was taken',
  },
  'code-inconsistent': {
    zh: '同一信息资源的代码前后不一致（常因下拉填充递增），已采用第 {other} 行的代码',
    en: 'The code is not the same in all rows of the resource (often counted up by dragging); that of row {other} was taken',
  },
  'code-too-short': {
    zh: '信息资源代码不完整：应为类、项、目、细目代码加“/”和顺序号',
    en: 'The resource code is cut off: classification digits, a slash and a serial number are expected',
  },
  'code-malformed': {
    zh: '信息资源代码不符合编码规则：应为数字加“/”和顺序号',
    en: 'The resource code does not follow the rule: digits, a slash and a serial number are expected',
  },
  'code-duplicate': {
    zh: '信息资源代码与第 {other} 行的资源相同',
    en: 'The resource of row {other} has the same code',
  },
  'provider-code-invalid': {
    zh: '不是有效的统一社会信用代码（18 位，校验位须正确），请核对',
    en: 'Not a valid unified social credit code (18 characters, right check character); please check',
  },
  'value-not-in-list': {
    zh: '“{label}”的值不在可选范围内：{allowed}',
    en: '{label} is none of the values to choose from: {allowed}',
  },
  'format-mismatch': {
    zh: '格式类型与格式分类不符，该分类可选：{allowed}',
    en: 'The format type does not belong to the format category, which has: {allowed}',
  },
  'sharing-mode-mismatch': {
    zh: '共享方式类型与其分类或资源格式不符，可选：{allowed}',
    en: 'The sharing mode does not fit its category or the format of the resource; it could be: {allowed}',
  },
  'opening-against-sharing': {
    zh: '不予共享的数据不得开放，开放属性应为：{allowed}',
    en: 'What is not shared may not be opened; the opening type should be: {allowed}',
  },
  'opening-against-secrecy': {
    zh: '标为涉密的不得开放，开放属性应为：{allowed}',
    en: 'What is marked as secret may not be opened; the opening type should be: {allowed}',
  },
  'secret-marked': {
    zh: '“{label}”标为涉密：涉密数据应在涉密系统中办理，不得在这里挂接数据、列入开放清单；如属误标，请更正',
    en: '{label} marks it as secret: that belongs on a classified system, with no data attached and nothing listed here. Correct it if it is a slip',
  },
  'number-has-unit': {
    zh: '“{label}”只填数字，不带单位',
    en: '{label} takes a number only, without a unit',
  },
  'number-invalid': { zh: '“{label}”应为数字', en: '{label} should be a number' },
  'date-invalid': {
    zh: '“{label}”应为日期，写作 2020-01-05 的样子',
    en: '{label} should be a date, written like 2020-01-05',
  },
  'name-is-system': {
    zh: '信息资源名称像是信息系统的名称，应写资源内容的名称',
    en: 'The resource name looks like that of an information system; name the content instead',
  },
  'name-duplicate': { zh: '与第 {other} 行的信息资源重名', en: 'The resource of row {other} has the same name' },
  'name-near-duplicate': {
    zh: '与第 {other} 行的信息资源名称只差标点或空格，疑为重复',
    en: 'Differs from the resource of row {other} only in punctuation or spaces: probably the same',
  },
  'name-incremented': {
    zh: '与第 {other} 行的信息资源名称只差一个递增的数字，疑为下拉填充所致',
    en: 'Differs from the resource of row {other} only by a number counted up: probably dragged down',
  },
  'text-too-long': {
    zh: '“{label}”过长，只保留前 {limit} 个字符',
    en: '{label} is too long: only the first {limit} characters were kept',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CatalogueFaultCode = keyof typeof catalogueFaults;
