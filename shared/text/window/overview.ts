import type { Text } from '../language';

/** What the overview says. */
export const overviewText = {
  goesBy: { zh: '依据：{regulation}', en: 'Goes by: {regulation}' },
  pipeline: { zh: '进度', en: 'Pipeline' },
  due: { zh: '待办', en: 'To do' },
  types: { zh: '开放类型', en: 'Opening types' },
  type: { zh: '类型', en: 'Type' },
  count: { zh: '资源数', en: 'Resources' },
  changes: { zh: '最近改动', en: 'Newest changes' },
  when: { zh: '时间', en: 'When' },
  who: { zh: '经办人', en: 'Who' },
  what: { zh: '操作', en: 'What' },
  takenBack: { zh: '撤销“{operation}”', en: 'undo “{operation}”' },
  madeAgain: { zh: '重做“{operation}”', en: 'redo “{operation}”' },
  emptyTitle: { zh: '从导入资源目录开始', en: 'Begin with the catalogue' },
  emptyHint: {
    zh: '把本单位的信息资源目录（国家 2017 版模板，.xlsx）导入，也可以把文件拖到窗口里。',
    en: 'Import the agency’s resource catalogue (national template of 2017, .xlsx), or drag the file onto the window.',
  },
  emptyAction: { zh: '去导入目录', en: 'Go and import' },
} as const satisfies Record<string, Text>;

/** Stages of the pipeline; each is a number of resources. */
export const stageNames = {
  resources: { zh: '资源', en: 'Resources' },
  attached: { zh: '已挂接数据', en: 'With data' },
  tagged: { zh: '已确认标签', en: 'Tagged' },
  decided: { zh: '已认定', en: 'Decided' },
  released: { zh: '已脱敏', en: 'Treated' },
  listed: { zh: '已列入清单', en: 'Listed' },
  exported: { zh: '已导出', en: 'Exported' },
} as const satisfies Record<string, Text>;

/** What is due, each with where to go. */
export const dueTexts = {
  expired: {
    zh: '“{regulation}”有效期至 {through}，今天不在有效期内。继续办理前，请向市大数据局确认现行规定。',
    en: '“{regulation}” was in force through {through} and is not in force today. Ask the bureau which rules apply before going on.',
  },
  actor: { zh: '还没有选择经办人，不能改动', en: 'Nobody is chosen to act; nothing can be changed' },
  followUps: { zh: '{count} 件撤回或中止后的事项待办结', en: '{count} follow-up tasks of withdrawals are open' },
  findings: { zh: '{count} 条退回意见待办理', en: '{count} returned findings to settle' },
  findingsBy: {
    zh: '{count} 条退回意见待办理，最近的期限是 {date}',
    en: '{count} returned findings to settle, the first by {date}',
  },
  findingsOverdue: { zh: '{count} 条退回意见已过整改期限', en: '{count} returned findings are past their deadline' },
  columns: { zh: '{count} 列的标签待确认', en: '{count} columns with tags to confirm' },
  undecided: { zh: '{count} 个资源未认定开放类型', en: '{count} resources undecided' },
  incomplete: { zh: '{count} 个认定还缺材料', en: '{count} decisions lack something' },
  dataless: { zh: '{count} 个资源以文件开放，但没有数据', en: '{count} resources to be opened as files have no data' },
  releases: { zh: '{count} 个数据集待脱敏', en: '{count} datasets to be treated' },
  refused: { zh: '{count} 个资源暂不能列入清单，看原因', en: '{count} resources cannot be listed yet; see why' },
  freeze: { zh: '没有待办，可以冻结开放清单', en: 'Nothing is left: freeze the open list' },
  export: { zh: '第 {version} 版清单还没有导出提交包', en: 'Version {version} has not been exported as a package' },
  nothing: { zh: '没有待办', en: 'Nothing to do' },
} as const satisfies Record<string, Text>;
