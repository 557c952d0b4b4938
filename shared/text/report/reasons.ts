import type { Text } from '../language';

/** Why a field is treated as it is; what it rests on stands beside. */
export const treatmentReasons = {
  'direct-identifier': {
    zh: '直接标识符：单凭它就能认出一个人',
    en: 'A direct identifier: it tells who is meant by itself',
  },
  'quasi-identifier': {
    zh: '准标识符：与其他信息结合可能认出一个人',
    en: 'A quasi-identifier: with other knowledge it may tell who is meant',
  },
  'sensitive-attribute': {
    zh: '敏感属性：与人对应后可能造成损害',
    en: 'A sensitive attribute: harmful once it is known whose it is',
  },
  'other-attribute': { zh: '其他数据项：不指向个人', en: 'Another item: it points at nobody' },
  'free-text': {
    zh: '自由文本：其中可能写有个人信息，认出的逐处替换',
    en: 'Free text: personal information may stand in it, and what is recognised is replaced',
  },
  'sensitive-personal': {
    zh: '敏感个人信息，一旦泄露容易损害人格尊严或人身、财产安全',
    en: 'Sensitive personal information, whose leak easily harms dignity, safety or property',
  },
  'risk-measured': { zh: '计入重标识风险的测量', en: 'Counted in the measured re-identification risk' },
  'small-counts': {
    zh: '统计表中的小计数可能对应到具体的人',
    en: 'Small counts in statistics may point at single people',
  },
  'opening-unconditional': {
    zh: '无条件开放：任何人可得，按完全公开的阈值处理',
    en: 'Open to anyone: held to the threshold of full publication',
  },
  'opening-conditional': {
    zh: '有条件开放：按受控公开的阈值处理',
    en: 'Open under conditions: held to the threshold of controlled publication',
  },
  'opening-sandbox': {
    zh: '数据沙箱内使用：按领地公开的阈值处理',
    en: 'Used in a sandbox: held to the threshold of an enclave',
  },
  decision: { zh: '开放认定所依据的条款', en: 'The article on which the opening was decided' },
  'decision-treated': {
    zh: '不开放的情形因脱敏处理而解除',
    en: 'The ground against opening is lifted by treatment',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type TreatmentReasonCode = keyof typeof treatmentReasons;

/** A reason in words; the code of one of a later version. */
export function reasonText(code: string): Text {
  return Object.hasOwn(treatmentReasons, code) ? treatmentReasons[code as TreatmentReasonCode] : { zh: code, en: code };
}
