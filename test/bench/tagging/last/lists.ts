import { words } from '../draw';
import type { World } from '../held-out/world';

/** 河南, 河北, 山西, 湖南, 江西, 云南: a fourth set of lists. */
export const inland: World = {
  commonSurnames: words('王 张 李 刘 赵 杨 郭 马 高 陈 崔 宋 韩 周 朱 徐 黄 谭 段 和'),
  otherSurnames: words(
    `靳 耿 亓 裴 郗 禹 岑 刁 桑 茹 柏 宁 丰 乔 聂 霍 米 甄 冀 卫 薄 原 荆 逯 樊 皮 舒 匡 文 欧 戴 龙 危 饶 揭 熊 刀 岩 木 普 自 起 杞 祁 师 保 鲁 仝 暴 藏
    阎 安 尉 侯 司马 皇甫 夏侯 公孙`,
  ),
  given: words(
    `青山 改香 二毛 爱国 铁柱 喜梅 俊英 丙申 素芹 天佑 国防 进财 振宇 瑞雪 石头 兰英 巧云 文革 延生 保国 玉柱 晋阳 豫生 湘君 赣生 滇红 锁 闯 帅 娜 倩 雷 磊 璐 瑾 铭 博文 佳宁
    梦瑶 子涵 宇轩 欣妍 梓睿 沐宸 一鸣 奕涵 思远 晓光 会民 社教 四清 双喜 留柱 增福 合理 顺利 改革 爱党`,
  ),
  dottedNames: words('岩温·香 玉罕·娜 阿依努尔·买买提 拉姆·央金 其美·多吉 木合塔尔·卡德尔 依马木·托合提'),
  latinSurnames: words('Jin Geng Pei Xi Diao Sang Ru Bai Nie Huo Zhen Wei Kuang Rao Xiong Cui Duan He'),
  latinGiven: words(
    'qingshan gaixiang aiguo tiezhu ximei junying tianyou zhenyu ruixue lan bowen jianing mengyao yixuan suo lei lu jin',
  ),
  provinces: words('河南 河北 山西 湖南 江西 云南 西藏 天津'),
  cities: words('河南省洛阳市 河北省邯郸市 山西省长治市 湖南省衡阳市 江西省上饶市 云南省大理市 洛阳市 长治市 上饶市'),
  counties: words(
    '涧西区 老城区 偃师区 栾川县 潞州区 上党区 襄垣县 武安市 丛台区 石鼓区 衡南县 广丰区 婺源县 祥云县 弥渡县',
  ),
  towns: words(
    '诸葛镇 潭头镇 赤土店镇 虒亭镇 荫城镇 夏店镇 磁山镇 车江镇 大浦镇 思口镇 江湾镇 云南驿镇 白塔街道 太行西街街道',
  ),
  villages: words(
    '南寨村 庞村 寺沟村 西沟村 土门村 郝家庄村 马厂村 牛头村 黄田村 汪口村 上坪村 大波那村 柿园村 后营村',
  ),
  roads: words(
    '中州中路 凯旋西路 九都路 太行东街 英雄南路 府后西街 人民东路 联纺路 蒸湘南路 解放大道 信江中路 洱河南路 建设街 环城西路',
  ),
  estates: words('牡丹城 上阳宫小区 世纪华阳 紫金庄园 惠丰苑 太行明珠 雁城公馆 汇景新城 龙潭国际 苍山一号 锦绣园'),
  regions: words(
    '410305 410302 410307 410324 140403 140404 140423 130481 130403 430407 430422 361103 361130 532923 532925',
  ),
  plateHeads: words('豫C 豫A 晋D 晋A 冀D 湘D 赣E 云L 津A 藏A'),
  areaCodes: words('0379 0355 0310 0734 0793 0872 0371'),
  firms: words(
    '一拖 洛钼 潞安 振东 新兴铸管 丛台 特变 南岳 凤凰光学 晶科 下关沱茶 苍洱 牡丹 双汇源 晋盛 中条 大行 鑫山 同德 恒昌',
  ),
  trades: words(
    '轴承 煤业 铸造 面粉 酿酒 光伏 茶叶 旅游运输 家具 兽药 水泥 电缆 种业 教育咨询 医疗器械 拍卖 典当 设计院',
  ),
  schools: words('东方 河洛 太行 一职 附属 第八 田家炳 船山 育才 紫阳 下关 城关'),
  hospitals: words('正骨 中心 和平 第二人民 峰峰 传染病 眼科 南华附属 铁路 州人民'),
  sights: words('龙门石窟 白马寺 老君山 太行山大峡谷 娲皇宫 南岳衡山 三清山 篁岭 崇圣寺三塔 蝴蝶泉'),
  mailHosts: words('qq.com 126.com 163.com 188.com live.cn foxmail.com ly.gov.cn dali.gov.cn hn.cn'),
  cardHeads: words(
    '622848 622841 622200 621281 622280 621673 621081 621799 622262 622169 623059 622439 621098 623181 518710 356296',
  ),
  mobileHeads: words('130 133 135 137 139 147 152 155 158 166 173 178 181 183 185 187 189 193 197 198'),
  degrees: [112, 117, 26, 31],
  seal: '洛',
};
