import { expect, test } from 'vitest';
import { subjectWords } from '../../renderer/app/subject';

test.each([
  ['CN=示例甲,serialNumber=11389901MA00000151,O=示例市市场监督管理局,C=CN', '示例甲 · 示例市市场监督管理局'],
  ['O=示例局, CN=示例甲', '示例甲 · 示例局'],
  [String.raw`CN=Li\, Wei,O=Bureau`, 'Li, Wei · Bureau'],
  ['C=CN', 'C=CN'],
  ['', ''],
])('%s', (subject, words) => {
  expect(subjectWords(subject)).toBe(words);
});
