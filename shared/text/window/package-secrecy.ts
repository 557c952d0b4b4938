import type { Text } from '../language';

/** What 提交包 says of the secrecy review. */
export const secrecyText = {
  step: { zh: '3. 保密审查', en: '3. Secrecy review' },
  none: {
    zh: '第 {version} 版还没有登记保密审查。审查由本单位按规定另行进行，这里只登记结果。',
    en: 'No secrecy review of version {version} is on record. The review itself is made apart; only its outcome is recorded here.',
  },
  record: { zh: '登记保密审查…', en: 'Record a secrecy review…' },
  again: { zh: '再登记一次…', en: 'Record another…' },
  title: { zh: '登记第 {version} 版的保密审查', en: 'Record the secrecy review of version {version}' },
  meaning: {
    zh: '登记的是对这一版清单内容的审查。冻结新版本后，需要重新审查、重新登记。',
    en: 'It is of this very version: a version that is frozen later needs a review of its own.',
  },
  number: { zh: '审查编号', en: 'Number' },
  date: { zh: '审查日期', en: 'Date' },
  dateWrong: { zh: '请写成 2026-03-02 这样的日期', en: 'Write a date such as 2026-03-02' },
  dateLater: { zh: '审查日期不能晚于今天', en: 'The date cannot lie after today' },
  by: { zh: '审查人或审查机构', en: 'Reviewed by' },
  note: { zh: '备注', en: 'Note' },
  noUndo: { zh: '登记后留存备查，不能撤销。', en: 'It is kept on record and cannot be undone.' },
  confirm: { zh: '登记', en: 'Record' },
  cancel: { zh: '取消', en: 'Cancel' },
  recording: { zh: '登记保密审查', en: 'Recording the secrecy review' },
  recorded: { zh: '登记', en: 'Recorded' },
  recordedBy: { zh: '{time} {name}', en: '{time} {name}' },
} as const satisfies Record<string, Text>;
