import type { RefusalCode } from '../../model/openlist';
import type { Text } from '../language';

/** Why a resource is not ready, in a few words: to choose by. */
export const refusalNames = {
  undecided: { zh: '未认定', en: 'Undecided' },
  'decision-incomplete': { zh: '认定不完整', en: 'Decision incomplete' },
  barred: { zh: '依法不列入', en: 'Barred by law' },
  withdrawn: { zh: '已撤回或中止', en: 'Withdrawn' },
  'change-unexplained': { zh: '调整未写明理由', en: 'Change unexplained' },
  'secret-mark': { zh: '带密级标志', en: 'Secrecy mark' },
  'column-empty': { zh: '必填列为空', en: 'Required column empty' },
  'level-too-low': { zh: '级别偏低', en: 'Level too low' },
  'personal-untreated': { zh: '个人信息未处理', en: 'Personal data untreated' },
  'identifier-restorable': { zh: '身份证号可还原', en: 'ID can be restored' },
  'release-missing': { zh: '没有处理结果', en: 'No released data' },
  'release-outdated': { zh: '处理结果已过时', en: 'Released data outdated' },
  'release-empty': { zh: '处理结果为空', en: 'Released data empty' },
  'residual-identifiers': { zh: '残留个人标识', en: 'Identifiers left' },
  'recovered-by-attack': { zh: '攻击自查可还原', en: 'Recovered by attack' },
  'risk-unmeasured': { zh: '风险未测量', en: 'Risk unmeasured' },
  'risk-too-high': { zh: '风险过高', en: 'Risk too high' },
  'treatment-unlinked': { zh: '未指明脱敏结果', en: 'No measured treatment named' },
  'item-closed': { zh: '含不予开放的数据项', en: 'Holds a closed item' },
  'data-damaged': { zh: '数据有损坏', en: 'Data damaged' },
  'data-overdue': { zh: '数据逾期未更新', en: 'Data overdue' },
} as const satisfies Record<RefusalCode, Text>;
