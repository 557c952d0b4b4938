import { words } from '../draw';
import type { World } from '../held-out/world';

/** 广东, 福建, 广西, 辽宁, 内蒙古: a third set of lists. */
export const coast: World = {
  commonSurnames: words('陈 林 黄 李 张 王 吴 郑 梁 蔡 杨 许 叶 刘 郭 苏 曾 赖 何 赵'),
  otherSurnames: words(
    `麦 冼 区 邝 植 阮 莫 韦 蓝 钟 丘 练 凌 农 岑 翟 卜 池 官 简 邱 纪 连 佟 关 那 栾 宫 初 曲 迟 孔 鞠 隋 边 娄 白 包 齐 鲍 梅 商 左 柴 瞿 焦 柳 洪 危 揭
    官 危 上官 欧阳 诸葛 端木 呼延 长孙`,
  ),
  given: words(
    `志明 丽珠 伟雄 惠玲 家豪 嘉欣 国栋 淑贞 振华 美凤 锦辉 秀兰 少芬 阿妹 阿福 海滨 海燕 春生 丹 凤 鹏 楠 琳 帅 硕 彤 梓萱 浩宇 沐辰 雨桐 可欣 奕辰 婉婷
    玉龙 玉凤 宝山 宝玉 成栋 淑芹 桂兰 福顺 乌兰 长河 高峰 建 红 立新 援朝 卫东 跃进 晓明 金水 水金 木生 田 文 山 江海 明珠`,
  ),
  dottedNames: words('巴雅尔·孟和 乌云·其其格 努尔兰·叶斯 阿不力孜·艾则孜 娜仁·托娅 热依汗·买买提 帕提曼·吾守尔'),
  latinSurnames: words('Mai Xian Ou Kuang Zhi Ruan Mo Wei Lan Qiu Lian Ling Nong Cen Tong Guan Luan Chi'),
  latinGiven: words(
    'zhiming lizhu weixiong huiling jiahao jiaxin guodong shuzhen zhenhua meifeng dan feng peng nan lin shuo',
  ),
  provinces: words('广东 福建 广西 海南 辽宁 吉林 内蒙古 新疆'),
  cities: words('广东省中山市 福建省泉州市 广西柳州市 辽宁省锦州市 内蒙古赤峰市 泉州市 柳州市 锦州市'),
  counties: words(
    '鲤城区 丰泽区 晋江市 南安市 惠安县 鱼峰区 柳北区 柳江区 鹿寨县 古塔区 凌河区 凌海市 红山区 敖汉旗 宁城县',
  ),
  towns: words('磁灶镇 罗山街道 水头镇 涂寨镇 三都镇 里高镇 中渡镇 大有乡 石山镇 双羊镇 新惠镇 萨力巴乡 小榄镇 南头镇'),
  villages: words('后坑村 下洋村 前埔村 岭头村 古灶村 板江村 六座村 石碑村 塔子沟村 四家子村 大营子嘎查 永宁村'),
  roads: words(
    '涂门街 田安南路 刺桐路 泉秀街 湖滨路 龙城路 桂中大道 潭中西路 屏山大道 解放西路 云飞街 松坡路 士英街 钢铁大街 玉龙大街 博爱五路',
  ),
  estates: words('阳光花苑 丰盛假日城 河西小区 天山新苑 大润发公寓 海悦天地 松山里 富丽家园 帝景湾 荟景豪庭'),
  regions: words(
    '350502 350503 350582 350583 350521 450203 450205 450206 210702 210703 210781 150402 150430 442000 650102',
  ),
  plateHeads: words('闽C 闽D 粤T 粤B 桂B 桂A 辽G 辽A 蒙D 琼A'),
  areaCodes: words('0595 0772 0416 0476 0760 020 024'),
  firms: words(
    '恒安 七匹狼 达利 辉煌 盼盼 五菱 金嗓子 两面针 沈宏 渤大 远航 塞北 草原红 凤翔 联塑 欧普 粤华 海丰 聚龙 永兴隆',
  ),
  trades: words(
    '鞋服 石材 陶瓷 卫浴 食品 五金灯饰 汽车零部件 制药 糖业 钛业 渔业 畜牧 广告传媒 会展服务 税务师事务所 供应链管理',
  ),
  schools: words('实验 培元 泉港 第五 奎霞 鹅山 景行 太和 铁路 钢铁街 松山 三中心'),
  hospitals: words('第一 正骨 成功 人民 工人 柳钢 附属第三 康宁 学院附属 蒙医中医'),
  sights: words('开元寺 清源山 洛阳桥 蟳埔 龙潭 百里柳江 笔架山 北普陀 玉龙沙湖 詹园'),
  mailHosts: words('qq.com 163.com yeah.net 21cn.com hotmail.com gmail.com qz.gov.cn lzstats.cn sohu.com'),
  cardHeads: words(
    '622849 621336 622203 621288 621660 621790 622150 622580 622666 623092 622568 628286 623036 409666 524091',
  ),
  mobileHeads: words('131 132 134 136 137 138 150 151 156 158 159 172 176 177 182 186 188 191 192 197 198'),
  degrees: [108, 121, 22, 42],
  seal: '泉',
};
