import type { Text } from '../language';

/** What is said where two versions are compared. */
export const compareText = {
  action: { zh: '比较版本', en: 'Compare versions' },
  title: { zh: '比较两个版本', en: 'Compare two versions' },
  from: { zh: '较早版本', en: 'Earlier version' },
  to: { zh: '较晚版本', en: 'Later version' },
  same: { zh: '两个版本没有差别。', en: 'The two versions do not differ.' },
  kinds: { zh: '变动', en: 'Changes' },
  all: { zh: '全部 {count}', en: 'All {count}' },
  kind: { zh: '{kind} {count}', en: '{kind} {count}' },
  table: { zh: '变动事项', en: 'Changed items' },
  change: { zh: '变动', en: 'Change' },
  name: { zh: '资源名称', en: 'Resource' },
  columns: { zh: '变动的列', en: 'Changed columns' },
  cells: { zh: '“{name}”改了什么', en: 'What changed in “{name}”' },
  column: { zh: '列', en: 'Column' },
  before: { zh: '第 {version} 版', en: 'Version {version}' },
  after: { zh: '第 {version} 版', en: 'Version {version}' },
  empty: { zh: '（空）', en: '(empty)' },
  choose: {
    zh: '选择一项“变更”，看各列改动前后的内容。',
    en: 'Choose a changed item to see its columns before and after.',
  },
  notCells: { zh: '没有可以逐列对照的内容。', en: 'Nothing to compare column by column.' },
  copy: { zh: '复制变动表', en: 'Copy the changes' },
  copied: { zh: '已复制，可以粘贴到 Excel 或 WPS', en: 'Copied; paste it into Excel or WPS' },
} as const satisfies Record<string, Text>;
