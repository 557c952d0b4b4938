import {
  commonSurnames,
  compoundSurnames,
  givenNameEndings,
  singleSurnames,
} from '../../../../shared/rules/identifiers';
import { quoteText } from '../../table';
import { countOf, graded, share, type KindRule } from '../rule';
import { finds, fits } from '../sql';
import { otherNames } from '../words';

// Looked up rather than put into the pattern: a class of six hundred characters takes RE2 longer to compile than to run.
const compound = `left(v, 2) IN (${compoundSurnames.map(quoteText).join(', ')})`;
const isSurname = (value: string) =>
  `(strpos(${quoteText(singleSurnames)}, left(${value}, 1)) > 0 OR left(${value}, 2) IN (${compoundSurnames.map(quoteText).join(', ')}))`;
const surname = isSurname('v');
const common = `(strpos(${quoteText(commonSurnames)}, left(v, 1)) > 0 OR ${compound})`;

// Short names are often spread with a space.
const plainName = `${fits('\\p{Han}(?: {0,2}\\p{Han}|\\p{Han}{2,3})')} AND (len < 4 OR contains(v, ' ')
  OR ${compound} OR (${common} AND strpos(${quoteText(commonSurnames)}, substr(v, 2, 1)) > 0))`;
const masked = fits('\\p{Han}(?:[*＊某×○〇xX]{1,3}\\p{Han}?|\\p{Han}[*＊某×○〇])');
const dotted = "(contains(v, '·') OR contains(v, '•'))";
const joint = '[、，,；;/ ]';
/** SQL: a separator of lists stands in the value; dear patterns run only on these. */
const jointly = ['、', '，', ',', '；', ';', '/'].map((unit) => `contains(v, '${unit}')`).join(' OR ');
/** Several names in one cell: 张三、李四. */
const several = `${fits(`\\p{Han}{2,4}(?: ?${joint} ?\\p{Han}{2,4}){1,9}`)} AND ${isSurname("regexp_extract(v, '(\\p{Han}{2,4})$', 1)")}`;
/** A name with a note: 张三(组长). */
const noted = fits('\\p{Han}{2,4} ?[(]\\p{Han}{1,8}[)]');
/** SQL: the value without its note ends as given names do, or as masked ones. */
const givenEnding = `strpos(${quoteText(`${givenNameEndings}*某×○〇xX`)}, right(regexp_extract(v, '^[^(]*'), 1)) > 0`;
/** Latin letters: two to four words, `Li Xiaoming`, `LI XIAOMING`, `Maria de la Cruz`. */
const latinShape = "[A-Za-z][A-Za-z'’.-]*(?:(?: |, ?)[A-Za-z][A-Za-z'’.-]*){1,3}";
const latin = fits(latinShape);
const syllable = '(?:[zcs]h|[b-df-hj-np-tv-z])?[aeiouv]{1,3}(?:ng?|r)?';
const pinyin = fits(`(?i)(?:${syllable})+(?:[ ,]+(?:${syllable})+){1,2}`);
const foreign = fits('\\p{Han}{1,10}(?:[·•]\\p{Han}{1,10}){1,4}');

/** Names of places, bodies, days and duties that begin with a surname as well. */
const otherThing = finds(
  '[省市区县镇乡村街路族局科处室部所站厅委院店厂馆庄湾沟桥埠岗墩圩堡屯]$|公司$|集团$|中心$|^周[一二三四五六日末]$|^星期|^(?:成|关|开|安|全|应|包|解|和|方|计|时|高|金|项|单|水|商|管)(?:功|闭|放|装|部|急|装|决|格|式|划|间|度|额|目|位|果|品|理)',
);

/**
 * 姓名. Under a header that names people, one value in seven is enough: bodies bear roles, too. Without one, a column of short
 * words must look like a list of people: frequent surnames, many of them, and given names behind them; or few repeats and
 * hardly any place or body.
 */
export const personName: KindRule = {
  kind: 'person-name',
  role: 'direct',
  level: 3,
  header: {
    names:
      /姓名|名字|人名|[人者员主](?=$|\(|名称|\d)|导师|班主任|经理|工程师|书记|仲裁员|法官|园长|校长|班长|组长|所长|院长|站长|路长|河长|网格长|法定代表人|法人|代表人|负责人|联系人|经营者|经办人|投诉人|举报人|申请人|当事人|户主|业主|监护人|家长|患者|学生|教师|医师|药师|执法人员|检查人员|投资人|股东|合伙人|驾驶员|司机|职工|员工|人员|作者|户名|曾用名|署名|原告|被告|(?:[甲乙丙买卖]|捐[赠助]|[出承]租|[出受转]让|[收付]款|委托|申请|[流转][出入])方(?=$|\(|当事|姓名|名称)|[中英外]文[姓名](?!称)|配偶|父亲|母亲|子女|教练|律师|医生|护士|民警|学员|嫌疑|老人(?=$|\()|审批人|审核人|填报人|录入人|检验员|采样人|收货人|权利人|管理员|代理人|受理人|承办人|\bname\b|\b(?:buyer|seller|sender|receiver|recipient|consignee|customer|patient|student|teacher|driver|doctor|payer|payee|tenant|guardian|surname)\b|\blegal (?:person|representative)\b|\bcontact(?: person)?\b|\bapplicant\b|\bowner\b|\bprincipal\b|xing ?ming|\bxm\b|\bfddbr\b|\bfr\b|\bfzr\b|\blxr\b|\bjyz\b|fa ?ren|lian ?xi ?ren|fu ?ze ?ren/,
    unless:
      /(?:电话|手机|号|号码|证件?|地址|住址|邮箱|邮编|单位|部门|科室|会员|党员|团员|机器人|自主|民主|为主|职务|职称|职位|性别|年龄|民族|类型|类别|数|人数|数量|时间|日期|关系|代码|编码|编号|公司|企业|机构|(?<![人者员主])名称|国籍|学历|方式|意见|情况)(?:\(.*\))?$|是否|\b(?:product|brand|company|user|file|site|item|city|domain|host|column|table|sheet|department|organization|shop|store) ?name\b|\b(?:id|no|number|phone|tel|mobile|address|type|count|code|email)$/,
    denies: otherNames,
  },
  lengths: [2, 60],
  match: `CASE WHEN NOT wide THEN contains(v, ' ') AND ${latin} WHEN ${dotted} THEN ${foreign}
    WHEN contains(v, '(') THEN ${surname} AND ${noted}
    WHEN len <= 6 AND NOT (${jointly}) THEN ${surname} AND (${plainName} OR ${masked})
    WHEN ${jointly} OR contains(v, ' ') THEN ${several} AND ${surname} ELSE false END`,
  counts: {
    latin: { rows: 'NOT wide' },
    pinyin: { rows: `CASE WHEN wide THEN false ELSE ${pinyin} END` },
    'common-surnames': { rows: `${common} OR ${dotted}` },
    'given-names': { rows: `wide AND (${givenEnding} OR ${dotted})` },
    surnames: { distinct: 'left(v, 1)' },
    'other-names': { rows: otherThing },
  },
  weigh(tally) {
    const latinNames = countOf(tally, 'latin');
    // Two capitalised words are a brand as often as a person; brands repeat, and are no pinyin.
    const own = tally.distinct >= 0.5 * tally.present ? latinNames : countOf(tally, 'pinyin');
    const names = tally.matched - latinNames - countOf(tally, 'other-names');
    if (tally.header === 'named') return graded(share(names + own, tally.present), 0.15, 0.7);
    const matched = share(names, tally.present);
    const surnames = countOf(tally, 'surnames');
    const given = share(countOf(tally, 'given-names'), tally.matched);
    const sure =
      given >= 0.65 &&
      share(countOf(tally, 'common-surnames'), tally.matched) >= 0.7 &&
      surnames >= Math.max(4, Math.min(10, 0.3 * tally.matchedValues)) &&
      tally.matchedValues >= 6 &&
      // A list of brands may look like people; but it is short.
      (tally.matchedValues >= 0.2 * tally.matched || tally.matchedValues >= 40);
    // Whatever the header says: half a column of people is no column of firms.
    if (tally.header === 'denied') return sure && surnames >= 10 ? graded(matched, 0.5, 0.55) : 0;
    if (sure) return graded(matched, 0.3, 0.6);
    const people =
      given >= 0.4 &&
      share(countOf(tally, 'common-surnames'), tally.matched) >= 0.7 &&
      share(countOf(tally, 'other-names'), tally.matched) <= 0.08 &&
      surnames >= Math.min(8, 0.3 * tally.matchedValues) &&
      surnames >= 3 &&
      (tally.matchedValues >= 0.3 * tally.matched || tally.matchedValues >= 80);
    return people ? graded(matched, 0.62, 0.6) : 0;
  },
};
