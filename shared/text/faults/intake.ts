import type { Text } from '../language';

export const intakeFaults = {
  'intake-unreadable': {
    zh: '文件无法读取（{reason}），请确认它没有被占用、没有损坏，再重新收取',
    en: 'The file cannot be read ({reason}); make sure that it is not in use and not damaged, then take it in again',
  },
  'intake-copy': {
    zh: '与 {of} 是同一个提交包，只计一次',
    en: 'The same package as {of}; it counts once',
  },
} as const satisfies Readonly<Record<string, Text>>;
