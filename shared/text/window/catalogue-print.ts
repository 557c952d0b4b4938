import type { Text } from '../language';

/** What the printed inventory says. */
export const printText = {
  action: { zh: '打印', en: 'Print' },
  title: { zh: '{agency}信息资源目录', en: 'Resource catalogue of {agency}' },
  count: { zh: '共 {count} 项', en: '{count} resources' },
} as const satisfies Record<string, Text>;
