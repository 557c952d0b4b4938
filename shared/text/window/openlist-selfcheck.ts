import type { SelfCheckFinding } from '../../contract/list';
import type { Text } from '../language';

/** How one matter of 自查 stands. */
export const checkStateNames = {
  failing: { zh: '不符合', en: 'Failing' },
  warning: { zh: '需关注', en: 'To be looked at' },
  unknown: { zh: '无法核对', en: 'Not known' },
  ok: { zh: '符合', en: 'In order' },
} as const satisfies Record<SelfCheckFinding['state'], Text>;

/** What the view 自查 says. */
export const selfCheckText = {
  view: { zh: '自查', en: 'Self-check' },
  todo: {
    zh: '{failing} 项不符合，{warning} 项需关注，{unknown} 项无法核对',
    en: '{failing} failing, {warning} to be looked at, {unknown} not known',
  },
  loading: { zh: '正在核对…', en: 'Checking…' },
  basis: { zh: '依据', en: 'Goes by' },
  date: { zh: '核对日期', en: 'Checked on' },
  sheet: { zh: '查看', en: 'Show' },
  findings: { zh: '核对结果 {count}', en: 'Findings {count}' },
  index: { zh: '单项指数 {count}', en: 'Index per item {count}' },
  table: { zh: '自查结果', en: 'Findings of the self-check' },
  article: { zh: '条款', en: 'Article' },
  matter: { zh: '核对内容', en: 'What is checked' },
  state: { zh: '结果', en: 'Result' },
  count: { zh: '数量', en: 'Number' },
  mend: { zh: '处理', en: 'Mend' },
  concerned: { zh: '{count} 项', en: '{count}' },
  concernedOf: { zh: '看涉及的 {count} 项资源', en: 'See the {count} resources concerned' },
  unknownWhy: {
    zh: '本程序里没有这方面的记录，请另行核对',
    en: 'Nothing here tells; check it elsewhere',
  },
  goTo: { zh: '去{page}', en: 'Go to {page}' },
  toList: { zh: '看清单', en: 'See the list' },
  toWithdrawals: { zh: '看撤回与中止', en: 'See withdrawals' },
  resources: { zh: '涉及的资源', en: 'Resources concerned' },
  id: { zh: '资源编号', en: 'Id' },
  name: { zh: '资源名称', en: 'Resource' },
  none: { zh: '这份法规没有列出自查事项', en: 'This regulation names nothing to check' },
  noItems: { zh: '清单中还没有事项', en: 'The list has no item yet' },
  noItemsHint: {
    zh: '冻结清单以后，这里按事项给出指数。',
    en: 'Once a list is frozen, each item gets its index here.',
  },
  noneFound: { zh: '没有符合的资源', en: 'No resource matches' },
  indexTable: { zh: '单项指数', en: 'Index per item' },
  indexHint: {
    zh: '每部分 0–100 分；“—”表示没有可以测量的数据，不计入综合指数。',
    en: 'Each part is 0–100; “—” means that there is nothing to measure, and it does not count.',
  },
  complete: { zh: '完整性', en: 'Complete' },
  accurate: { zh: '准确性', en: 'Accurate' },
  timely: { zh: '时效性', en: 'Timely' },
  usable: { zh: '可用性', en: 'Usable' },
  whole: { zh: '综合指数', en: 'Index' },
  unmeasured: { zh: '没有可以测量的数据', en: 'Nothing to measure' },
  exportWorkbook: { zh: '导出 Excel…', en: 'Export to Excel…' },
  exportPage: { zh: '导出打印页…', en: 'Export a page to print…' },
  exporting: { zh: '导出自查报告', en: 'Exporting the self-check' },
  exported: { zh: '自查报告已导出', en: 'The self-check was exported' },
  fileName: { zh: '{agency}自查报告-{date}', en: '{agency} self-check {date}' },
  reveal: { zh: '在文件夹中显示', en: 'Show in folder' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Text>;
