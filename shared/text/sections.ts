import type { PackageSection, SectionFinding } from '../model/package';
import type { Text } from './language';

/** What verification looks into, in the order of its table of contents. */
export const sectionNames = {
  container: { zh: '容器', en: 'Container' },
  bag: { zh: '包结构', en: 'Bag' },
  manifests: { zh: '清单', en: 'Manifests' },
  signature: { zh: '签名', en: 'Signature' },
  certificate: { zh: '证书', en: 'Certificate' },
  trust: { zh: '信任', en: 'Trust' },
  schema: { zh: '格式', en: 'Schema' },
  semantics: { zh: '内容', en: 'Semantics' },
} as const satisfies Record<PackageSection, Text>;

export const sectionStates = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '未通过', en: 'failed' },
  skipped: { zh: '未能检查', en: 'could not be checked' },
} as const satisfies Record<SectionFinding['state'], Text>;
