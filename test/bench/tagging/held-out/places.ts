import { words, type Draw } from '../draw';
import type { World } from './world';

/** Where somebody lives or a firm sits, as forms have it. */
export function address(world: World, draw: Draw): string {
  const head = draw.chance(0.5) ? draw.pick(world.cities) : '';
  return draw.pick([
    `${head}${draw.pick(world.counties)}${draw.pick(world.roads)}${draw.int(1, 320)}号`,
    `${head}${draw.pick(world.counties)}${draw.pick(world.roads)}${draw.int(1, 320)}号${draw.int(1, 28)}栋${draw.int(1, 4)}单元${draw.int(1, 33)}-${draw.int(1, 6)}`,
    `${draw.pick(world.counties)}${draw.pick(world.estates)}${draw.int(1, 28)}栋${draw.int(1, 4)}单元${draw.int(101, 2804)}室`,
    `${draw.pick(world.roads)}${draw.int(1, 320)}号附${draw.int(1, 30)}号`,
  ]);
}

/** A farm house. */
export const ruralAddress = (world: World, draw: Draw) =>
  `${draw.chance(0.6) ? draw.pick(world.counties) : ''}${draw.pick(world.towns)}${draw.pick(world.villages)}${draw.int(1, 15)}组${draw.chance(0.6) ? `${draw.int(1, 120)}号` : ''}`;

export const home = (world: World, draw: Draw) =>
  `${draw.pick(world.estates)}${draw.int(1, 28)}栋${draw.int(1, 4)}单元${draw.int(101, 2804)}`;

export function firm(world: World, draw: Draw): string {
  const seat = draw.pick([draw.pick(world.cities), draw.pick(world.provinces), '', draw.pick(world.counties)]);
  const form = draw.pick([
    '有限公司',
    '有限公司',
    '有限责任公司',
    '股份有限公司',
    '集团',
    '厂',
    '专业合作社',
    '有限公司分公司',
    '合伙企业（有限合伙）',
  ]);
  return `${seat}${draw.pick(world.firms)}${draw.pick(world.trades)}${form}`;
}

const sorts = words(
  '面馆 火锅店 副食店 理发店 诊所 茶楼 百货店 烟酒行 电器维修部 服装店 早餐店 美容院 便利店 饭庄 药房 养殖场 家庭农场',
);

/** The name over a sole trader's door, now and then the owner's own with the trade. */
export function shop(world: World, draw: Draw): string {
  const owner = draw.pick([
    `${draw.pick(world.commonSurnames)}${draw.pick(words('记 氏 老四 二姐 胖子 幺妹'))}`,
    draw.pick(words('味真 好邻居 一品香 巴适 顺风 红运 家家乐 新时尚 鸿发 邻里')),
    draw.pick(world.firms),
  ]);
  return `${draw.chance(0.6) ? draw.pick(world.counties) : ''}${owner}${draw.pick(sorts)}`;
}

export const school = (world: World, draw: Draw) =>
  `${draw.chance(0.5) ? draw.pick(world.counties) : ''}${draw.pick(world.schools)}${draw.pick(words('小学 中学 实验学校 幼儿园 职业高中 初中'))}`;
export const hospital = (world: World, draw: Draw) =>
  `${draw.pick(world.cities).slice(-3)}${draw.pick(world.hospitals)}医院`;
export const sight = (world: World, draw: Draw) =>
  `${draw.pick(world.sights)}${draw.pick(['', '景区', '博物馆', '游客中心'])}`;

/** A place on a road that is nobody's address. */
export const spot = (world: World, draw: Draw) =>
  draw.pick([
    `${draw.pick(world.roads)}${draw.pick(words('路口 北侧 中段 桥头 公交站旁'))}`,
    `${draw.pick(world.roads)}与${draw.pick(world.roads)}交汇处`,
    `${draw.pick(world.sights)}${draw.pick(words('东门 停车场 广场 入口'))}`,
  ]);
/** A public place with its number in the road. */
export const publicPlace = (world: World, draw: Draw) =>
  `${draw.pick(world.counties)}${draw.pick(world.roads)}${draw.int(1, 200)}号`;
