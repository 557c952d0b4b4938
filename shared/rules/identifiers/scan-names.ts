import { commonSurnamePattern, surnamePattern } from './surnames';

/** Words after which running text gives a person's name. */
export const nameCues =
  '姓名|联系人|投诉人|举报人|投诉者|被投诉人|经营者|负责人|法定代表人|法人代表|法人|申请人|当事人|消费者|来访人|来电人|反映人|' +
  '被执行人|申请执行人|被告人|被告|原告|相对人|嫌疑人|上诉人|被害人|' +
  '患者|家长|监护人|户主|业主|业户|店主|老板|代理人|经办人|受害人|死者|伤者|本人|员工|店员|司机|驾驶员|房东|租客';

/** Words that follow a name in such texts: where one begins, the name has ended. */
const afterNames =
  '电话|手机|联系|反映|投诉|举报|来电|来访|表示|认为|称|说|于|在|到|向|与|和|及|对|因|从|将|已|先生|女士|小姐|同志|老师|师傅|医生|' +
  '身份证|性别|年龄|男|女|的|是|为|要求|希望|购买|发现|地址|住址|住|号码|证件|等';

/** Characters that stand in no given name; they keep the words around a name out of it. */
const noGivenName = '的者是和与由向被在了请找对给称位个这那我你他她它们及或不有没次号店电话';

/** Everyday words that begin like a name and follow cue words in texts and headers (联系人方式, 户主关系, 消费者权益). */
export const nameLookalikes =
  '方式|关系|年龄|年份|年级|单位|常住|常用|时间|项目|成员|安全|家庭|国籍|国家|任职|任何|平台|房屋|房产|车牌|车辆|车号|车型|籍贯|金额|党员|党派|文化|严重|' +
  '解决|应当|应该|应急|高度|满意|相关|管理|商品|商户|广告|计量|强制|明确|安装|安排|全部|索赔|曾经|连续|查询|查看|查实|申请|申诉|居住|包装|' +
  '成功|成本|程度|马上|能力|能否|代码|代表|代理|代为|信用|信息|别名|习惯|水平|空间|经营|路过|段落|温馨|通信|通讯|元整|' +
  '权益|权利|康复|陈述|高血压|时常|项下|许可|左腿|左手|左侧|包联|司机|权限|权属|和解|和谐|时效|时限|时段|成立|成果|成绩|全体|全面|全程|全年|全额|关注|关心|关爱|关怀|安置|安抚|管控|管辖|管护|商议|商谈|商业|商标|' +
  '方面|方案|方法|方便|应诉|应答|应对|应聘|应缴|应付|连带|路线|车间|车位|费用|计划|游客|施工|明示|明知|明细|左右|高级|高龄|高温|金融|钱款|钱物|万元|万余|' +
  '常见|常年|文书|文件|文明|文档|顾客|单据|单方|单独|季度|纪律|包括|包含|包庇|房款|房租|房子|房间|卫生|温度|温暖|党组织|党委|党政|党支|荣誉|巩固|师资|师生|' +
  '师德|农业|农村|农民|农户|农产|司法|简历|简介|简称|简单|简易|冷静|尚未|曲解|申报|申领|申办|申述|章程|余额|程序|范围|范本|任务|任意|任期|任命|任免|田地|' +
  '严格|严禁|严厉|白天|石材|牛奶|史料|席位|景区|童年|华侨|储存|别墅|幸福|阴影|双方|终止|终身|法律|法规|法院|年度|年审|年检|年满|年限|青年|青少年|信息|信访|信任|' +
  '但是|展示|展览|经济|经验|强烈|居民|居家|水电|充分|能够|益处|家属|家人|容易|广泛|养护|养老|归还|查明|后续|红利|海外|自愿|位置';

const titles = '先生|女士|小姐|同志|师傅|老师|医生|大夫|阿姨|大爷|大妈';
const given = `(?![${noGivenName}]|${titles})\\p{Script=Han}`;
const foreign = `\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8}){1,3}`;
const surname = `(?!${nameLookalikes})${surnamePattern}`;
/** Rare surnames are everyday characters; without a colon or a title they are taken for words. */
const sureSurname = `(?!${nameLookalikes})${commonSurnamePattern}`;
const plainEnd = '(?=[ ,(]?(?:电话|手机|身份证|1[3-9]\\d))';
const end = `(?=$|[^\\p{Script=Han}]|(?:${afterNames}))`;

/**
 * A name after a cue word. After `联系人：` the one or two characters behind a surname count in any case; after a bare
 * `联系人` only if the name visibly ends, or any word beginning with a surname would be taken for a person.
 */
export const nameAfterCue = new RegExp(
  `(?<=(?:${nameCues}) ?(?:[:,] ?|(?:是|为|叫|名叫)))(?:${foreign}|${surname}(?:(?:${given}){1,2}?${end}|(?:${given}){1,2}))` +
    `|(?<=(?:${nameCues}) ?)(?:${foreign}|${surname}(?:${given}){1,2}?${plainEnd}|${sureSurname}(?:${given}){1,2}?${end})`,
  'gu',
);

/** A surname, with or without a given name, before 先生, 女士 and the like; the title itself is kept. */
export const nameBeforeTitle = new RegExp(`${surname}(?:${given}){0,2}(?=${titles})`, 'gu');
