import type { WithdrawalKind, WithdrawalReason } from '../../model/withdrawal';
import type { Text } from '../language';

/** 撤回 and 中止开放, as acts. */
export const withdrawalKindNames = {
  withdrawal: { zh: '撤回', en: 'Withdrawal' },
  suspension: { zh: '中止开放', en: 'Suspension' },
} as const satisfies Record<WithdrawalKind, Text>;

/** What is done to an item, on buttons and in sentences. */
export const withdrawalActs = {
  withdrawal: { zh: '撤回', en: 'Withdraw' },
  suspension: { zh: '中止开放', en: 'Suspend' },
} as const satisfies Record<WithdrawalKind, Text>;

/** How an item that is off the list is marked. */
export const withdrawnMarks = {
  withdrawal: { zh: '已撤回', en: 'Withdrawn' },
  suspension: { zh: '已中止', en: 'Suspended' },
} as const satisfies Record<WithdrawalKind, Text>;

export const withdrawalReasonNames = {
  leak: { zh: '已发生泄露', en: 'A leak' },
  'leak-risk': { zh: '有泄露风险', en: 'The risk of a leak' },
  misuse: { zh: '被举报违法违规利用', en: 'Reported misuse' },
  error: { zh: '数据有错误', en: 'Wrong data' },
  other: { zh: '其他', en: 'Something else' },
} as const satisfies Record<WithdrawalReason, Text>;

/** What is said of items that are taken off the list and of what follows. */
export const withdrawalText = {
  view: { zh: '撤回与中止', en: 'Withdrawals' },
  viewOpen: { zh: '撤回与中止 {count}', en: 'Withdrawals {count}' },
  todo: {
    zh: '{items} 项已撤下，还有 {tasks} 件后续事项未办结',
    en: 'Off the list: {items}. Follow-up tasks open: {tasks}',
  },
  todoRestore: {
    zh: '{items} 项已撤下，后续事项都已办结，可以恢复',
    en: 'Off the list: {items}. Every follow-up task is done; they may come back',
  },
  todoNone: { zh: '没有撤下的事项', en: 'Nothing is off the list' },

  action: { zh: '撤回…', en: 'Withdraw…' },
  actionSuspend: { zh: '中止开放…', en: 'Suspend…' },
  actionBoth: { zh: '撤回或中止…', en: 'Withdraw or suspend…' },
  title: { zh: '撤下“{name}”', en: 'Take “{name}” off the list' },
  meaning: {
    zh: '从下一版清单起不再列入；已冻结的版本不变，但会标明已经撤下。还要把已经公开的数据从开放平台撤下。',
    en: 'From the next version on it is not listed; frozen versions stay and show the mark. Take what is public off the portal too.',
  },
  noUndo: {
    zh: '这一步不能撤销：后续事项办结以后，才能恢复开放。',
    en: 'This cannot be undone: it comes back once its follow-up tasks are done.',
  },
  kind: { zh: '处理方式', en: 'What is done' },
  reason: { zh: '原因', en: 'Why' },
  words: { zh: '情况说明', en: 'What happened' },
  wordsHint: {
    zh: '时间、来源、涉及的数据项。不要抄录数据内容。',
    en: 'When, from whom, which items. Copy no data into it.',
  },
  wordsNeeded: { zh: '选“其他”时请写明情况', en: 'Say what it is' },
  follows: { zh: '之后要办的事', en: 'What follows' },
  noTasks: { zh: '法规没有规定后续事项。', en: 'The regulation asks for nothing more.' },
  withdrawing: { zh: '撤下清单事项', en: 'Taking an item off the list' },
  done: { zh: '已撤下“{name}”，请办理后续事项', en: '“{name}” is off the list; its follow-up tasks are open' },
  cancel: { zh: '取消', en: 'Cancel' },

  status: { zh: '状态', en: 'State' },
  off: { zh: '{mark}：{date}，{reason}', en: '{mark} on {date}: {reason}' },
  see: { zh: '看办理情况', en: 'See what is done' },

  table: { zh: '撤回与中止记录', en: 'Withdrawals' },
  show: { zh: '显示', en: 'Show' },
  open: { zh: '办理中 {count}', en: 'Open {count}' },
  ended: { zh: '已恢复 {count}', en: 'Let back {count}' },
  all: { zh: '全部 {count}', en: 'All {count}' },
  name: { zh: '资源名称', en: 'Resource' },
  at: { zh: '撤下日期', en: 'Date' },
  by: { zh: '经办人', en: 'By' },
  article: { zh: '依据', en: 'Article' },
  progress: { zh: '后续事项', en: 'Follow-up' },
  progressOf: { zh: '{done} / {all}', en: '{done} / {all}' },
  inHand: { zh: '办理中', en: 'Open' },
  ready: { zh: '可以恢复', en: 'May come back' },
  back: { zh: '已恢复', en: 'Let back' },
  none: { zh: '没有撤回或中止过', en: 'Nothing was withdrawn or suspended' },
  noneHint: {
    zh: '数据泄露、有泄露风险或者被举报违规利用时，在清单中打开该项，把它撤下。',
    en: 'On a leak, the risk of one or reported misuse, open the item in the list and take it off.',
  },
  noneShown: { zh: '没有这样的记录', en: 'There is none' },

  version: { zh: '所在版本', en: 'Was in' },
  versionOf: { zh: '第 {version} 版', en: 'Version {version}' },
  noVersion: { zh: '未列入任何版本', en: 'No version held it' },
  noWords: { zh: '（未填）', en: '(none given)' },
  tasks: { zh: '后续事项（{done} / {all}）', en: 'Follow-up tasks ({done} / {all})' },
  taskDone: { zh: '{date} {name} 办结', en: 'Done on {date} by {name}' },
  note: { zh: '办理情况：{task}', en: 'What was done: {task}' },
  noteHint: { zh: '做了什么、文件或记录的编号', en: 'What was done, and the number of its record' },
  settle: { zh: '记为办结', en: 'Record as done' },
  settling: { zh: '记录后续事项', en: 'Recording a follow-up task' },
  restore: { zh: '恢复开放', en: 'Let it back' },
  restoreWhy: { zh: '恢复的理由', en: 'Why it may come back' },
  restoreWait: {
    zh: '还有 {count} 件后续事项未办结，办结后才能恢复开放。',
    en: '{count} follow-up tasks are open; it comes back once they are done.',
  },
  restoreHint: {
    zh: '恢复后，条件具备的会列入下一版清单。',
    en: 'It is listed again in the next version if nothing else keeps it off.',
  },
  restoring: { zh: '恢复开放', en: 'Letting an item back' },
  restored: { zh: '“{name}”已恢复开放', en: '“{name}” may be listed again' },
  endedAt: { zh: '{date} {name} 恢复：{why}', en: 'Let back on {date} by {name}: {why}' },
} as const satisfies Record<string, Text>;
