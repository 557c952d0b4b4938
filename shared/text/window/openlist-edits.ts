import type { Text } from '../language';

/** What is said while an edited workbook of the list is brought back. */
export const editsText = {
  action: { zh: '带回修改…', en: 'Bring edits back…' },
  reading: { zh: '读取改过的开放清单', en: 'Reading the edited list' },
  title: { zh: '带回“{name}”中的修改', en: 'Edits in “{name}”' },
  against: {
    zh: '与第 {version} 版比较：{changed} 个单元格有改动，{refused} 个不能采用。',
    en: 'Against version {version}: {changed} cells were changed, {refused} cannot be taken over.',
  },
  changed: { zh: '改动 {count}', en: 'Changed {count}' },
  refused: { zh: '不能采用 {count}', en: 'Refused {count}' },
  show: { zh: '显示', en: 'Show' },
  sheet: { zh: '工作表', en: 'Sheet' },
  cell: { zh: '单元格', en: 'Cell' },
  resource: { zh: '资源', en: 'Resource' },
  column: { zh: '列', en: 'Column' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '改为', en: 'After' },
  why: { zh: '原因', en: 'Why' },
  empty: { zh: '（空）', en: '(empty)' },
  none: { zh: '没有改动', en: 'Nothing was changed' },
  noneHint: { zh: '工作簿与导出时一样。', en: 'The workbook is as it was exported.' },
  noneRefused: { zh: '所有改动都可以采用', en: 'Every change can be taken over' },
  blocked: {
    zh: '有不能采用的单元格：请在工作簿中改回，保存后重新选择。在此之前一处也不采用。',
    en: 'Some cells cannot be taken over: put them right in the workbook, save it and choose it again. Nothing is taken over until then.',
  },
  meaning: {
    zh: '采用后写入资源目录和开放认定，进入下一版清单；第 {version} 版不变。可以撤销。',
    en: 'They go into the catalogue and the decisions, and so into the next version; version {version} stays. It can be undone.',
  },
  apply: { zh: '采用 {count} 处修改', en: 'Take over {count} edits' },
  applying: { zh: '采用清单修改', en: 'Taking over edits of the list' },
  applied: { zh: '已采用 {count} 处修改', en: '{count} edits were taken over' },
  again: { zh: '重新选择…', en: 'Choose again…' },
} as const satisfies Record<string, Text>;
