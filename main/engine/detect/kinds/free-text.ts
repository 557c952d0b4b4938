import { graded, share, type KindRule } from '../rule';
import { finds } from '../sql';

/** Running text: what people wrote in their own words, in which anything may stand. */
export const freeText: KindRule = {
  kind: 'free-text',
  role: 'other',
  level: 2,
  header: {
    names:
      /备注|说明|内容|描述|诉求|情况|事由|案由|意见|摘要|经过|事实|简介|详情|原因|记录|评价|留言|建议|\bremarks?\b|\bnotes?\b|\bcomments?\b|\bdescription\b|\bcontent\b|\bdetails?\b|\bsummary\b|bei ?zhu|\bbz\b|nei ?rong/,
    denies: /名称|地址|住所|代码|编号/,
  },
  lengths: [12, Infinity],
  script: 'chinese',
  match: `CASE WHEN len >= 40 OR ${finds('[，。；！？,;!?]')} THEN chinese ELSE false END`,
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    if (tally.header === 'named') return graded(matched, 0.1, 0.6);
    // A few long category names that repeat are no free text.
    const own = tally.distinct >= 0.1 * tally.present || tally.distinct >= 50;
    return own ? graded(matched, tally.header === 'denied' ? 0.7 : 0.3) : 0;
  },
};
