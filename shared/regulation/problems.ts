import type { z } from 'zod';
import type { Text } from '../text/language';

/** What a value should be, in words. */
const types: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 [ ]',
  object: '对象 { }',
  null: 'null',
};
const typeWords = (type: string) => types[type] ?? type;

/**
 * What is wrong at one place of a profile file, in both languages. What the profile's own rules say carries its Chinese
 * words along as `params.zh`.
 */
export function problemText(issue: z.core.$ZodIssue): Text {
  return { zh: chinese(issue), en: issue.message };
}

function chinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? '缺少这一项' : `应为${typeWords(issue.expected)}`;
    case 'invalid_format':
      return issue.format === 'date' ? '应为日期，如 2026-03-01' : '写法不符：只能用小写英文字母开头的代号';
    case 'too_small':
      return issue.origin === 'string' ? '不能为空' : `至少要有 ${issue.minimum} 项`;
    case 'too_big':
      return issue.origin === 'string' ? `不能超过 ${issue.maximum} 个字` : `不能超过 ${issue.maximum} 项`;
    case 'unrecognized_keys':
      return `多出不认识的项：${issue.keys.slice(0, 5).join('、')}`;
    case 'invalid_value':
      return `只能是：${issue.values.map(String).join('、')}`;
    case 'invalid_union':
      return '不合任何一种允许的写法';
    case 'custom':
      return typeof issue.params?.['zh'] === 'string' ? issue.params['zh'] : issue.message;
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return '内容不合要求';
  }
}
