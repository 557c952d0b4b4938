import { padded, words, type Draw } from '../draw';
import type { identified } from './identified';
import { day } from './identifiers';

const from = (list: string) => {
  const choices = words(list);
  return (_: unknown, draw: Draw) => draw.pick(choices);
};
const born = (draw: Draw) => day(draw, 1935, 2016);
const plain = (parts: readonly number[], join: string) => parts.map((part) => padded(part, 2)).join(join);

/** Columns that say something of a person: quasi-identifiers and 敏感个人信息 (个人信息保护法 第二十八条). */
export const personal: typeof identified = {
  birth: [['birth-date'], (_, draw) => plain(born(draw), '-')],
  birthSlash: [['birth-date'], (_, draw) => born(draw).join('/')],
  birthPacked: [['birth-date'], (_, draw) => plain(born(draw), '')],
  birthHan: [
    ['birth-date'],
    (_, draw) => {
      const [year, month, date] = born(draw);
      return `${year}年${month}月${date}日`;
    },
  ],
  birthMonth: [['birth-date'], (_, draw) => plain(born(draw).slice(0, 2), draw.pick(['.', '-', '']))],
  birthTime: [['birth-date'], (_, draw) => `${plain(born(draw), '-')} 00:00:00`],
  birthUnnamed: [['birth-date', null], (_, draw) => plain(born(draw), '-')],
  birthSerial: [['birth-date'], (_, draw) => String(draw.int(14000, 40000))],
  age: [['age'], (_, draw) => String(draw.int(3, 95))],
  ageText: [['age'], (_, draw) => `${draw.int(1, 95)}${draw.pick(['岁', '周岁'])}`],
  ageInfant: [
    ['age'],
    (_, draw) => draw.pick([`${draw.int(1, 6)}岁${draw.int(1, 11)}月`, `${draw.int(1, 11)}月`, `${draw.int(1, 6)}岁`]),
  ],
  ageBand: [['age', null], from('0-17岁 18-35岁 36-59岁 60岁及以上')],
  diagnosis: [
    ['health'],
    from(
      '原发性高血压 2型糖尿病伴并发症 慢性阻塞性肺疾病 肺结核 乙型病毒性肝炎 尿毒症 双相情感障碍 乳腺恶性肿瘤 急性上呼吸道感染 股骨颈骨折 慢性肾功能衰竭 脑出血后遗症 白血病 抑郁症',
    ),
  ],
  icd: [
    ['health'],
    (_, draw) =>
      `${draw.text('ABCEFIJKMNS', 1)}${draw.digits(2)}.${draw.digits(1)}${draw.pick(['', '00', '01', 'x003'])}`,
  ],
  disability: [['health'], from('肢体 视力 听力 言语 智力 精神 多重')],
  disabilityGrade: [['health'], from('肢体二级 精神一级 视力三级 听力四级 智力二级 多重残疾一级')],
  blood: [['health'], from('A B O AB A型 O型')],
  allergy: [['health'], from('无 青霉素过敏 头孢类过敏 海鲜过敏 磺胺类过敏 花粉过敏')],
  hepatitis: [['health'], from('阴性 阴性 阴性 阳性 弱阳性')],
  illness: [['health'], from('健康 良好 一般 患有慢性病 高血压 残疾 重病 糖尿病')],
  pressure: [['health', null], (_, draw) => `${draw.int(95, 170)}/${draw.int(55, 105)}`],
  bodyIndex: [['health', null], (_, draw) => `${draw.int(16, 34)}.${draw.digits(1)}`],
  yesHealth: [['health', null], from('是 否 否')],
  religion: [['religion'], from('无宗教信仰 佛教 道教 天主教 基督教 伊斯兰教')],
  faith: [['religion'], from('汉传佛教 藏传佛教 全真派道教 正一派道教 伊斯兰教 天主教 基督教')],
  faceVector: [
    ['biometric'],
    (_, draw) => `[${Array.from({ length: 12 }, () => `${draw.pick(['', '-'])}0.${draw.digits(4)}`).join(',')}]`,
  ],
  fingerCode: [['biometric'], (_, draw) => draw.text('0123456789ABCDEF', 96)],
  irisCode: [
    ['biometric'],
    (_, draw) => `${draw.text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 86)}==`,
  ],
  minorFlag: [['minor'], from('是 否 否 否')],
  minorKind: [['minor'], from('孤儿 事实无人抚养儿童 留守儿童 困境儿童 重残儿童')],
  minorBit: [['minor'], from('0 0 0 1')],
  secret: [['secret-mark'], from('公开 内部 公开 秘密 机密 公开')],
  secretPlain: [['secret-mark'], from('非密 内部资料 非密 秘密★5年 非密')],
};
