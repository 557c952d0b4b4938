import type { Text } from '../language';

/** What 提交包 says of a reviewer's findings. */
export const findingsText = {
  onResource: { zh: '{count} 条审查意见', en: '{count} findings' },
  view: { zh: '审查意见', en: 'Findings' },
  viewOpen: { zh: '审查意见（{count} 条待办理）', en: 'Findings ({count} to settle)' },
  table: { zh: '审查意见', en: 'Findings' },
  search: { zh: '查找事项或意见', en: 'Search items and findings' },
  standing: { zh: '未了结', en: 'Standing' },
  all: { zh: '全部', en: 'All' },
  show: { zh: '显示', en: 'Show' },
  newest: {
    zh: '最近的回执：第 {version} 版，{office} {person}，{date}',
    en: 'Newest receipt: version {version}, {office}, {person}, {date}',
  },
  none: { zh: '还没有审查意见', en: 'No findings yet' },
  noneHint: {
    zh: '报送后，审查单位会发回一份审查回执（.zip）。导入后，其中的意见会列在这里逐条办理。',
    en: 'After submission the reviewer sends a receipt (.zip) back. Import it, and its findings are listed here to be settled one by one.',
  },
  nothingFound: { zh: '没有符合条件的意见', en: 'No finding matches' },
  allSettled: { zh: '没有未了结的意见', en: 'No finding stands' },

  state: { zh: '状态', en: 'State' },
  kind: { zh: '类别', en: 'Kind' },
  severity: { zh: '程度', en: 'Severity' },
  item: { zh: '事项', en: 'Item' },
  text: { zh: '意见', en: 'Finding' },
  deadline: { zh: '整改期限', en: 'Deadline' },
  answer: { zh: '办理', en: 'Answer' },
  noDeadline: { zh: '未定', en: 'none set' },
  overdue: { zh: '{date} 已逾期', en: '{date}, overdue' },
  unanswered: { zh: '待办理', en: 'To settle' },
  optional: { zh: '可不答', en: 'optional' },
  wholePackage: { zh: '整个提交包', en: 'The whole package' },

  title: { zh: '审查意见 {id}', en: 'Finding {id}' },
  basis: { zh: '依据', en: 'Basis' },
  noBasis: { zh: '没有写明', en: 'not stated' },
  about: { zh: '针对', en: 'About' },
  aboutField: { zh: '{name} · “{field}”', en: '{name} · “{field}”' },
  aboutFigure: { zh: '{name} · 数值“{figure}”（数据集 {dataset}）', en: '{name} · the number “{figure}” of {dataset}' },
  reviewerWords: { zh: '审查人说明', en: 'The reviewer’s words' },
  mend: { zh: '去整改', en: 'Mend it' },
  removed: {
    zh: '这项资源已不在目录中。',
    en: 'This resource is not in the catalogue any more.',
  },
  history: { zh: '经过', en: 'What happened' },
  brought: { zh: '第 {version} 版回执提出（{office}）', en: 'Brought by the receipt of version {version} ({office})' },
  stands: {
    zh: '第 {version} 版回执认为未解决（{office}）',
    en: 'Still unresolved by the receipt of version {version} ({office})',
  },
  settled: {
    zh: '第 {version} 版回执认为已解决（{office}）',
    en: 'Resolved by the receipt of version {version} ({office})',
  },
  answered: { zh: '本单位：{action}（{name}）', en: 'The agency: {action} ({name})' },

  answerTitle: { zh: '本单位的办理', en: 'What the agency did' },
  answerHint: {
    zh: '办理情况随下一个提交包一并报送；是否已解决由审查单位认定。',
    en: 'The answer goes with the next package; whether it is resolved is for the reviewer to say.',
  },
  resolvedHint: {
    zh: '审查单位已认定解决，不必再办理。',
    en: 'The reviewer found it resolved; nothing is left to do.',
  },
  action: { zh: '办理结果', en: 'Answer' },
  words: { zh: '说明', en: 'Words' },
  wordsNeeded: { zh: '“有说明”和“有异议”须写明理由。', en: 'An explanation or objection needs its reason.' },
  save: { zh: '记录办理情况', en: 'Record the answer' },
  saving: { zh: '记录办理情况', en: 'Recording the answer' },
  takeBack: { zh: '收回办理情况', en: 'Take the answer back' },
} as const satisfies Record<string, Text>;

/** Pages on which a finding is mended, as the buttons of its drawer name the act. */
export const mendTexts = {
  catalogue: { zh: '改目录', en: 'Catalogue' },
  data: { zh: '改数据与标签', en: 'Data and tags' },
  decision: { zh: '改开放认定', en: 'Decision' },
  treatment: { zh: '改脱敏', en: 'De-identification' },
  openlist: { zh: '看开放清单', en: 'Open list' },
} as const satisfies Record<string, Text>;
