import { countOf, graded, share, type KindRule } from '../rule';
import { fits } from '../sql';
import { otherNumbers } from '../words';

const one = '(?:(?:\\+|00)?86[ -]?|0)?1[3-9]\\d[ -]?(?:\\d{4}|\\*{4})[ -]?\\d{4}';
const office = '(?:\\(?0\\d{2,3}\\)?[ -]?)?[2-9]\\d{6,7}';
const between = ' ?[、,，;；/| ] ?';

/** 手机号, one or several to a cell, office numbers among them. Prefixes are not judged: new ones are assigned every year. */
export const mobilePhone: KindRule = {
  kind: 'mobile-phone',
  role: 'direct',
  level: 3,
  header: {
    names:
      /手机|移动电话|电话|联系方式|\bmobile\b|\bcell ?(?:phone)?\b|\bphone\b|\btel\b|\btelephone\b|\bcontact\b|shou ?ji|dian ?hua|\bsjhm?\b|\blxdh\b|\bdhhm?\b/,
    unless: /类型|品牌|型号|是否|verified|\bbrand\b|\bmodel\b|数量|费/,
    denies: otherNumbers,
  },
  lengths: [11, 80],
  match: fits(`(?:${office}${between}){0,3}${one}(?:${between}(?:${one}|${office})){0,5}`),
  counts: {
    masked: { rows: "contains(v, '*')" },
    'number-ranges': { distinct: 'substr(right(bare, 11), 4, 4)' },
  },
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    if (tally.header === 'named') return graded(matched, 0.15, 0.75);
    if (tally.header === 'denied') return 0;
    // Numbers given out one after another share their middle digits; telephones do not.
    const scattered = countOf(tally, 'number-ranges') >= 0.3 * Math.min(tally.distinct, 200) * matched;
    const masked = countOf(tally, 'masked') > tally.matched / 2;
    return scattered || masked ? graded(matched, 0.35) : 0;
  },
};
