import { words } from '../draw';
import type { World } from './world';

/** 四川, 湖北, 陕西, 重庆: no list here is the train set's. */
export const west: World = {
  commonSurnames: words('王 李 张 刘 陈 杨 黄 周 吴 罗 何 唐 邓 曾 彭 蒋 谢 冯 肖 郑'),
  otherSurnames: words(
    `蒲 敖 阳 冉 向 覃 牟 鄢 谯 税 庹 苟 辜 佘 晏 代 岳 胥 游 尚 景 党 屈 寇 路 惠 涂 甘 柯 翁 詹 喻 舒 闵 樊 兰 费 项 祝 梅 庄 滕 温 芦 巫 卓 缪
    湛 古 明 易 欧 邬 晋 毕 成 解 巩 邢 申屠 令狐 东方 南宫 慕容 司徒`,
  ),
  given: words(
    `建平 素琼 光荣 世蓉 忠良 淑珍 开国 小琴 大勇 永富 玉芬 代明 兴全 桂芳 正权 德碧 洪 燕 鑫 蓉 凯 莉 旭 倩 沁 驰 露 皓轩 语桐 锦程 思源 雨泽 若曦 一诺 子墨
    艺馨 云帆 佳怡 俊杰 宏伟 志刚 红梅 秀英 桂珍 国强 天明 明 平 勤 义 秀 川 渝 蜀平 汉生 楚雄 安康 长春 金山 石 泉 冬梅 春花 万里 有才 来福 平安`,
  ),
  dottedNames: words('阿依木·吉克 沙马·拉日 吉克·曲布 达瓦·次仁 洛桑·尼玛 海来·阿木 木乃·伍各 益西·卓玛'),
  latinSurnames: words('Pu Ran Xiang Qin Tan Deng Zeng Peng Xiao Luo Tang Jiang Feng Shu Yu Lan Mei Zhuang'),
  latinGiven: words(
    'jianping suqiong guangrong shirong zhongliang kaiguo dayong haoxuan yutong ruoxi yunfan junjie hong yan xin rong kai li',
  ),
  provinces: words('四川 湖北 陕西 重庆 贵州 甘肃 青海 宁夏'),
  cities: words('四川省绵阳市 湖北省宜昌市 陕西省汉中市 绵阳市 宜昌市 汉中市 重庆市'),
  counties: words(
    '涪城区 游仙区 安州区 三台县 江油市 西陵区 点军区 夷陵区 秭归县 当阳市 汉台区 勉县 洋县 北碚区 万州区',
  ),
  towns: words(
    '青莲镇 三合镇 芦溪镇 石板滩镇 太平溪镇 乐天溪镇 磨子桥镇 谢村镇 柏林乡 双河口乡 龙潭乡 平武街道 石马街道',
  ),
  villages: words('凤凰村 双堰村 柳林村 大堰村 金鼓村 观音村 石桥村 黄连垭村 罗家湾村 杨柳坝村 白岩村 高庙村'),
  roads: words(
    '临园路东段 剑门路西段 跃进北路 迎宾大道 红星街 花园南街 东山大道 夷陵大道 沿江大道 珍珠路 天汉大道 兴汉路 前进中路 民主街 石缸路 花牌坊街',
  ),
  estates: words(
    '长虹世纪城 桃花岛 富临大都会 御营坝小区 香槟城 清江润城 万达华城 水悦城 汉水新城 滨江雅苑 锦绣山庄 金色家园',
  ),
  regions: words(
    '510703 510704 510705 510722 510781 420502 420504 420506 420527 420582 610702 610725 610723 500109 500101',
  ),
  plateHeads: words('川B 川A 鄂E 鄂A 陕F 陕A 渝A 渝D 甘A'),
  areaCodes: words('0816 0717 0916 023 028 027 029'),
  firms: words(
    '富乐 川汇 巴蜀 三峡 宜化 安琪 汉江 秦巴 圣水 九洲 铁骑 新晨 蜀锦 渝信 长虹 楚天 万福 佳恒 百信 众诚 聚力',
  ),
  trades: words(
    '农业开发 电子 磷化工 生物科技 建材 物流运输 茶业 酒业 实业 矿业 旅游开发 信息技术 人力资源 检测技术 保安服务 园林绿化',
  ),
  schools: words('南山 东辰 富乐 外国语 葛洲坝 夷陵 龙岗 石马 城北 青义 跃进路 第三'),
  hospitals: words('中心 第三 中医 四〇四 妇幼保健 铁路 骨科 精神卫生 仁和 三二〇一'),
  sights: words('越王楼 富乐山 西山 三峡人家 清江画廊 拜将台 石门栈道 李白故居 白帝城 药王谷'),
  mailHosts: words('qq.com 163.com 139.com 189.cn outlook.com my.gov.cn yc.hb.cn vip.sina.com aliyun.com'),
  cardHeads: words(
    '622848 622845 621098 622188 621700 436742 622202 621558 622262 623668 622452 621467 622908 622690 625188 552245',
  ),
  mobileHeads: words('133 134 139 145 149 153 155 157 166 170 171 175 178 180 183 184 185 187 190 193 195 196 199'),
  degrees: [104, 111, 29, 33],
  seal: '绵',
};
