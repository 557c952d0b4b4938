import type { Text } from '../language';

/** What checking a signature finds. */
export const trustFaults = {
  'cms-malformed': {
    zh: '签名文件无法读取，已损坏或不是签名',
    en: 'The signature cannot be read: damaged, or no signature',
  },
  'cms-not-canonical': {
    zh: '签名文件的字节与规定的唯一写法不符，可能被改动',
    en: 'Bytes of the signature file are not as the only accepted encoding has them; it may have been altered',
  },
  'cms-algorithm-unsupported': {
    zh: '签名使用了本版本不支持的算法',
    en: 'The signature uses an algorithm that this version does not support',
  },
  'digest-mismatch': {
    zh: '被签名的内容与签名时不同，已被改动',
    en: 'The signed content is not what was signed: it was altered',
  },
  'signature-invalid': {
    zh: '签名值不正确，签名或内容被改动',
    en: 'The signature value is wrong: something was altered',
  },
  'certificate-invalid': {
    zh: '签名证书不正确：与签名不符、自身签名错误，或不可用于签名',
    en: 'The certificate does not belong to the signature, is not well signed itself, or may not be used for signing',
  },
  'certificate-expired-at-signing': {
    zh: '在声称的签名时间，证书尚未生效或已过期',
    en: 'At the claimed time of signing the certificate was not yet valid or had expired',
  },
  'signer-untrusted': {
    zh: '签名人不在信任列表中',
    en: 'The signer is not in the trust store',
  },
} as const satisfies Readonly<Record<string, Text>>;
