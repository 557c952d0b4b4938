import { padded, words, type Draw } from '../draw';
import { day, packedDay } from './identifiers';
import * as places from './places';
import type { World } from './world';

type Make = (world: World, draw: Draw, row: number) => string;
const from = (list: string): Make => {
  const choices = words(list);
  return (_, draw) => draw.pick(choices);
};
const whole =
  (low: number, high: number): Make =>
  (_, draw) =>
    String(draw.int(low, high));
const real =
  (low: number, high: number, digits: number): Make =>
  (_, draw) =>
    `${draw.int(low, high)}.${draw.digits(digits)}`;
const dated =
  (low: number, high: number, join: string): Make =>
  (_, draw) =>
    day(draw, low, high)
      .map((part) => padded(part, 2))
      .join(join);

/** Words, names of things, amounts and dates: nothing of the kinds. */
export const plain: Readonly<Record<string, Make>> = {
  row: (_, __, row) => String(row + 1),
  year: whole(1990, 2025),
  yearHan: (_, draw) => `${draw.int(2015, 2025)}年度`,
  quarter: from('一季度 二季度 三季度 四季度'),
  month: (_, draw) => `20${draw.int(19, 25)}${padded(draw.int(1, 12), 2)}`,
  weekday: from('星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
  weekdayShort: from('周一 周二 周三 周四 周五 周六 周日'),
  weekdayLatin: from('Mon Tue Wed Thu Fri Sat Sun'),
  bit: from('0 1'),
  bool: from('true false'),
  yes: from('是 否'),
  mark: from('√ ×'),
  sex: from('男 女 女 男 未说明'),
  sexCode: from('1 2'),
  nation: from('汉族 汉族 羌族 土家族 藏族 彝族 回族 苗族'),
  schooling: from('初中 高中 中专 大专 大学本科 硕士研究生 文盲'),
  marriage: from('未婚 已婚 离异 丧偶'),
  kinship: from('配偶 长子 次女 父亲 母亲 孙子'),
  party: from('中共党员 共青团员 群众 民革党员'),
  post: from('科员 副主任 站长 网格员 司机 检验员 校长 主治医师 村支书 安全员'),
  brand: from('小米 苏泊尔 张飞牛肉 郎牌 白象 金徽 丁家宜 方太 康佳 江小白 周大福 李渡 马应龙 王老吉 雷士 安琪'),
  herb: from('黄柏 白芷 川贝母 丹参 杜仲 天麻 麦冬 石斛 金银花 苍术 党参 桔梗'),
  crop: from('水稻 油菜 玉米 魔芋 黄花 花椒 柑橘 白茶 马铃薯 黄桃 金针菇'),
  animal: from('白鹤 金丝猴 黄喉貂 朱鹮 林麝 白冠长尾雉 江豚'),
  dish: from('鱼香肉丝 白油豆腐 江油肥肠 梁山鸡 米粉 黄焖鸭 毛豆烧鸡'),
  tree: from('香樟 桂花 银杏 黄葛树 皂荚 柏木 石榴 金弹子 红梅'),
  colour: from('黄 白 蓝 红 黑 银 灰'),
  village: (world, draw) => draw.pick(world.villages),
  hamlet: (world, draw) => draw.pick(world.villages).replace('村', ''),
  town: (world, draw) => draw.pick(world.towns),
  county: (world, draw) => draw.pick(world.counties),
  province: (world, draw) => draw.pick(world.provinces),
  road: (world, draw) => draw.pick(world.roads),
  estate: (world, draw) => draw.pick(world.estates),
  firm: places.firm,
  shop: places.shop,
  school: places.school,
  hospital: places.hospital,
  sight: places.sight,
  spot: places.spot,
  bureau: (world, draw) =>
    `${draw.pick(world.counties)}${draw.pick(words('民政局 人社局 市监局 税务局 医保局 城管局 农业农村局'))}`,
  section: from('办公室 规财科 政务服务科 信息科 稽查支队 行政审批科 综合业务科 组宣部'),
  court: (world, draw) => `${draw.pick(world.counties)}人民法院`,
  station: (world, draw) => `${draw.pick(world.sights)}站`,
  reservoir: from('鲁班水库 沉抗水库 白水湖 石门水库 高坝洲 东风水库'),
  film: from('我不是药神 金刚川 白蛇缘起 唐人街探案 长安三万里 孤注一掷'),
  book: from('平凡的世界 白鹿原 红岩 围城 边城 骆驼祥子 活着 家'),
  product: from('白酒 菜籽油 酱油 速冻水饺 婴幼儿奶粉 儿童玩具 电热水壶 安全帽 黄酒'),
  item: from('公共场所卫生许可 食品经营许可 排水许可 取水许可 建设工程规划许可 网约车经营许可'),
  legal: from('《中华人民共和国水法》第四十八条 《城市绿化条例》第十六条 《价格法》第三十九条'),
  state: from('正常 停业 注销 存续 吊销未注销 迁出'),
  done: from('已办结 办理中 已退回 逾期'),
  verdict: from('合格 不合格 符合 不符合'),
  grade: from('优 良 中 差'),
  star: from('A级 B级 C级 AAA 五星级'),
  carrier: from('移动 联通 电信 广电'),
  bank: from('农商银行 工行绵阳分行 建设银行 邮储银行 三峡银行 中国银行'),
  insurance: from('城镇职工 城乡居民 离休干部'),
  cause: from('因病 因残 因学 缺劳力 因灾'),
  crime: from('民间借贷纠纷 离婚纠纷 买卖合同纠纷 机动车交通事故责任纠纷 劳动争议'),
  weather: from('晴 多云 小雨 中雨 阴 雾'),
  wind: from('东北风 南风 西北风 静风'),
  unit: from('元 万元 公斤 亩 台 立方米'),
  date: dated(2014, 2025, '-'),
  dateDot: dated(2014, 2025, '.'),
  datePacked: dated(2010, 2025, ''),
  dateOld: dated(1952, 2008, '-'),
  dateHan: (_, draw) => {
    const [year, month, date] = day(draw, 2016, 2025);
    return `${year}年${month}月${date}日`;
  },
  serialDay: whole(43000, 45900),
  until: (_, draw) => (draw.chance(0.3) ? '长期' : day(draw, 2025, 2040).join('/')),
  moment: (_, draw) => `${day(draw, 2020, 2025).join('/')} ${draw.int(0, 23)}:${padded(draw.int(0, 59), 2)}`,
  clock: (_, draw) => `${padded(draw.int(6, 22), 2)}:${padded(draw.int(0, 59), 2)}`,
  stamp: (_, draw) =>
    `${packedDay(draw, 2020, 2025)}${padded(draw.int(0, 23), 2)}${padded(draw.int(0, 59), 2)}${padded(draw.int(0, 59), 2)}`,
  money: real(1, 900, 2),
  moneyBig: real(1000, 5_000_000, 2),
  thousand: (_, draw) => `${draw.int(1, 999)},${draw.digits(3)}.00`,
  acreage: real(30, 134, 2),
  level: real(74, 134, 3),
  depth: real(4, 52, 4),
  chill: real(-8, 38, 1),
  share: (_, draw) => `${draw.int(0, 99)}.${draw.digits(2)}%`,
  few: whole(0, 60),
  many: whole(100, 99999),
  mark100: whole(35, 100),
  floor: whole(1, 33),
};
