import { padded, words, type Draw } from '../draw';
import { decimal, serial } from './numbers';
import { dateParts, regions } from './people';
import * as places from './places';
import * as texts from './texts';

type Make = (draw: Draw, row: number) => string;
const from = (list: string): Make => {
  const choices = words(list);
  return (draw) => draw.pick(choices);
};
const range =
  (low: number, high: number): Make =>
  (draw) =>
    String(draw.int(low, high));
const dated =
  (low: number, high: number, join = '-'): Make =>
  (draw) =>
    dateParts(draw, low, high).join(join);

/** Columns that hold nothing of the kinds, however much they look like it. */
export const negatives = {
  row: (_, row) => String(row + 1),
  code: (draw) => `SCN-${draw.digits(3)}`,
  year: range(1985, 2024),
  month: from('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  weekday: from('星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
  weekdayShort: from('周一 周二 周三 周四 周五 周六 周日'),
  flag: range(0, 1),
  yesNo: from('是 否'),
  sex: from('男 女'),
  ethnic: from('汉族 汉族 汉族 回族 满族 蒙古族 苗族 白族 高山族'),
  degree: from('小学 初中 高中 大专 本科 硕士 博士'),
  job: from('主任 科长 经理 教师 司机 会计 主管 厂长 护士 高工'),
  brand: from('海尔 海信 李宁 安踏 康师傅 金龙鱼 王守义 老干妈 双汇 万家乐 方太 江铃 解放 东风 吉利'),
  herb: from('白芍 黄芪 当归 甘草 黄连 白术 党参 熟地黄 金银花 石斛 连翘 车前子'),
  crop: from('黄瓜 白菜 花生 马铃薯 石榴 金桔 黄豆 毛豆 葛根 江米 雷竹'),
  dish: from('黄焖鸡 宫保鸡丁 罗宋汤 白切鸡 东坡肉 毛血旺 夫妻肺片 麻婆豆腐'),
  tree: from('水杉 石楠 金叶女贞 白蜡 黄杨 广玉兰 马褂木 江南桤木 龙柏 雪松'),
  colour: from('黄色 白色 蓝色 银灰 红色 黑色'),
  village: (draw) => draw.pick(places.villages),
  villageFull: (draw) => `${draw.pick(places.villages)}${draw.pick(['村', '社区', '村委会'])}`,
  road: (draw) => draw.pick(places.roads),
  streetOffice: (draw) => draw.pick(places.streets),
  district: (draw) => draw.pick(places.districts),
  province: from('江苏 山东 浙江 安徽 河南 江西 黑龙江 云南'),
  company: places.company,
  shop: places.shop,
  school: places.school,
  hospital: places.hospital,
  scenic: places.scenic,
  crossing: places.crossing,
  section: texts.section,
  line: places.line,
  department: from('办公室 财务科 法规科 登记注册科 信息中心 政策法规处 组织人事科 监督科 综合执法大队'),
  office: from('海州分局 连云分局 市局机关 东海县局 开发区分局 市南分局 黄岛分局'),
  temple: from('法起寺 三元宫 海宁禅寺 清真寺 基督教堂 天后宫'),
  isbn: (draw) => `978-7-${draw.digits(4)}-${draw.digits(4)}-${draw.digits(1)}`,
  isbnBare: (draw) => `9787${draw.digits(9)}`,
  caseNumber: (draw) => `(20${draw.int(18, 24)})苏07${draw.pick(['民初', '行终', '执', '刑初'])}${draw.int(1, 4000)}号`,
  document: (draw) => `连市监罚〔20${draw.int(19, 24)}〕${draw.int(1, 900)}号`,
  resource: (draw) => `307015${draw.digits(3)}/${draw.digits(6)}`,
  order11: (draw) => draw.digits(11),
  order11dated: (_, row) => serial(18240500000, row, 11),
  order18: (draw) => String(draw.int(1, 9)) + draw.digits(17),
  accept18: (draw, row) =>
    `${draw.pick(regions)}20${draw.int(20, 24)}${padded(draw.int(1, 12), 2)}${padded(draw.int(1, 28), 2)}${serial(1, row, 4)}`,
  order19: (draw) => String(draw.int(1, 9)) + draw.digits(18),
  order16: (draw) => `2024${draw.digits(12)}`,
  licence: (draw) => `JY1320706${draw.digits(7)}`,
  regNumber: (draw) => `3207${draw.digits(11)}`,
  taxNumber: (draw) => `3207${draw.digits(16)}`,
  certificate: (draw) => `20${draw.int(10, 24)}3207${draw.digits(7)}`,
  deed: (draw) => `苏(20${draw.int(16, 24)})连云港市不动产权第${draw.digits(7)}号`,
  product: (draw) => `E${draw.digits(8)}`,
  batch: (draw) => `G${draw.digits(8)}`,
  model: (draw) => `${draw.text('ABDEFGHJKLPSXYZ', 2)}${draw.digits(4)}${draw.text('ABCD', 1)}`,
  material: (draw) => `03${draw.digits(8)}`,
  material8: (draw) => String(draw.int(1, 9)) + draw.digits(7),
  vin: (draw) => `LSV${draw.text('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 14)}`,
  ship: (draw) => `苏连渔${draw.digits(5)}`,
  stake: (draw) => `K${draw.int(1, 200)}+${draw.digits(3)}`,
  machine: (draw) => `苏工${draw.text('ABCDE', 1)}${draw.digits(5)}`,
  version: (draw) => [draw.int(1, 9), draw.int(0, 20), draw.int(0, 9)].join('.'),
  version4: (draw) => [draw.int(1, 9), draw.int(0, 20), draw.int(0, 9), draw.int(0, 99)].join('.'),
  url: (draw) => `http://www.example${draw.int(1, 99)}.gov.cn/art/20${draw.int(18, 24)}/${draw.digits(4)}.html`,
  price: (draw) => decimal(draw, 1, 900, 2),
  amount: (draw) => decimal(draw, 75, 134, 2),
  amountBig: (draw) => decimal(draw, 1000, 900000, 2),
  area: (draw) => decimal(draw, 20, 135, 2),
  reading: (draw) => decimal(draw, 4, 53, 1),
  reading4: (draw) => decimal(draw, 4, 53, 4),
  index6: (draw) => decimal(draw, 74, 134, 6),
  percent: (draw) => `${decimal(draw, 0, 100, 1)}%`,
  count: range(0, 120),
  countBig: range(100, 90000),
  score: range(40, 100),
  weight: range(18, 95),
  years: range(1, 40),
  post: (draw) => `222${draw.digits(3)}`,
  areaCode: (draw) => draw.pick(regions),
  date: dated(2012, 2024),
  dateSlash: dated(2015, 2024, '/'),
  datePacked: dated(2008, 2024, ''),
  dateOld: dated(1955, 2009),
  time: (draw) =>
    `${dateParts(draw, 2019, 2024).join('-')} ${padded(draw.int(0, 23), 2)}:${draw.digits(1).replace(/[6-9]/, '5')}${draw.digits(1)}:00`,
  longTerm: (draw) => (draw.chance(0.3) ? '长期' : dateParts(draw, 2025, 2044).join('-')),
  operator: from('中国移动 中国联通 中国电信'),
  bank: from('工商银行 农业银行 中国银行 建设银行 江苏银行 青岛银行 邮储银行'),
  insurance: from('职工医保 居民医保 公务员医疗补助'),
  status: from('存续 注销 吊销 迁出 在业'),
  result: from('合格 不合格 待检'),
  item: from('食品经营许可 公共卫生许可 施工许可 排污许可 烟草专卖许可 道路运输许可'),
  ground: from('《行政处罚法》第三十条 《食品安全法》第一百二十二条 《道路交通安全法》第九十条 《环境保护法》第六十条'),
  duty: texts.duty,
  phoneModel: from('HUAWEI-P40 MI-12 iPhone-13 OPPO-R15 vivo-X60'),
  plateColour: from('蓝牌 黄牌 绿牌 白牌'),
  film: from('长津湖 流浪地球 我和我的祖国 万里归途 满江红 封神'),
  plant: from('A线 B线 C线 一号线 二号线'),
  uuid: (draw) => [8, 4, 4, 4, 12].map((count) => draw.text('0123456789abcdef', count)).join('-'),
  hash: (draw) => draw.text('0123456789abcdef', 32),
  grade: from('一级 二级 三级 甲级 乙级'),
  direction: from('东 南 西 北'),
  team: from('红星队 飞龙队 雷霆队 海燕队'),
} satisfies Record<string, Make>;

/** What can be taken either way: standing long words, ages in bands. */
export const arguable = { scope: texts.scope, band: from('0-14岁 15-59岁 60-79岁 80岁以上') } satisfies Record<
  string,
  Make
>;
