import { words, type Draw } from '../draw';
import { cardNumber, mail, mobile, personName, plate, residentId } from './identifiers';
import { firm, home, sight, spot } from './places';
import type { World } from './world';

type Write = (world: World, draw: Draw) => string;

const matters = words(
  '楼上漏水至天花板 夜间施工噪声大 公交长时间不到站 物业乱收停车费 自来水发黄 电动车充电棚无电 消防通道被占 退费一直未到账 路面塌陷 工资被拖欠',
);

/** A request to the hotline; who called is in most of them. */
export const request: Write = (world, draw) => {
  const caller = draw.pick([
    `来电人${personName(world, draw)}称`,
    `${draw.pick(world.commonSurnames)}女士来电：`,
    `市民${draw.pick(world.commonSurnames)}先生反映：`,
    '热心网友留言：',
  ]);
  const back = draw.chance(0.6) ? `请回电${mobile(world, draw)}。` : draw.pick(['希望相关部门核实。', '不需要回复。']);
  return `${caller}${spot(world, draw)}${draw.pick(matters)}，已有${draw.int(2, 40)}天，${back}`;
};

/** What a court or an office says of a party. */
export const finding: Write = (world, draw) =>
  `经查，${draw.pick(['被执行人', '被告', '行政相对人'])}${personName(world, draw)}，${draw.pick(['男', '女'])}，公民身份号码${residentId(world, draw)}，于20${draw.int(18, 24)}年${draw.int(1, 12)}月${draw.pick(['拒不履行生效判决', '酒后驾驶机动车', '未按期申报纳税', '擅自改变房屋用途'])}，${draw.pick(['情节较轻', '依法应予处罚', '已责令改正'])}。`;

/** A visit to a household; names and the home in it. */
export const visit: Write = (world, draw) =>
  `入户走访${home(world, draw)}，户主：${personName(world, draw)}，${draw.pick(['独居', '与子女同住', '有一名重病家属', '靠务工收入'])}，联系电话：${mobile(world, draw)}，${draw.pick(['建议纳入低保', '情况稳定', '需再次核实'])}。`;

export const mailNote: Write = (world, draw) =>
  `${draw.pick(['材料已收到', '缺少营业执照副本', '请补交授权委托书'])}，${draw.chance(0.5) ? `请发至${mail(world, draw)}` : '无需再次提交'}，${draw.pick(['三个工作日内答复', '逾期视为撤回'])}。`;

export const roadNote: Write = (world, draw) =>
  `${draw.int(6, 22)}时许，${plate(world, draw)}${draw.pick(['小型轿车', '重型货车', '出租车'])}行至${spot(world, draw)}，与${draw.pick(['护栏', '电动自行车', '行道树'])}发生${draw.pick(['碰撞', '剐蹭'])}，${draw.pick(['无人受伤', '一人轻伤'])}。`;

export const payNote: Write = (world, draw) =>
  draw.chance(0.6)
    ? `款项汇入${draw.pick(['本人', '户主'])}账户${cardNumber(world, draw, 19)}，${draw.pick(['已核对', '待复核'])}`
    : draw.pick(['账户异常，退回后重新发放', '本季度暂停发放，待年审后补发', '已通过社区代发，签收表另附']);

/** What an officer or an inspector says; nobody is in it. */
export const opinion: Write = (world, draw) =>
  `${draw.pick(['经现场核查', '根据抽样结果', '按照年度计划'])}，${sight(world, draw)}${draw.pick(['安全设施齐备', '部分台账缺失', '环境卫生一般', '标识标牌老化'])}，${draw.pick(['拟同意', '建议限期整改', '转相关科室办理', '列入下半年计划'])}，${draw.pick(['请领导审定', '按程序公示', '完成后报备'])}。`;

/** What a firm or a project is: long, and nobody's. */
export const summary: Write = (world, draw) =>
  `${firm(world, draw)}位于${draw.pick(world.towns)}，占地约${draw.int(5, 300)}亩，主要从事${draw.pick(world.trades)}相关业务，年产值约${draw.int(100, 9000)}万元，带动就业${draw.int(5, 600)}人。`;

/** Standing words of law and duty. */
export const clause: Write = (_, draw) =>
  draw.pick([
    '违反《中华人民共和国固体废物污染环境防治法》第一百一十二条第一款第六项之规定',
    '依据《城镇排水与污水处理条例》第五十条，责令停止违法行为',
    '负责全市义务教育阶段学生学籍管理及转学审核',
    '承担残疾人就业保障金征收核定的有关工作',
    '指导法定代表人变更备案，办理股东信息公示',
    '联系人民群众，收集患者意见建议并督促整改',
    '保障退役军人合法权益，做好优抚对象服务',
    '组织对驾驶员、乘务员进行安全教育',
  ]);
