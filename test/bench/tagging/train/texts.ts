import { words, type Draw } from '../draw';
import { dateParts, mobile, personName, residentId } from './people';
import { company, crossing, roads, scenic, street } from './places';

const troubles = words('路灯不亮 井盖缺失 噪音扰民 占道经营 垃圾未清运 水管漏水 违章停车 树木倒伏 小区停电 油烟扰民');
const ends = words('请尽快处理 望予答复 已转属地街道办理 现场已恢复 待复核 要求书面回复');

/** What a hotline takes down, often with who called and from which number. */
export function complaint(draw: Draw): string {
  const when = `${draw.int(1, 12)}月${draw.int(1, 28)}日`;
  const opening = draw.pick([
    `市民反映${draw.pick(roads)}`,
    `${when}来电反映${street(draw)}附近`,
    `群众投诉${scenic(draw)}门口`,
  ]);
  const person = draw.chance(0.5) ? `，联系人：${personName(draw)}，电话${mobile(draw)}` : '';
  return `${opening}${draw.pick(troubles)}，已持续${draw.int(2, 30)}天${person}，${draw.pick(ends)}。`;
}

/** The facts of a case with the party's number in them, in most rows. */
export function caseFacts(draw: Draw): string {
  const party = draw.chance(0.6)
    ? `当事人${personName(draw)}（身份证号${residentId(draw)}）`
    : `当事人${company(draw)}`;
  return `${dateParts(draw, 2021, 2024).join('.')}，执法人员在${street(draw)}检查时发现${party}${draw.pick(['未取得许可从事经营', '超出核准范围经营', '未按规定公示价格', '销售过期食品'])}，案值${draw.int(100, 9000)}元。`;
}

/** What an inspector writes; nobody is named. */
export function inspection(draw: Draw): string {
  return `${draw.pick(['现场', '经', '本次'])}检查${draw.pick(['消防设施', '索证索票', '卫生状况', '台账', '危废贮存'])}，发现${draw.pick(['灭火器过期', '标签不全', '通道堵塞', '未见异常', '记录缺失'])}${draw.int(1, 9)}处，${draw.pick(['责令', '建议', '要求'])}${draw.int(3, 30)}日内${draw.pick(['整改', '补正', '提交材料', '复查'])}，复查${draw.pick(['合格', '不合格', '待定'])}。`;
}

/** Standing words in which names are easily seen where none are. */
export function duty(draw: Draw): string {
  return draw.pick([
    '保护消费者权益，受理消费者申诉举报',
    '负责人事管理工作',
    '组织开展申请人资格审查',
    '承担法定代表人变更登记指导',
    '维护劳动者合法权益',
    '办理申请人提交的材料',
    '联系人大代表和政协委员',
    '指导当事人和解与调解',
    '负责经营者集中审查',
    '监护人责任落实情况检查',
    '组织患者安全管理',
    '做好驾驶员安全教育培训',
  ]);
}

/** What a licence allows: standing words in varying order. */
export function scope(draw: Draw): string {
  return Array.from({ length: draw.int(2, 4) }, () =>
    draw.pick(
      words(
        '预包装食品销售 日用百货零售 五金交电批发 道路货物运输 建筑劳务分包 餐饮服务 农产品收购 软件开发 信息技术咨询',
      ),
    ),
  ).join('；');
}

/** Where a project stands: no address of anybody. */
export function section(draw: Draw): string {
  return `${draw.pick(roads)}（${draw.pick(roads)}-${draw.pick(roads)}）`;
}
export { crossing };
