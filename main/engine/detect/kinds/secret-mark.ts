import { countOf, graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 密级标志 (保守国家秘密法, GB/T 33476.2 layout `机密★10年`). One marked row is enough to stop and look. */
export const secretMark: KindRule = {
  kind: 'secret-mark',
  role: 'other',
  level: 4,
  header: {
    names: /密级|涉密|保密等级|秘密等级|定密|\bclassification level\b|\bsecrecy\b|\bmj\b/,
    unless: /是否|日期|年限|期限|依据/,
  },
  lengths: [2, 20],
  script: 'chinese',
  match: fits('(?:绝密|机密|秘密)(?:级)?(?:\\s*[★☆*].{0,12})?'),
  counts: { starred: { rows: "contains(v, '★')" } },
  weigh(tally) {
    // Nothing but a mark is written so.
    if (countOf(tally, 'starred') > 0) return 0.95;
    if (tally.header === 'named') return tally.matched > 0 ? 0.95 : 0;
    return graded(share(tally.matched, tally.present), 0.3, 0.7);
  },
};
