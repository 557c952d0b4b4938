import { countOf, graded, share, type KindRule } from '../rule';
import { finds } from '../sql';

const region = '(?:省|市|区|县|旗|州|镇|乡|街道|开发区|办事处)';
const road = '(?:路|大道|街|巷|弄|胡同|大街|村|社区|小区|花园|苑|广场|大厦|新村|庄|工业园|产业园|园区|组|国道|省道)';
const house = '\\d+(?:[-－]\\d+)?\\s*(?:号|栋|幢|单元|室|层|楼|组|弄|座|#|户|排|区)';
/** A room in a numbered building of a named estate, as people write it within their town. */
const room = finds('\\p{Han}{2}\\d{1,4}(?:号楼|栋|幢|座|号院)\\d{1,3}单元');
const body = '(?:公司|店|厂|中心|合作社|部|行|馆|局|所|站|院|校|学|园|处|科|会|社|社区|委员会|街道)';

/** Addresses down to a road, village or house; a bare 海州区 is none. Case numbers (〔2026〕12号) are kept out. */
export const address: KindRule = {
  kind: 'address',
  role: 'quasi',
  level: 3,
  header: {
    names:
      /地址|住址|住所|住处|居住地|经营场所|经营地点|营业场所|户籍|籍贯|坐落|位置|地点|\baddr(?:ess)?\b|di ?zhi|\bzz\b|\bdz\b|\bjycs\b|\b[a-z]{1,3}(?:dz|zz|zl)\b|\bhjd\b/,
    unless: /邮箱|邮件|网址|网站|\bip\b|\bmac\b|物理地址|mail|\burl\b|编码|代码|面积|数量/,
    denies: /文号|案号|公司|企业|单位名|名称|机构|\bcompany\b|备注|描述|内容|诉求|情况|意见/,
  },
  lengths: [5, 80],
  script: 'chinese',
  match: `NOT ${finds('[。；！？!?]|[〔［\\[【(（]\\d{4}[〕］\\]】)）]|字第')} AND (
    ${finds(`\\p{Han}(?:${road}|${region}).{0,30}${house}`)}
    OR ${room} OR (${finds(`${region}.{1,12}${road}`)} AND NOT ${finds(`${body}$`)}))`,
  counts: { houses: { rows: finds(house) } },
  weigh(tally) {
    const matched = share(tally.matched, tally.present);
    if (tally.header === 'named') return graded(matched, 0.25, 0.7);
    const houses = share(countOf(tally, 'houses'), tally.present);
    return tally.header === 'denied' ? graded(houses, 0.8, 0.55) : graded(matched, 0.55, 0.6);
  },
};
