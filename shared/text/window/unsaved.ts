import type { Text } from '../language';

/** What is asked before edits are given up. */
export const unsavedText = {
  title: { zh: '有修改没有保存', en: 'There are unsaved changes' },
  hint: { zh: '离开后这些修改就没有了。', en: 'If you leave, these changes are gone.' },
  discard: { zh: '放弃修改并离开', en: 'Discard and leave' },
  stay: { zh: '留下继续编辑', en: 'Stay and go on' },
} as const satisfies Record<string, Text>;
