import type { FailureTexts } from './texts';

export const regulationFailures = {
  'profile-unknown': {
    exit: 2,
    what: { zh: '没有这个法规档案：{id}', en: 'No such regulation profile: {id}' },
    next: { zh: '可用的档案：{known}。', en: 'Profiles at hand: {known}.' },
  },
} as const satisfies FailureTexts;
