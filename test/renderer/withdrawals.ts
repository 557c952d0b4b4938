import type { FollowUp, Withdrawal } from '../../shared/model/withdrawal';
import { findProfile, type Profile } from '../../shared/regulation';

const AT = '2026-03-01T02:03:04.000Z';

/** A regulation whose 撤回 is followed by two tasks; it knows no suspension. */
export const rules: Profile = {
  ...findProfile('lianyungang-2019'),
  articles: [{ id: 'off', number: '第二十六条', paraphrase: { zh: '及时撤回', en: 'withdrawn in time' } }],
  withdrawals: [
    {
      kind: 'withdrawal',
      article: 'off',
      text: { zh: '及时撤回', en: 'withdrawn in time' },
      tasks: [
        { id: 'assess', article: 'off', text: { zh: '评估', en: 'assess' } },
        { id: 'trace', article: 'off', text: { zh: '追溯', en: 'trace' } },
      ],
    },
  ],
};

/** What was done about a task. */
export const settled = (note: string): FollowUp => ({ doneAt: AT, doneBy: '示例甲', note });

/** A withdrawal after the first version, with nothing done about it yet. */
export function withdrawn(id: string, resource: string, rest: Partial<Withdrawal> = {}): Withdrawal {
  return {
    id,
    resource,
    kind: 'withdrawal',
    reason: 'leak-risk',
    words: '',
    article: '第二十六条',
    version: 1,
    at: AT,
    by: '示例甲',
    done: {},
    ended: null,
    ...rest,
  };
}
