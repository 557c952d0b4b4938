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
  'list-profile-differs': {
    exit: 2,
    what: {
      zh: '清单依据的法规档案（{list}）与给出的（{given}）不同',
      en: 'The list rests on the regulation profile {list}, not on {given}',
    },
    next: { zh: '请使用清单冻结时的法规档案。', en: 'Use the profile under which the list was frozen.' },
  },
} as const satisfies FailureTexts;
