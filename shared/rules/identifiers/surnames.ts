/** The surnames that some 85 % of people bear. */
export const commonSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石' +
  '廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章' +
  '鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳' +
  '时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明';

/** Rarer single surnames. */
const rareSurnames =
  '水云郗鲜鄂昌凤花俱廉乐皮元平贝计伏谈茅纪禇强粱郁胥匡家丰糜松井富乌弓牧隗山宓蓬暴劳束幸韶郜蓟薄印宿怀邰鄂索咸籍赖蔺屠池胥能苍双闻莘' +
  '翦濮扈燕冀郏浦别阴鬱慕茹宦鱼容慎戈庾终暨居衡步都满弘国寇广禄阙殳沃利蔚越夔隆厍勾融訾阚那空毋乜养鞠须巢蒯相查后荆红竺权逯盖益桓' +
  '晋楚法汝鄢宛闾佴伯赏墨哈谯笪年爱佘仝邸揭邝厉么但展覃青线代信训尧丑黑植铁智才候衣肇苑塔粘奚帅占由杭栗鹿揣綦蹇撒禹逄亓谌晁';

/** Two-character surnames (复姓). */
export const compoundSurnames = [
  ...['欧阳', '太史', '端木', '上官', '司马', '东方', '独孤', '南宫', '万俟', '闻人', '夏侯', '诸葛', '尉迟', '公羊'],
  ...['赫连', '澹台', '皇甫', '宗政', '濮阳', '公冶', '太叔', '申屠', '公孙', '慕容', '仲孙', '钟离', '长孙', '宇文'],
  ...['司徒', '鲜于', '司空', '闾丘', '子车', '亓官', '司寇', '巫马', '公西', '颛孙', '壤驷', '公良', '漆雕', '乐正'],
  ...['宰父', '谷梁', '拓跋', '夹谷', '轩辕', '令狐', '段干', '百里', '呼延', '东郭', '南门', '羊舌', '微生', '公户'],
  ...['公玉', '公仪', '梁丘', '公仲', '公上', '公门', '公山', '公坚', '左丘', '公伯', '西门', '公祖', '第五', '公乘'],
  ...['贯丘', '公皙', '南荣', '东里', '东宫', '仲长', '子书', '子桑', '即墨', '达奚', '褚师', '纳兰', '完颜', '富察'],
] as const;

/** All single surnames, each once. */
export const singleSurnames = [...new Set(commonSurnames + rareSurnames)].join('');

/** Source of a regular expression (JavaScript's `u` mode and RE2 alike) for one surname, the long ones first. */
export const surnamePattern = `(?:${compoundSurnames.join('|')}|[${singleSurnames}])`;

/** The same for the frequent surnames and the compound ones only. */
export const commonSurnamePattern = `(?:${compoundSurnames.join('|')}|[${commonSurnames}])`;
