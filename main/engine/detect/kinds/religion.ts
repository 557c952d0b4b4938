import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 宗教信仰 (个人信息保护法 第二十八条). */
export const religion: KindRule = {
  kind: 'religion',
  role: 'sensitive',
  level: 4,
  header: {
    names: /宗教|信仰|信教|教派|教别|教种|\breligi(?:on|ous)\b|\bfaith\b|zong ?jiao/,
    unless: /场所|活动|团体|机构|名称|地址|数量|事务|人数/,
  },
  lengths: [1, 20],
  match: fits(
    '(?:信仰|信奉)?(?:\\p{Han}{2,3}(?:佛教|道教|基督教)|佛教?|藏传佛教|道教?|伊斯兰教?|回教|基督教?|新教|天主教?|东正教?|犹太教|印度教|无宗教信仰|无信仰|不信教|无神论|其他(?:宗教)?|[Bb]uddhis[mt]|[Ii]slam|[Mm]uslim|[Cc]hristian(?:ity)?|[Cc]atholic|[Tt]aois[mt]|[Nn]one|[Aa]theist)',
  ),
  weigh: (tally) => graded(share(tally.matched, tally.present), tally.header === 'named' ? 0.2 : 0.8, 0.7),
};
