import type { Text } from '../language';
import type { PackageSection } from '../../model/package';

/** A fault's text, and which part of a verification fails by it. */
interface TrustText extends Text {
  readonly section: Extract<PackageSection, 'signature' | 'certificate' | 'trust'>;
}

/**
 * What checking a signature finds. Those of section `trust` leave it intact and only say that nobody here vouches for the
 * signer; `signer-untrusted` is always among them, the others say why no chain leads to a trusted authority.
 */
export const trustFaults = {
  'cms-malformed': {
    section: 'signature',
    zh: '签名文件无法读取，已损坏或不是签名',
    en: 'The signature cannot be read: damaged, or no signature',
  },
  'cms-not-canonical': {
    section: 'signature',
    zh: '签名文件的字节与规定的唯一写法不符，可能被改动',
    en: 'Bytes of the signature file are not as the only accepted encoding has them; it may have been altered',
  },
  'cms-version': {
    section: 'signature',
    zh: '签名文件的版本号与其内容不符',
    en: 'A version number in the signature file does not fit what it holds',
  },
  'cms-content-type': {
    section: 'signature',
    zh: '签名文件的内容类型不是签名数据，或与签名属性不符',
    en: 'The content type of the signature file is not signed data, or differs from the signed attribute',
  },
  'cms-content-attached': {
    section: 'signature',
    zh: '签名文件内夹带了内容；只接受不含原文的（分离式）签名',
    en: 'The signature file carries content with it; only detached signatures are accepted',
  },
  'cms-signer-count': {
    section: 'signature',
    zh: '签名文件里的签名人不是恰好一个',
    en: 'The signature file does not hold exactly one signer',
  },
  'cms-unsigned-attributes': {
    section: 'signature',
    zh: '签名文件带有未经签名的属性',
    en: 'The signature file holds attributes that nobody signed',
  },
  'cms-attributes-missing': {
    section: 'signature',
    zh: '签名缺少必需的签名属性（内容类型、摘要）',
    en: 'A signed attribute that is needed is missing (content type, message digest)',
  },
  'cms-attribute-repeated': {
    section: 'signature',
    zh: '同一签名属性出现多次',
    en: 'A signed attribute stands there more than once',
  },
  'cms-attribute-order': {
    section: 'signature',
    zh: '签名属性的顺序不符合 DER 规则',
    en: 'The signed attributes are not in the order of DER',
  },
  'cms-attribute-invalid': {
    section: 'signature',
    zh: '签名属性的写法不正确',
    en: 'A signed attribute is not written as its standard says',
  },
  'cms-algorithm-unsupported': {
    section: 'signature',
    zh: '签名使用了本版本不支持的算法',
    en: 'The signature uses an algorithm that this version does not support',
  },
  'cms-algorithm-mismatch': {
    section: 'signature',
    zh: '签名所写的算法与证书的密钥或摘要算法不相配',
    en: 'The algorithms that the signature names do not fit each other or the key of the certificate',
  },
  'digest-mismatch': {
    section: 'signature',
    zh: '被签名的内容与签名时不同，已被改动',
    en: 'The signed content is not what was signed: it was altered',
  },
  'signature-invalid': {
    section: 'signature',
    zh: '签名值不正确，签名或内容被改动',
    en: 'The signature value is wrong: something was altered',
  },
  'cms-certificate-missing': {
    section: 'certificate',
    zh: '签名文件里没有签名人的证书',
    en: 'The certificate of the signer is not in the signature file',
  },
  'certificate-unreadable-inside': {
    section: 'certificate',
    zh: '签名文件里的证书无法读取',
    en: 'A certificate in the signature file cannot be read',
  },
  'certificate-invalid': {
    section: 'certificate',
    zh: '签名证书自身的签名错误，或不可用于签名',
    en: 'The certificate is not well signed itself, or may not be used for signing',
  },
  'certificate-mismatch': {
    section: 'certificate',
    zh: '签名时写明的证书不是文件里的这一张',
    en: 'The signature was made for another certificate than the one in the file',
  },
  'certificate-surplus': {
    section: 'certificate',
    zh: '签名文件里有不属于签名人证书链的证书，或无人担保的证书',
    en: 'The signature file holds a certificate that is not of the signer’s chain, or that nothing vouches for',
  },
  'certificate-expired-at-signing': {
    section: 'certificate',
    zh: '在声称的签名时间，证书尚未生效或已过期',
    en: 'At the claimed time of signing the certificate was not yet valid or had expired',
  },
  'certificate-revoked': {
    section: 'certificate',
    zh: '签名证书已被颁发机构吊销',
    en: 'The authority that issued the signer’s certificate has revoked it',
  },
  'signer-untrusted': {
    section: 'trust',
    zh: '签名人不在信任列表中',
    en: 'The signer is not in the trust store',
  },
  'chain-incomplete': {
    section: 'trust',
    zh: '找不到颁发签名人证书的机构的证书；请向对方索取并核对后加入信任名单',
    en: 'A certificate of the authorities above the signer is missing; ask for it, compare it and trust it',
  },
  'chain-unanchored': {
    section: 'trust',
    zh: '证书链完整，但其根证书不在信任名单中',
    en: 'The chain is complete, but its root is not in the trust store',
  },
  'chain-signature-invalid': {
    section: 'trust',
    zh: '证书链上有一张证书不是其上级机构签发的，或用了过弱的算法',
    en: 'A certificate of the chain was not signed by the authority it names, or with an algorithm that is too weak',
  },
  'chain-expired': {
    section: 'trust',
    zh: '在签名时间，证书链上的机构证书尚未生效或已过期',
    en: 'At the time of signing an authority of the chain was not yet valid or had expired',
  },
  'chain-too-long': {
    section: 'trust',
    zh: '证书链比其机构所允许的长',
    en: 'The chain is longer than its authorities allow',
  },
  'chain-not-understood': {
    section: 'trust',
    zh: '证书链上的机构证书带有本版本不认识的限制',
    en: 'An authority of the chain has restrictions that this version does not know',
  },
  'chain-revoked': {
    section: 'trust',
    zh: '证书链上的机构证书已被吊销',
    en: 'The certificate of an authority of the chain was revoked',
  },
  'issuer-not-authority': {
    section: 'trust',
    zh: '颁发签名人证书的不是证书颁发机构',
    en: 'What issued the signer’s certificate is no certification authority',
  },
} as const satisfies Readonly<Record<string, TrustText>>;

/** What is worth saying beside a verdict, without changing it; also what is odd about a certificate (`trust.read`). */
export const trustCautions = {
  'revocation-outdated': {
    zh: '吊销列表已过更新日期，其后的吊销情况未知：{issuer}',
    en: 'The revocation list is out of date, later revocations are not known: {issuer}',
  },
  'certificate-not-yet-valid': {
    zh: '证书尚未生效（自 {from} 起）',
    en: 'The certificate is not valid yet (from {from})',
  },
  'certificate-expired': {
    zh: '证书已过期（至 {through}）：只能核验此前的签名',
    en: 'The certificate has expired (through {through}): only for signatures made before',
  },
  'certificate-revoked-now': {
    zh: '证书已被颁发机构吊销',
    en: 'The authority that issued the certificate has revoked it',
  },
  'certificate-key-weak': {
    zh: '证书的密钥过弱，或算法本版本不支持：用它的签名都不会被接受',
    en: 'The key is too weak or of an algorithm that is not supported: no signature with it will be accepted',
  },
  'certificate-not-for-signing': {
    zh: '证书既不可用于签名，也不是颁发机构的证书',
    en: 'The certificate is neither meant for signing nor an authority’s',
  },
  'certificate-not-understood': {
    zh: '证书带有本版本不认识的关键扩展，不会被接受',
    en: 'The certificate has a critical extension that is not known here, and will not be accepted',
  },
  'certificate-no-body-code': {
    zh: '证书里没有统一社会信用代码，无法确认它代表哪个单位',
    en: 'The certificate names no 统一社会信用代码, so nothing shows which body it speaks for',
  },
} as const satisfies Readonly<Record<string, Text>>;
