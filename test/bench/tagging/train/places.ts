import { padded, words, type Draw } from '../draw';

export const districts = words(
  '海州区 连云区 赣榆区 东海县 灌云县 灌南县 市南区 市北区 黄岛区 崂山区 李沧区 城阳区 即墨区 胶州市',
);
const cities = words('连云港市 青岛市 江苏省连云港市 山东省青岛市');
export const roads = words(
  '解放路 朝阳路 苍梧路 海连路 通灌路 郁洲路 幸福路 瀛洲路 科苑路 香港中路 山东路 延安三路 长江路 黄河路 秦山路 大庆路 新建路 陇海路 康泰路 龙河路',
);
export const villages = words(
  '张庄 李集 王圩 高家沟 沙河子 石桥 黄川 曲阳 双店 温泉 白塔埠 马站 班庄 欢墩 城头 徐福 罗阳 柘汪 夹山 江庄 林庄 孙宅 石梁河 方店',
);
export const streets = words(
  '新浦街道 海州街道 墟沟街道 云山街道 路南街道 朐阳街道 花果山街道 牛山街道 石榴街道 浦东街道 八大湖街道 金门路街道',
);
const trades = words(
  '商贸 科技 建设工程 物流 食品 餐饮管理 医药 化工 机械制造 房地产开发 文化传媒 环保科技 劳务 汽车销售 水产 新材料 物业服务 装饰',
);
const brands = words(
  '恒瑞 海通 鑫源 金辉 天成 华盛 龙腾 润泽 博远 正大 康缘 中复 新海 嘉和 永兴 万达 云港 鸿福 宏达 利民 丰泽 瑞祥',
);

export function street(draw: Draw): string {
  return `${draw.pick(roads)}${draw.int(1, 399)}号`;
}

/** A postal address in one of the ways people write it, from the province down or from the road on. */
export function address(draw: Draw): string {
  const inside = draw.pick([
    '',
    `${draw.int(1, 30)}号楼${draw.int(1, 4)}单元${draw.int(101, 2802)}室`,
    `${draw.int(1, 40)}幢${draw.int(101, 1801)}室`,
    '',
  ]);
  if (draw.chance(0.2))
    return `${draw.pick(districts)}${draw.pick(villages)}镇${draw.pick(villages)}村${draw.int(1, 12)}组${draw.int(1, 80)}号`;
  return `${draw.chance(0.6) ? draw.pick(cities) : ''}${draw.pick(districts)}${draw.chance(0.3) ? draw.pick(streets) : ''}${street(draw)}${inside}`;
}

export function company(draw: Draw): string {
  return `${draw.pick(['连云港', '青岛', '江苏', '山东', '灌云县', ''])}${draw.pick(brands)}${draw.pick(trades)}${draw.pick(['有限公司', '有限公司', '有限责任公司', '股份有限公司', '中心(有限合伙)', '厂'])}`;
}

export function shop(draw: Draw): string {
  const owner = draw.pick(words('老张 小李 王记 赵姐 阿明 刘氏 陈记 兄弟 好又多 馨香 老地方 惠民 福来 佳佳'));
  return `${draw.pick(districts)}${owner}${draw.pick(words('小吃店 超市 理发店 五金店 水果店 面馆 烧烤店 服装店 便利店 汽修厂'))}`;
}

export function school(draw: Draw): string {
  return `${draw.pick(['连云港市', '青岛', '海州区', '东海县', '赣榆'])}${draw.pick(['实验', '解放路', '第一', '新海', '朝阳', '苍梧', '城南', '高级'])}${draw.pick(['小学', '中学', '幼儿园', '初级中学', '中等专业学校'])}`;
}

export function hospital(draw: Draw): string {
  return `${draw.pick(['连云港市', '青岛市', '灌南县', '海州区', '东海县'])}${draw.pick(['第一人民', '第二人民', '中', '妇幼保健', '口腔', '康复', '东方'])}医院`;
}

export function scenic(draw: Draw): string {
  return `${draw.pick(['花果山', '连岛', '孔望山', '渔湾', '崂山', '金沙滩', '栈桥', '石棚山', '温泉'])}${draw.pick(['景区', '风景名胜区', '公园', '旅游度假区', '广场'])}`;
}

/** A point in the two cities with `places` decimals. */
export function longitude(draw: Draw, places = 6): string {
  return `${draw.int(118, 120)}.${draw.digits(places)}`;
}
export function latitude(draw: Draw, places = 6): string {
  return `${draw.int(33, 36)}.${draw.digits(places)}`;
}

/** A point of a road: not an address of anybody. */
export function crossing(draw: Draw): string {
  return `${draw.pick(roads)}与${draw.pick(roads)}交叉口`;
}

/** A numbered station or line. */
export function line(draw: Draw): string {
  return `${draw.pick(['', 'B', 'K', '游'])}${padded(draw.int(1, 120), 2)}路`;
}
