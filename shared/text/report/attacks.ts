import type { AttackId } from '../../model/report';
import type { Text } from '../language';

/** What an attack is called, and what it takes an attacker to know and to get. */
export interface AttackText {
  readonly name: Text;
  readonly how: Text;
}

/** The attacks that a release is put to before it may leave. */
export const attackTexts = {
  'rebuild-id': {
    name: { zh: '推算证件号码', en: 'Rebuild numbers' },
    how: {
      zh: '用掩码露出的数字、同表的出生日期、区划和性别，加上校验码，推算身份证号；隐去位数太少的手机号、银行卡号直接逐个试出',
      en: 'Works ID numbers out from what a mask shows, birth date, region, sex and check digit; tries phone and card numbers of which too few digits are hidden',
    },
  },
  'enumerate-hash': {
    name: { zh: '枚举散列值', en: 'Enumerate hashes' },
    how: {
      zh: '把可能的证件号、手机号逐个做无密钥散列或简单编码，与公开的值比对；带密钥的假名不受影响',
      en: 'Hashes or encodes every possible number without a key and compares; keyed pseudonyms stand it',
    },
  },
  'link-quasi': {
    name: { zh: '准标识符链接', en: 'Link quasi-identifiers' },
    how: {
      zh: '知道某人在数据中及其年龄、住址等特征，按公开的粒度找他那一行；同类行数低于阈值即算认出',
      en: 'Knows somebody’s age, district and the like and looks for the row; too small a class counts as found',
    },
  },
  'subtract-release': {
    name: { zh: '与上一期相减', en: 'Subtract the release before' },
    how: {
      zh: '拿已公开的上一期与本期相减，看新增、消失或被抑制的少数几行',
      en: 'Takes this release from the one that went out before and looks at the few rows that differ',
    },
  },
  'small-cells': {
    name: { zh: '小单元推算', en: 'Small cells' },
    how: {
      zh: '在统计表中找 1 至 4 的计数，或用合计、相加关系把隐去的小计数推算出来',
      en: 'Looks for counts of 1 to 4 in statistics, or works hidden ones out from totals and columns that add up',
    },
  },
} as const satisfies Record<AttackId, AttackText>;

/** An attack's name; the id of one of a later version. */
export function attackName(id: string): Text {
  return Object.hasOwn(attackTexts, id) ? attackTexts[id as AttackId].name : { zh: id, en: id };
}

/** What became of an attempt where it was not run whole, by its note. */
const notes: Readonly<Record<string, Text>> = {
  'nothing-to-attack': { zh: '没有可攻击的列', en: 'Nothing to attack' },
  'no-previous-release': { zh: '没有已公开的上一期', en: 'No release went out before' },
  capped: { zh: '只试了有限的数量', en: 'Tried up to the limit only' },
};

/** A note in words; empty where an attack was run whole. */
export function attemptNote(note: string | null): Text {
  if (note === null) return { zh: '', en: '' };
  return notes[note] ?? { zh: note, en: note };
}
