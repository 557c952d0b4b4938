import type { AnswerAction, FindingKind, FindingState, ReviewMark, Severity } from '../model/finding';
import type { Conclusion } from '../model/receipt';
import type { Text } from './language';

/** What a reviewer says of an item. */
export const markNames: Readonly<Record<ReviewMark, Text>> = {
  pass: { zh: '通过', en: 'Passed' },
  return: { zh: '退回', en: 'Returned' },
  suggest: { zh: '建议', en: 'Suggestion' },
};

/** Whether a finding has to be mended. */
export const findingKindNames: Readonly<Record<FindingKind, Text>> = {
  return: { zh: '退回', en: 'Return' },
  suggest: { zh: '建议', en: 'Suggestion' },
};

export const severityNames: Readonly<Record<Severity, Text>> = {
  critical: { zh: '严重', en: 'Critical' },
  major: { zh: '一般', en: 'Major' },
  minor: { zh: '轻微', en: 'Minor' },
};

/** How a finding stands after the newest receipt. */
export const findingStateNames: Readonly<Record<FindingState, Text>> = {
  new: { zh: '新增', en: 'New' },
  unresolved: { zh: '未解决', en: 'Unresolved' },
  resolved: { zh: '已解决', en: 'Resolved' },
};

/** What the agency says it did about a finding. */
export const answerNames: Readonly<Record<AnswerAction, Text>> = {
  mended: { zh: '已整改', en: 'Mended' },
  explained: { zh: '有说明', en: 'Explained' },
  disputed: { zh: '有异议', en: 'Disputed' },
};

/** What a receipt comes to. */
export const conclusionNames: Readonly<Record<Conclusion, Text>> = {
  passed: { zh: '通过', en: 'Passed' },
  'passed-with-suggestions': { zh: '通过（有建议）', en: 'Passed, with suggestions' },
  returned: { zh: '退回', en: 'Returned' },
};
