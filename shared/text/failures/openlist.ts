import type { FailureTexts } from './texts';

export const openlistFailures = {
  'list-incomplete': {
    exit: 1,
    what: {
      zh: '有 {count} 项资源还不能列入开放清单：{names}',
      en: '{count} resources are not ready for the open list: {names}',
    },
    next: {
      zh: '请逐项补齐后再冻结；也可以选择部分冻结，未就绪的不列入，并在清单中注明。',
      en: 'Complete them, then freeze again; or freeze a partial list, which leaves them out and says so.',
    },
  },
  'withdrawal-unknown': {
    exit: 2,
    what: {
      zh: '《{regulation}》没有规定这种方式：{kind}',
      en: '“{regulation}” knows no such way: {kind}',
    },
    next: {
      zh: '请改用该法规规定的方式（withdrawal 撤回，suspension 中止）。',
      en: 'Use the way that the regulation has (withdrawal or suspension).',
    },
  },
  'withdrawal-open': {
    exit: 2,
    what: { zh: '资源 {resource} 已经撤回或中止开放', en: 'Resource {resource} is off the list already' },
    next: {
      zh: '请登记后续工作的完成情况；情况有变的，恢复后重新办理。',
      en: 'Record what was done about it; if the case changed, restore it and begin anew.',
    },
  },
  'withdrawal-none': {
    exit: 2,
    what: { zh: '资源 {resource} 没有撤回或中止开放', en: 'Resource {resource} was not taken off the list' },
    next: { zh: '请核对资源。', en: 'Check which resource is meant.' },
  },
  'withdrawal-task-unknown': {
    exit: 2,
    what: { zh: '没有这项后续工作：{task}', en: 'There is no such follow-up task: {task}' },
    next: { zh: '可填：{tasks}。', en: 'It is one of: {tasks}.' },
  },
  'withdrawal-tasks-open': {
    exit: 1,
    what: {
      zh: '还有 {count} 项后续工作没有完成：{tasks}',
      en: '{count} follow-up tasks are still open: {tasks}',
    },
    next: {
      zh: '请逐项完成并登记，再恢复开放。',
      en: 'Do and record each of them, then restore the item.',
    },
  },
  'list-profile-differs': {
    exit: 2,
    what: {
      zh: '清单依据的法规档案（{list}）与给出的（{given}）不同',
      en: 'The list rests on the regulation profile {list}, not on {given}',
    },
    next: { zh: '请使用清单冻结时的法规档案。', en: 'Use the profile under which the list was frozen.' },
  },
} as const satisfies FailureTexts;
