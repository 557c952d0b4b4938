import type { SelfCheckFinding } from '../contract/list';
import type { Text } from './language';

/** How a matter stands. */
export const checkStateNames = {
  failing: { zh: '不符合', en: 'Failing' },
  warning: { zh: '需关注', en: 'To be looked at' },
  unknown: { zh: '无法核对', en: 'Not known' },
  ok: { zh: '符合', en: 'In order' },
} as const satisfies Record<SelfCheckFinding['state'], Text>;

/** The printed self-check. */
export const selfCheckTexts = {
  title: { zh: '{agency}公共数据开放自查报告', en: 'Self-check of {agency}' },
  subtitle: { zh: '依据《{regulation}》　核对日期：{date}', en: 'By “{regulation}”; checked on {date}' },
  findings: { zh: '核对结果', en: 'Findings' },
  resources: { zh: '涉及的资源', en: 'Resources concerned' },
  items: { zh: '单项指数', en: 'Index per item' },
  notes: { zh: '说明', en: 'Notes' },
  article: { zh: '条款', en: 'Article' },
  matter: { zh: '核对内容', en: 'What is checked' },
  state: { zh: '结果', en: 'Result' },
  count: { zh: '数量', en: 'Number' },
  resource: { zh: '资源编号', en: 'Resource' },
  name: { zh: '资源名称', en: 'Name' },
  complete: { zh: '完整性', en: 'Complete' },
  accurate: { zh: '准确性', en: 'Accurate' },
  timely: { zh: '时效性', en: 'Timely' },
  usable: { zh: '可用性', en: 'Usable' },
  index: { zh: '综合指数', en: 'Index' },
  term: { zh: '项目', en: 'Term' },
  meaning: { zh: '含义', en: 'Meaning' },
} as const satisfies Record<string, Text>;

/** What the words of the report mean, by the terms that it explains. */
export const selfCheckNotes: readonly (readonly [Text, Text])[] = [
  [
    checkStateNames.unknown,
    {
      zh: '本程序里没有这方面的记录（例如没有登记申请和异议），请另行核对；不表示符合。',
      en: 'This program holds no record of it (it has no register of applications or objections): check it elsewhere. It does not mean that all is in order.',
    },
  ],
  [
    selfCheckTexts.complete,
    {
      zh: '以文件方式开放的数据中，开放的各列有内容的单元格所占比例（处理前）。',
      en: 'Of data opened as files: the share of cells with content over the columns that are released, before treatment.',
    },
  ],
  [
    selfCheckTexts.accurate,
    {
      zh: '读入时没有损坏的单元格所占比例，与内容符合目录所列数据类型的列所占比例，取平均。',
      en: 'The mean of two shares: cells that were not broken when read, and columns whose content is of the type that the catalogue declares.',
    },
  ],
  [
    selfCheckTexts.timely,
    {
      zh: '按更新周期未到期的为 100；逾期的按逾期天数占一个周期的比例扣减。更新周期为不定期、静态等的不计。',
      en: '100 until new data is due by the update cycle, then less by the share of a cycle that it is late; not counted where no cycle is named.',
    },
  ],
  [
    selfCheckTexts.usable,
    {
      zh: '五项中具备的比例：可下载或接口调用、有摘要、有目录代码、有领域或关键字、各数据项有数据类型。',
      en: 'How many of five hold: download or interface, an abstract, a catalogue code, a theme or keywords, a type for each item.',
    },
  ],
  [
    selfCheckTexts.index,
    {
      zh: '能够测量的各部分的平均值，0–100，保留一位小数（舍去）；低于 60 为不符合，低于 80 为需关注。',
      en: 'The mean of the parts that can be measured, 0–100, rounded down to one decimal; below 60 fails, below 80 is to be looked at.',
    },
  ],
];
