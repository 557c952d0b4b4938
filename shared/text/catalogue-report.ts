import type { Text } from './language';

/** The report on the faults of an inventory. */
export const catalogueReportText = {
  title: { zh: '信息资源目录检查报告', en: 'Report on the catalogue' },
  subtitle: {
    zh: '检查日期：{date}　信息资源 {resources} 项　问题 {faults} 处',
    en: 'Checked on {date}, {resources} resources, {faults} faults',
  },
  kinds: { zh: '问题汇总', en: 'Kinds' },
  places: { zh: '问题明细', en: 'Places' },
  column: { zh: '栏目', en: 'Column' },
  problem: { zh: '问题', en: 'Problem' },
  count: { zh: '处数', en: 'Count' },
  fixable: { zh: '可自动改正', en: 'Can be mended' },
  resource: { zh: '资源编号', en: 'Resource' },
  name: { zh: '信息资源名称', en: 'Name' },
  item: { zh: '数据项', en: 'Item' },
  fix: { zh: '应改为', en: 'Should be' },
  classification: { zh: '信息资源分类', en: 'Classification' },
} as const satisfies Record<string, Text>;
