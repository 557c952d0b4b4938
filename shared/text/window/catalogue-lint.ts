import type { Text } from '../language';

/** What the faults of the inventory say on screen. */
export const lintText = {
  open: { zh: '目录检查（{count}）', en: 'Check ({count})' },
  checking: { zh: '正在检查目录…', en: 'Checking…' },
  title: { zh: '目录检查', en: 'Faults of the catalogue' },
  none: { zh: '没有发现问题。', en: 'No fault was found.' },
  hint: {
    zh: '选一类，只看有这类问题的资源。“可修正”的含义确定，可一次改好，也可撤销。',
    en: 'Choose a kind to see its resources only. What is certain is mended at once, and can be undone.',
  },
  kinds: { zh: '问题分类', en: 'Kinds of faults' },
  all: { zh: '全部有问题的资源', en: 'All resources with faults' },
  columnKind: { zh: '问题', en: 'Fault' },
  columnCount: { zh: '处数', en: 'Places' },
  columnFixable: { zh: '可修正', en: 'Certain' },
  fixKind: { zh: '修正', en: 'Mend' },
  fixKindOf: { zh: '修正：{kind}', en: 'Mend: {kind}' },
  fixAll: { zh: '修正全部可修正的 {count} 处', en: 'Mend all {count} that are certain' },
  fixed: { zh: '已修正 {count} 处', en: '{count} mended' },
  fixing: { zh: '正在修正目录', en: 'Mending the catalogue' },
  clean: { zh: '没有问题', en: 'None' },
  column: { zh: '问题', en: 'Faults' },
  filterTag: { zh: '问题：{kind}', en: 'Fault: {kind}' },
  ofResource: { zh: '问题（{count}）', en: 'Faults ({count})' },
  change: { zh: '改为“{text}”', en: 'Change to “{text}”' },
  goTo: { zh: '去修改', en: 'Edit it' },
  goToCell: { zh: '去修改：{cell}', en: 'Edit: {cell}' },
} as const satisfies Record<string, Text>;
