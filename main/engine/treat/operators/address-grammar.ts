/**
 * The beginning of a Chinese address as regular expressions (RE2: no look-around, linear time), over text without blanks.
 * There is no list of all places in it: names are found by their last character, and words that look alike
 * (小区, 超市, 街区) are kept out by what a name may hold.
 */

const provinces =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾';

/** A province that says so itself, or a municipality (北京市). */
export const PROVINCE_IN_FULL =
  `(?:${provinces})省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|` +
  '香港特别行政区|澳门特别行政区|(?:北京|天津|上海|重庆)市';

/** As people also write it, where a city or district follows: 江苏连云港市. */
export const PROVINCE = `${PROVINCE_IN_FULL}|${provinces}|内蒙古|广西|西藏|宁夏|新疆|北京|天津|上海|重庆`;

/**
 * What no ordinary place name holds: characters of streets, villages, houses and of the levels themselves, and all that is
 * not Han. (Unicode's own classes would make these expressions more than ten times slower.)
 */
const OTHER = String.raw`省市区县旗盟路街道巷弄号村屯镇乡楼栋幢室组院店厂园\x{0}-\x{33FF}\x{A000}-\x{10FFFF}`;
const NAME = `[^${OTHER}]`;

/** Names of cities that hold one of those characters all the same. */
const oddCities = '镇江|景德镇|萍乡|新乡|津|桐乡|宁乡|湘乡|驻马店|瓦房店|桃园';

/** Names of districts and counties that do. */
const oddDistricts =
  '市中|市南|市北|路南|路北|路桥|道里|道外|鼓楼|钟楼|红旗|新市|沙市|镇海|东乡|上街|周村|屯溪|屯留|普兰店|西乡塘';
const oddCounties =
  '镇平|镇安|镇坪|镇巴|镇原|镇康|镇雄|镇远|镇赉|镇沅彝族哈尼族拉祜族自治|镇宁布依族苗族自治|屯昌|西乡|武乡|新乡|内乡|金乡|' +
  '乡宁|乡城|道|道孚|道真仡佬族苗族自治|孟村回族自治|东乡族自治|积石山保安族东乡族撒拉族自治';

/** A name before 市 that is no 超市, 夜市 or 菜市. */
const cityName = `(?:${oddCities}|${NAME}{1,4}?[^${OTHER}超夜菜])`;

/** 市、自治州、地区、盟. */
export const CITY = `(?:${cityName}市|${NAME}+?自治州|${NAME}{2,5}?地区|${NAME}{2,5}?盟)`;

/** 区 (no 小区, 社区, 校区 …), 县, 旗, 县级市, and the development zones that are run like one. */
export const DISTRICT =
  `(?:(?:${oddDistricts}|${NAME}{0,4}?[^${OTHER}小社校库景住宅片]|${NAME}+?(?:回族|开发|合作|管理|示范|保税|工业园))区|` +
  `(?:${oddCounties}|${NAME}{1,5}?|${NAME}+?自治)县|(?:${NAME}{1,6}?|${NAME}+?自治)旗|${cityName}市)`;

/** Names of streets, towns and townships that hold one of those characters all the same: 解放路街道, 新市镇, 西店镇. */
const streetName = String.raw`[^省市区县旗盟弄号楼栋幢室组院\x{0}-\x{33FF}\x{A000}-\x{10FFFF}]{1,7}?`;
const townName = `(?:${NAME}{1,6}?|${NAME}{0,4}?[市店园村屯厂]${NAME}{0,2}?)`;

/** 街道, 镇, 乡, 苏木. What follows is shown by `BEHIND_STREET`. */
export const STREET = `(?:${streetName}街道|${townName}镇|${townName}(?:民族)?(?:乡|苏木))`;

/** What may stand behind it: in 新镇路, 美食街道路 and 镇中路 those characters are part of a road's name. */
export const BEHIND_STREET =
  '(?:$|[^路街道巷弄江东西南北中大新老镇乡木]|[东西南北中大新老](?:$|[^路街道巷弄大镇乡木]))';
