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
  'mask-singles-out': {
    zh: '掩码保留的尾号几乎人人不同，仍可与别处数据对上，且没有计入风险；请只保留开头，或把该列计入准标识符',
    en: 'The last characters that the mask shows differ for nearly everyone, can be matched elsewhere and are not in the measured risk: show only the start, or count the column as a quasi-identifier',
  },
  'identifier-like-kept': {
    zh: '列名像是个人证件号、账号、卡号、工号或姓名缩写（或其一部分），却原样保留；请删除或假名化',
    en: 'The header reads like a personal number, part of one, or initials, and the column is kept: delete it or make pseudonyms',
  },
  'quasi-unmeasured': {
    zh: '该列是准标识符，保留在结果中，却没有计入风险测量；请加入方案的准标识符',
    en: 'A quasi-identifier stays and is left out of the risk measure: name it in the plan’s quasi-identifiers',
  },
  'trader-names': {
    zh: '个体工商户的名称、字号里可能就有经营者姓名，请人工核对',
    en: 'Names of sole traders may hold the owner’s own name: have a person look through them',
  },
  'split-unmeasured': {
    zh: '身份证号拆出的出生年、性别、地区会缩小到少数人，却没有计入风险；请把该列计入准标识符',
    en: 'Birth year, sex and place of the ID number narrow people down and are not in the measured risk: count the column as a quasi-identifier',
  },
  'noise-on-counts': {
    zh: '该列像是计数：加噪后小计数会变成负数或面目全非，合计也对不上；建议改用小单元抑制',
    en: 'This looks like a count: noise spoils small ones, may turn them negative, and totals no longer add up; suppress small counts instead',
  },
  'birth-date-shifted': {
    zh: '平移后的出生日期仍是真实年龄左右的一个日期，配合别的列可能认出人；建议改为泛化到年份或年代',
    en: 'A shifted birth date still tells about how old somebody is, and with other columns who: generalise it to years instead',
  },
  'token-short': {
    zh: '按该列不同值的个数，令牌可能撞号（撞号时运行会报错）；请加长令牌',
    en: 'For as many values as the column has, two tokens may meet, and the run would fail: make them longer',
  },
  'small-counts-shown': {
    zh: '像是统计表：小于 5 的计数可能对应到具体的人，建议用“小单元抑制”（suppress-small）',
    en: 'This looks like statistics: counts below 5 may point at single people; use suppress-small',
  },
  'small-counts-hidden': {
    zh: '小于 5 的计数已隐去；请核对合计、两列之差和同行金额能否把它推算出来',
    en: 'Counts below 5 are hidden; check that no total, difference or amount beside them tells them again',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is odd about a ladder that a person made; it can be used all the same. */
export const ladderFaults = {
  'ladder-forked': {
    zh: '第 {level} 级有的标签不由上一级决定（同一标签在更粗一级分成了两个），请核对',
    en: 'At level {level} a label of the level below stands under two labels: check the ladder',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CautionCode = keyof typeof planCautions;
