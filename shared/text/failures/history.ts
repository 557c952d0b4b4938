import type { FailureTexts } from './texts';

export const historyFailures = {
  'change-not-found': {
    exit: 2,
    what: { zh: '日志中没有第 {seq} 条', en: 'The journal has no entry {seq}' },
    next: {
      zh: '请核对序号（命令行：journal history）。',
      en: 'Check its number (command line: journal history).',
    },
  },
  'revert-impossible': {
    exit: 1,
    what: {
      zh: '第 {seq} 条（{operation}）不能单独撤回',
      en: 'Entry {seq} ({operation}) cannot be taken back by itself',
    },
    next: {
      zh: '新建工作区、撤销和重做、已对外生效的操作不能撤回，请用一次新的操作来更正。',
      en: 'The creation, undo and redo, and what took effect outside cannot be; correct it by a new operation.',
    },
  },
  'revert-undone': {
    exit: 1,
    what: { zh: '第 {seq} 条已由第 {by} 条撤销或撤回', en: 'Entry {seq} is taken back already, by entry {by}' },
    next: { zh: '不需要再撤回。', en: 'There is nothing left to take back.' },
  },
  'revert-nothing': {
    exit: 1,
    what: { zh: '第 {seq} 条（{operation}）没有改动内容', en: 'Entry {seq} ({operation}) changed nothing' },
    next: { zh: '没有可以撤回的内容。', en: 'There is nothing to take back.' },
  },
  'revert-overtaken': {
    exit: 1,
    what: {
      zh: '第 {seq} 条之后，第 {later} 条（{operation}）又改动了同一处',
      en: 'After entry {seq}, entry {later} ({operation}) changed the same thing again',
    },
    next: {
      zh: '请先撤回第 {later} 条，或直接改成想要的内容。',
      en: 'Take back entry {later} first, or set what it should be.',
    },
  },
  'revert-needed': {
    exit: 1,
    what: {
      zh: '撤回第 {seq} 条后，“{name}”的数据、认定、方案或脱敏成果会失去依托',
      en: 'Without entry {seq}, data, decision, plan or release of “{name}” would have nothing to stand on',
    },
    next: {
      zh: '请先撤回其后对“{name}”所做的操作。',
      en: 'Take back first what was done later on “{name}”.',
    },
  },
  'revert-listed': {
    exit: 1,
    what: {
      zh: '第 {version} 版开放清单要用到第 {seq} 条的内容',
      en: 'Open list version {version} needs what entry {seq} made',
    },
    next: {
      zh: '清单尚未导出提交包时，可以先撤回第 {version} 版的冻结；否则请用一次新的操作来更正。',
      en: 'Where no package was exported, take back the freeze of version {version} first; else correct it by a new operation.',
    },
  },
  'revert-exported': {
    exit: 1,
    what: {
      zh: '第 {version} 版开放清单已导出提交包，第 {seq} 条不能撤回',
      en: 'A package of open list version {version} was exported; entry {seq} cannot be taken back',
    },
    next: {
      zh: '请用一次新的操作来更正，再冻结新的版本。',
      en: 'Correct it by a new operation, and freeze a new version.',
    },
  },
  'revert-regulation': {
    exit: 1,
    what: {
      zh: '撤回第 {seq} 条后，工作区或已有认定所依据的法规档案 {profile} 就不在了',
      en: 'Without entry {seq}, the regulation profile {profile} that the workspace or its decisions go by would be gone',
    },
    next: {
      zh: '请先改用别的法规并重新认定，或先重新导入这个档案。',
      en: 'Adopt another regulation and decide anew first, or import that profile again.',
    },
  },
  'revert-groundless': {
    exit: 1,
    what: {
      zh: '撤回第 {seq} 条会让“{name}”的内容恢复，但它所属的内容已不在工作区',
      en: 'Taking back entry {seq} would bring back a part of “{name}” whose own ground is gone',
    },
    next: {
      zh: '请先恢复它所属的资源或数据集。',
      en: 'Bring back its resource or dataset first.',
    },
  },
  'history-too-long': {
    exit: 2,
    what: {
      zh: '符合条件的变更超过 {most} 行，一个工作簿放不下',
      en: 'More than {most} rows of changes fit the filters; one workbook cannot hold them',
    },
    next: {
      zh: '请按资源、人员或日期缩小范围，分几次导出。',
      en: 'Narrow it by resource, person or date, and export in parts.',
    },
  },
} as const satisfies FailureTexts;
