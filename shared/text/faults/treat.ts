import type { Text } from '../language';

/** What a treatment plan leaves open and a person should weigh, column by column. */
export const planCautions = {
  'direct-identifier-kept': {
    zh: '直接标识符原样保留，任何人都能据此认出具体的人',
    en: 'A direct identifier is kept as it is: anyone can tell who is meant',
  },
  'mask-for-anyone': {
    zh: '无条件开放的数据只做掩码不等于去标识化，建议删除或假名化',
    en: 'Open to anyone, a mask is no de-identification: delete the column or make pseudonyms',
  },
  'mask-restorable': {
    zh: '同表还有出生日期或年龄，掩码后的身份证号可能被推算还原，请不要同时显示首尾',
    en: 'With a birth date or age beside it a masked ID number can be worked out again; do not show both ends',
  },
  'free-text-kept': {
    zh: '自由文本原样保留，其中可能写有姓名、电话等信息，请先清除或删除该列',
    en: 'Free text is kept as it is and may hold names or phones: scrub or delete it',
  },
  'free-text-scrubbed': {
    zh: '自由文本只替换了规则认得的内容，仍需人工抽查',
    en: 'Only what the rules know was replaced in the free text; a person should still look through it',
  },
  'sole-traders': {
    zh: '个体工商户（代码以 92 开头）的登记信息属于经营者个人信息，请确认公开依据',
    en: 'Entries of sole traders (codes beginning with 92) are personal information of the owner: confirm the ground for publishing',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CautionCode = keyof typeof planCautions;
