import type { FailureTexts } from './texts';

export const generalFailures = {
  internal: {
    exit: 3,
    what: { zh: '程序内部出错（{where}）', en: 'Internal error ({where})' },
    next: {
      zh: '已确认的操作没有丢失。请重试；若再次出现，请把此代码告知维护人员。',
      en: 'Nothing acknowledged was lost. Try again; if it happens again, report this code.',
    },
  },
  cancelled: {
    exit: 1,
    what: { zh: '操作已取消', en: 'The operation was cancelled' },
    next: { zh: '没有留下任何半成品，可以重新开始。', en: 'Nothing half-made was left; it can be started again.' },
  },
  'bad-request': {
    exit: 2,
    what: { zh: '请求内容不符合要求：{path}', en: 'The request is not valid at: {path}' },
    next: { zh: '请对照命令说明检查该项。', en: 'Check that part against the description of the command.' },
  },
} as const satisfies FailureTexts;
