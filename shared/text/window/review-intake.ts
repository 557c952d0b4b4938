import type { Text } from '../language';

/** What is said where a folder of packages is taken in. */
export const intakeText = {
  todo: {
    zh: '逐个验证文件夹里的提交包，汇总谁交了什么；有问题的不影响其余。',
    en: 'Verifies every package of a folder and says who submitted what; a bad one never stops the rest.',
  },
  choose: { zh: '选择文件夹…', en: 'Choose a folder…' },
  again: { zh: '重新收件', en: 'Take in again' },
  emptyTitle: { zh: '选择放有提交包（.zip）的文件夹', en: 'Choose a folder with packages (.zip)' },
  emptyHint: {
    zh: '只读取文件夹里的 .zip 文件，不改动它们。',
    en: 'Only its .zip files are read, and none is changed.',
  },
  taking: { zh: '收件：{name}', en: 'Intake: {name}' },
  running: { zh: '正在逐个验证', en: 'Verifying one after the other' },
  cancel: { zh: '取消', en: 'Cancel' },
  export: { zh: '导出全市汇总清单', en: 'Export the consolidated list' },
  exportWorkbook: { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
  exportJson: { zh: 'JSON（.json）', en: 'JSON (.json)' },
  exporting: { zh: '导出全市汇总清单', en: 'Exporting the consolidated list' },
  exported: { zh: '已导出：{agencies} 个单位，{items} 项', en: 'Exported: {agencies} agencies, {items} items' },
  exportedLeft: { zh: '未列入 {count} 个包：{names}', en: '{count} packages are not in it: {names}' },
  exportedReveal: { zh: '在文件夹中显示', en: 'Show in its folder' },

  summary: {
    zh: '{packages} 个包 · {trusted} 个可信 · {agencies} 个单位',
    en: '{packages} packages · {trusted} trusted · {agencies} agencies',
  },
  table: { zh: '收到的提交包', en: 'Packages received' },
  search: { zh: '按文件名或单位查找', en: 'File or agency' },
  file: { zh: '文件', en: 'File' },
  agency: { zh: '报送机构', en: 'Agency' },
  version: { zh: '版本', en: 'Version' },
  verdict: { zh: '验证结论', en: 'Verdict' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
  items: { zh: '事项', en: 'Items' },
  datasets: { zh: '数据集', en: 'Datasets' },
  signer: { zh: '签名人', en: 'Signer' },
  signedAt: { zh: '声称时间', en: 'Claimed time' },
  note: { zh: '说明', en: 'Note' },
  superseded: { zh: '已被同单位更新的版本取代', en: 'Superseded by a later version' },
  unknown: { zh: '—', en: '—' },
  none: { zh: '文件夹里没有 .zip 文件', en: 'The folder holds no .zip file' },
  noneFound: { zh: '没有符合的提交包', en: 'No package matches' },

  duplicates: { zh: '跨单位重复（{count}）', en: 'Alike across agencies ({count})' },
  duplicatesTitle: { zh: '跨单位重复的事项', en: 'Items alike across agencies' },
  duplicatesHint: {
    zh: '不同单位报送了名称、代码或数据相同的事项，请协调由谁开放。',
    en: 'Different agencies submitted items with the same name, code or data: agree on who opens them.',
  },
  by: { zh: '相同之处', en: 'Alike in' },
  value: { zh: '值', en: 'Value' },
  who: { zh: '单位与事项', en: 'Agencies and items' },
  whoOne: { zh: '{agency}：{name}', en: '{agency}: {name}' },
} as const satisfies Record<string, Text>;
