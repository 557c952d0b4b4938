import type { Text } from '../language';

/** What `decide` says of itself: what is still missing, and what it points out. Placeholders hold texts of the profile. */
export const regulationFaults = {
  'answer-missing': { zh: '尚未回答：{question}', en: 'Not answered: {question}' },
  'answer-invalid': { zh: '回答的形式不对：{question}', en: 'Not a valid answer: {question}' },
  'evidence-missing': { zh: '解除“{ground}”还缺：{evidence}', en: 'To lift “{ground}” this is missing: {evidence}' },
  'review-pending': { zh: '{review}', en: '{review}' },
  'conditions-missing': {
    zh: '有条件开放须写明开放条件，至少选一项：{choices}',
    en: 'Conditional opening needs conditions, at least one of: {choices}',
  },
  'access-missing': {
    zh: '有条件开放须选定开放方式：{choices}',
    en: 'Conditional opening needs a way of access: {choices}',
  },
  'access-not-allowed': {
    zh: '这一开放类型不能采用所选的开放方式，可选：{choices}',
    en: 'This way of access is not open to this type; choose from: {choices}',
  },
  'ground-missing': {
    zh: '数据项全部不予开放的，须回答“是”指明不予开放的事由',
    en: 'All items are closed: answer with yes to the question that names the ground',
  },
  'items-decide': {
    zh: '数据项逐项认定，就高从严，列为{type}。',
    en: 'Decided item by item, the strictest counts: {type}.',
  },
  'items-closed': {
    zh: '有 {count} 个数据项不予开放，不随资源开放。',
    en: '{count} items stay closed and do not leave with the resource.',
  },
  'closed-for': { zh: '{ground}：{closed}', en: '{ground}: {closed}' },
  'lifted-treated': {
    zh: '“{ground}”：已作脱敏、脱密处理，不再列入非开放类。',
    en: '“{ground}”: lifted by treatment.',
  },
  'lifted-consent': { zh: '“{ground}”：第三方已同意开放，不再列入非开放类。', en: '“{ground}”: lifted by consent.' },
  'lifted-public-interest': {
    zh: '“{ground}”：不开放会对公共利益造成重大影响，不再列入非开放类。',
    en: '“{ground}”: lifted, as not opening would gravely affect the public interest.',
  },
  'placeholder-only': {
    zh: '属于国家秘密的，应在涉密系统中办理，不得录入本程序；这里只保留中性占位。',
    en: 'A state secret belongs on a classified system and not in this program; only a neutral placeholder is kept.',
  },
  'answer-without-effect': {
    zh: '这一回答只对已解除非开放的数据有效：{question}',
    en: 'This answer counts only for data lifted from closed: {question}',
  },
  'answer-unknown': {
    zh: '有 {count} 个回答不属于本法规的问题，未予采用。',
    en: '{count} answers belong to no question of this regulation and were not used.',
  },
  'evidence-unknown': {
    zh: '有 {count} 份证据不对应本法规的任何事由或种类，未予采用。',
    en: '{count} pieces of evidence fit no ground or kind of this regulation and were not used.',
  },
} as const satisfies Record<string, Text>;
