import type { Duplicate } from '../contract/review';
import type { Text } from './language';

/** A file of which nothing can be said. */
export const unreadable: Text = { zh: '无法读取', en: 'Cannot be read' };

/** What items of several agencies share. */
export const duplicateNames = {
  data: { zh: '数据文件相同', en: 'Same data file' },
  code: { zh: '目录代码相同', en: 'Same catalogue code' },
  name: { zh: '名称相同', en: 'Same name' },
} as const satisfies Record<Duplicate['by'], Text>;

/** Words of the consolidated workbook, which is in Chinese as lists are. */
export const intakeSheets = {
  items: { zh: '汇总清单', en: 'Consolidated list' },
  submissions: { zh: '报送情况', en: 'Submissions' },
  duplicates: { zh: '疑似重复', en: 'Possible duplicates' },
  title: { zh: '公共数据开放清单汇总', en: 'Consolidated open list' },
  subtitle: {
    zh: '已汇入 {agencies} 个单位的 {items} 项；收到提交包 {packages} 个，未汇入 {left} 个',
    en: '{items} items of {agencies} agencies; {packages} packages received, {left} not included',
  },
  noDuplicates: { zh: '各单位之间没有发现重复的数据集。', en: 'No duplicates among the agencies.' },
  noPackages: { zh: '文件夹中没有提交包。', en: 'There is no package in the folder.' },
  noItems: { zh: '没有可以汇入的数据集。', en: 'There is no item to include.' },
  taken: { zh: '已汇入', en: 'Included' },
  superseded: { zh: '已有更新的提交包', en: 'A newer package is there' },
  refused: { zh: '未汇入', en: 'Not included' },
} as const satisfies Record<string, Text>;

/** Titles of the workbook's own columns. */
export const intakeColumns = {
  number: { zh: '序号', en: 'No.' },
  listVersion: { zh: '清单版本', en: 'List version' },
  listNumber: { zh: '清单序号', en: 'List no.' },
  file: { zh: '文件名', en: 'File' },
  items: { zh: '开放数据集（项）', en: 'Items' },
  datasets: { zh: '数据文件（个）', en: 'Data files' },
  signer: { zh: '签名人', en: 'Signer' },
  signedAt: { zh: '声称的签名时间', en: 'Claimed signing time' },
  verdict: { zh: '验证结论', en: 'Verdict' },
  outcome: { zh: '汇总情况', en: 'Outcome' },
  why: { zh: '说明', en: 'Remarks' },
  group: { zh: '组号', en: 'Group' },
  by: { zh: '重复情形', en: 'What is shared' },
  value: { zh: '相同的内容', en: 'Shared value' },
  resource: { zh: '资源编号', en: 'Resource' },
} as const satisfies Record<string, Text>;
