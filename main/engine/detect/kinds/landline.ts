import { countOf, graded, share, type KindRule } from '../rule';
import { fits } from '../sql';
import { otherNumbers } from '../words';

const withArea =
  '(?:\\(0\\d{2,3}\\)|(?:\\+?86[ -]?)?0?[1-9]\\d{1,2}[ -]|0\\d{2,3}[ -]?)[2-9]\\d{2,3}[ -]?\\d{4}(?:(?:-|转|ext\\.?)\\d{1,6})?';
const service = '[48]00(?:-?\\d{7}|-\\d{3}-\\d{4}|-\\d{4}-\\d{3})';
const local = '[2-9]\\d{6,7}(?:-\\d{1,6})?';

/** 固定电话: with area code, 400/800, or under a telephone's header the bare local number. */
export const landline: KindRule = {
  kind: 'landline',
  role: 'direct',
  level: 2,
  header: {
    names:
      /电话|座机|固话|传真|联系方式|热线|\bphone\b|\btel\b|\btelephone\b|\bfax\b|\blandline\b|\bhotline\b|dian ?hua|\blxdh\b|\bgddh\b/,
    unless: /类型|是否|verified|费|时间|次数|数量/,
    denies: otherNumbers,
  },
  lengths: [7, 48],
  match: fits(`(?:${withArea}|${service}|${local})(?: ?[、,，;；/] ?(?:${withArea}|${local})){0,3}`),
  counts: {
    'area-codes': { rows: fits(`(?:${withArea}|${service})(?: ?[、,，;；/].*)?`) },
    separated: { rows: fits('.*[-() 转].*') },
  },
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    if (tally.header === 'named') return graded(matched, 0.25, 0.6);
    if (tally.header === 'denied') return 0;
    // Bare digits that begin with 0 are as likely a licence number; the separators make them telephones.
    const separated = share(countOf(tally, 'separated'), tally.present);
    return separated >= 0.3 ? graded(share(countOf(tally, 'area-codes'), tally.present), 0.6) : 0;
  },
};
