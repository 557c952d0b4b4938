import type { Text } from './language';

/** What a change is about. */
export const historySubjects = {
  workspace: { zh: '工作区', en: 'Workspace' },
  agency: { zh: '本单位', en: 'Agency' },
  catalogue: { zh: '资源目录', en: 'Catalogue' },
  person: { zh: '人员“{name}”', en: 'Person “{name}”' },
  resource: { zh: '资源“{name}”', en: 'Resource “{name}”' },
  item: { zh: '资源“{name}” 数据项“{item}”', en: 'Resource “{name}”, item “{item}”' },
  dataset: { zh: '数据集“{name}”', en: 'Dataset “{name}”' },
  column: { zh: '数据集“{name}” 列“{column}”', en: 'Dataset “{name}”, column “{column}”' },
  list: { zh: '开放清单第 {version} 版', en: 'Open list version {version}' },
  withdrawal: { zh: '撤回或中止“{name}”', en: 'Withdrawal of “{name}”' },
  finding: { zh: '“{name}”的审查意见', en: 'Finding on “{name}”' },
  receipt: { zh: '第 {version} 版清单的审查回执', en: 'Receipt of list version {version}' },
  package: { zh: '第 {version} 版清单的提交包', en: 'Package of list version {version}' },
} as const satisfies Record<string, Text>;

/** What of it changed, where no other text of the window names it. */
export const historyParts = {
  made: { zh: '新建', en: 'Made' },
  replaced: { zh: '整体更新', en: 'Replaced as a whole' },
  filed: { zh: '登记', en: 'Filed' },
  added: { zh: '新增信息资源', en: 'Resources added' },
  resource: { zh: '信息资源', en: 'Resource' },
  item: { zh: '数据项', en: 'Item' },
  attached: { zh: '挂接数据', en: 'Data attached' },
  column: { zh: '列', en: 'Column' },
  columns: { zh: '列', en: 'Columns' },
  tag: { zh: '标签', en: 'Tag' },
  suggested: { zh: '识别建议', en: 'Suggested tag' },
  name: { zh: '名称', en: 'Name' },
  code: { zh: '统一社会信用代码', en: 'Social credit code' },
  department: { zh: '科室', en: 'Department' },
  duty: { zh: '职责', en: 'Duty' },
  period: { zh: '时间范围', en: 'Period' },
  rows: { zh: '行数', en: 'Rows' },
  attachedOn: { zh: '挂接日期', en: 'Attached on' },
  source: { zh: '原始文件', en: 'Source file' },
  reading: { zh: '读取方式', en: 'How it is read' },
  regulation: { zh: '依据法规', en: 'Regulation' },
  regulationFile: { zh: '导入的法规档案', en: 'Imported regulation' },
  acknowledged: { zh: '确认沿用', en: 'Acknowledged' },
  type: { zh: '开放类型', en: 'Opening type' },
  articles: { zh: '依据条款', en: 'Articles' },
  delivery: { zh: '开放方式', en: 'Delivery' },
  conditions: { zh: '开放条件', en: 'Conditions' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  missing: { zh: '尚缺', en: 'Missing' },
  plan: { zh: '脱敏方案', en: 'Treatment plan' },
  treatment: { zh: '处理方式', en: 'Treatment' },
  quasi: { zh: '准标识符', en: 'Quasi-identifiers' },
  sensitive: { zh: '敏感属性', en: 'Sensitive attributes' },
  suppressBelow: { zh: '人数下限', en: 'Smallest class kept' },
  release: { zh: '脱敏成果', en: 'Release' },
  frozen: { zh: '冻结', en: 'Frozen' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  suspended: { zh: '中止', en: 'Suspended' },
  followUp: { zh: '后续工作', en: 'Follow-up' },
  restored: { zh: '恢复', en: 'Restored' },
  exported: { zh: '导出', en: 'Exported' },
  receipt: { zh: '审查结论', en: 'Conclusion' },
  finding: { zh: '审查意见', en: 'Finding' },
  findingState: { zh: '状态', en: 'State' },
  answer: { zh: '答复', en: 'Answer' },
  secrecyReview: { zh: '保密审查', en: 'Secrecy review' },
} as const satisfies Record<string, Text>;

/** How things are described that came or went as a whole. */
export const historyValues = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  unnamed: { zh: '第 {number} 列', en: 'column {number}' },
  several: { zh: '（{count} 项内容）', en: '({count} parts)' },
  resources: { zh: '{resources} 项资源，{items} 个数据项', en: '{resources} resources, {items} items' },
  items: { zh: '{items} 个数据项', en: '{items} items' },
  table: { zh: '{rows} 行 × {columns} 列，{file}', en: '{rows} rows × {columns} columns, {file}' },
  steps: { zh: '{count} 列', en: '{count} columns' },
  columnCount: { zh: '{count} 列', en: '{count} columns' },
  released: { zh: '{out} 行（原 {in} 行）', en: '{out} rows (of {in})' },
  listed: { zh: '{items} 项', en: '{items} items' },
  listedPartly: { zh: '{items} 项（不完整）', en: '{items} items (partial)' },
  evidence: { zh: '{reference}', en: '{reference}' },
  wholePackage: { zh: '整个提交包', en: 'the whole package' },
  digest: { zh: '校验值 {digest}…', en: 'digest {digest}…' },
} as const satisfies Record<string, Text>;

/** How a listed item reaches the public, where no city's own word is at hand. */
export const deliveryNames: Readonly<Record<string, Text>> = {
  file: { zh: '数据下载', en: 'Download' },
  interface: { zh: '接口调用', en: 'Interface' },
  sandbox: { zh: '数据沙箱', en: 'Sandbox' },
  'on-request': { zh: '依申请', en: 'On request' },
};

/** Columns of the history as a workbook, and what stands above them. */
export const historySheetTexts = {
  name: { zh: '操作日志', en: 'History' },
  title: { zh: '{agency}操作日志', en: 'History of {agency}' },
  subtitle: {
    zh: '导出时间：{time}　共 {entries} 条　日志末条：第 {seq} 条 {hash}　经办人为登记姓名，未经身份认证',
    en: 'Exported {time}; {entries} entries; head: entry {seq} {hash}; people are named as filed, not authenticated',
  },
  number: { zh: '序号', en: 'No.' },
  time: { zh: '时间（北京时间）', en: 'Time (Beijing)' },
  actor: { zh: '经办人', en: 'Who' },
  operation: { zh: '操作', en: 'What' },
  subject: { zh: '对象', en: 'Of what' },
  before: { zh: '变更前', en: 'Before' },
  after: { zh: '变更后', en: 'After' },
  hash: { zh: '校验值', en: 'Digest' },
  more: { zh: '另有 {count} 处变更', en: '{count} more changes' },
} as const satisfies Record<string, Text>;

/** An entry that is about another one, which it took back or made again. */
export const aboutTexts = {
  undo: { zh: '撤销“{operation}”', en: 'undo “{operation}”' },
  redo: { zh: '重做“{operation}”', en: 'redo “{operation}”' },
  revert: { zh: '撤回“{operation}”', en: 'take back “{operation}”' },
} as const satisfies Record<string, Text>;
