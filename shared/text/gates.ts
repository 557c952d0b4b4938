import type { failureTexts } from './failures';
import type { Text } from './language';

/** What each gate before a package asks for; why one is closed, and what to do, is the failure of the same code. */
export const gateTexts = {
  'gate-list-partial': { zh: '清单完整，没有遗漏未就绪的资源', en: 'The list is whole' },
  'gate-decision-changed': { zh: '冻结后开放认定没有改变', en: 'No decision has changed since the freeze' },
  'gate-regulation-unacknowledged': {
    zh: '依据的法规在有效期内，或已确认沿用',
    en: 'The regulation is in force, or its use was acknowledged',
  },
  'gate-item-withdrawn': { zh: '清单中没有撤回或中止的资源', en: 'No listed resource was withdrawn or suspended' },
  'gate-data-untreated': { zh: '以文件开放的数据都已脱敏处理', en: 'All data that leaves as a file was treated' },
  'gate-data-unattacked': { zh: '处理结果都做过攻击自查', en: 'All treated data was tested by attack' },
  'gate-risk-too-high': { zh: '重识别风险都不超过阈值', en: 'Every measured risk is below its threshold' },
  'gate-data-recovered': { zh: '攻击自查没有还原出内容', en: 'The self-attack got nothing back' },
  'gate-data-residual': { zh: '处理结果复查没有个人标识', en: 'Treated data was scanned again and is clean' },
  'gate-data-raw': { zh: '没有未经处理的原始数据', en: 'No raw data is among it' },
  'gate-data-damaged': { zh: '处理结果文件都在，且没有变化', en: 'All treated files are there and unchanged' },
  'gate-secrecy-unreviewed': { zh: '本版清单已登记保密审查', en: 'The secrecy review of this version is on record' },
  'gate-people-incomplete': { zh: '已登记数据开放专人专岗人员', en: 'Named staff are filed with department and duty' },
  'gate-agency-incomplete': { zh: '本机构名称和统一社会信用代码齐备', en: 'Agency name and code are complete' },
  'gate-findings-unanswered': { zh: '退回意见都已答复', en: 'Every returned finding was answered' },
} as const satisfies Partial<Record<keyof typeof failureTexts, Text>>;

/** A gate's code: also that of the failure with which the engine stops at it. */
export type GateCode = keyof typeof gateTexts;
