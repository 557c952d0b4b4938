import type { Text } from '../language';

/** What writing the inventory to files says. */
export const exportText = {
  action: { zh: '导出目录…', en: 'Export…' },
  title: { zh: '导出目录', en: 'Export the catalogue' },
  hint: {
    zh: '按所选模板写成 Excel 工作簿，可再导入。模板没有的栏目写不进去，写完会逐栏说明。',
    en: 'Written as a workbook that can be imported again. What the template has no column for is left out and told afterwards.',
  },
  save: { zh: '写成工作簿', en: 'Write the workbook' },
  running: { zh: '导出目录', en: 'Exporting the catalogue' },
  done: {
    zh: '已导出 {resources} 项资源，{items} 个数据项。',
    en: '{resources} resources with {items} items exported.',
  },
  lost: { zh: '模板没有的栏目未写入：{fields}', en: 'Left out, as the template has no column for it: {fields}' },
  lostField: { zh: '{field}（{count} 格）', en: '{field} ({count} cells)' },
  fileName: { zh: '信息资源目录', en: 'catalogue' },
  report: { zh: '导出问题清单', en: 'Export the list' },
  reportRunning: { zh: '导出目录问题清单', en: 'Exporting the faults' },
  reportDone: { zh: '已导出 {count} 处问题', en: '{count} faults exported' },
  reportName: { zh: '目录问题清单', en: 'catalogue faults' },
} as const satisfies Record<string, Text>;
