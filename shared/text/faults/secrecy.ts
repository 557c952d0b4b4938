import type { Text } from '../language';

/** Marks that do not stop a data file, and that a person must look at before it is opened. */
export const secrecyFaults = {
  'internal-mark': {
    zh: '有 {count} 处“内部资料”“工作秘密”“注意保存”一类标志（{where}）；公开前请核对能否公开，并办理审查',
    en: '{count} marks of internal papers or work secrets ({where}); before opening, check whether it may be opened and have it reviewed',
  },
  'secret-word': {
    zh: '有 {count} 处只写着密级一类的词，但不在密级列中（{where}）；请核对是否涉密，涉密的应移至涉密系统办理',
    en: '{count} places hold nothing but a word of secrecy, outside a column of secrecy levels ({where}); check them, and take secrets to a classified system',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type SecrecyFaultCode = keyof typeof secrecyFaults;
