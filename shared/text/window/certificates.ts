import type { SignatureAlgorithmId } from '../../contract/trust';
import type { Text } from '../language';

/** Signature algorithms as people choose and read them. */
export const algorithmNames: Readonly<Record<SignatureAlgorithmId, Text>> = {
  'ecdsa-p256': { zh: 'ECDSA P-256', en: 'ECDSA P-256' },
  'ecdsa-p384': { zh: 'ECDSA P-384', en: 'ECDSA P-384' },
  rsa: { zh: 'RSA', en: 'RSA' },
  sm2: { zh: 'SM2（国密）', en: 'SM2' },
};

/** What the settings say of certificates: how identities come and go, whom to trust, what was revoked. */
export const certificatesText = {
  algorithm: { zh: '签名算法', en: 'Algorithm' },
  unknownAlgorithm: { zh: '本版本不支持', en: 'not supported by this version' },
  algorithmHint: {
    zh: '通常用 ECDSA；主管部门要求国密算法时用 SM2。软件保存的密钥不是经认证的密码模块；需要认证的，请用 CA 的 USB Key，在“提交包”页选择“在别处签名”。',
    en: 'ECDSA is usual; take SM2 where the bureau asks for it. A key kept in software is no certified module: where one is required, use the USB key of an authority and “sign elsewhere” on the package page.',
  },
  issuedBy: { zh: '颁发', en: 'Issued' },
  selfSigned: { zh: '自签证书，靠核对指纹取信', en: 'Self-signed; trusted by comparing its fingerprint' },
  byAuthority: { zh: '由证书颁发机构签发', en: 'by a certification authority' },
  expired: { zh: '已过期', en: 'expired' },
  remembered: { zh: '口令已由系统记住', en: 'The system remembers the passphrase' },
  forget: { zh: '忘记口令', en: 'Forget the passphrase' },
  more: { zh: '更多…', en: 'More…' },
  moreOf: { zh: '“{name}”的更多操作', en: 'More for {name}' },

  importIdentity: { zh: '导入…', en: 'Import…' },
  importTitle: { zh: '导入签名身份', en: 'Import a signing identity' },
  importing: { zh: '导入签名身份', en: 'Importing a signing identity' },
  importHint: {
    zh: 'CA 发给的 PKCS#12 文件（.p12、.pfx），或 PEM 格式的私钥与证书。文件本身不会被改动。',
    en: 'A PKCS#12 file (.p12, .pfx) from an authority, or a private key and certificate in PEM. The file itself stays as it is.',
  },
  keyFile: { zh: '密钥文件', en: 'Key file' },
  certificateFile: { zh: '证书文件（密钥文件里没有证书时）', en: 'Certificate file (where the key file has none)' },
  choose: { zh: '选择文件…', en: 'Choose a file…' },
  noFile: { zh: '还没有选择', en: 'none chosen' },
  filePassphrase: { zh: '密钥文件原来的口令', en: 'The key file’s own passphrase' },
  filePassphraseHint: { zh: '没有口令就不填', en: 'Leave it empty where there is none' },
  newPassphrase: { zh: '在本机保管用的口令', en: 'A passphrase for keeping it here' },

  request: { zh: '申请 CA 证书…', en: 'Request a certificate…' },
  requestTitle: { zh: '为“{name}”申请 CA 证书', en: 'Request a certificate for {name}' },
  requestHint: {
    zh: '生成证书申请文件（PKCS#10），交给证书颁发机构。私钥不会离开本机。收到证书后再“换用 CA 证书”。',
    en: 'Writes a certification request (PKCS#10) for an authority. The private key does not leave this computer. Once the certificate has come, choose “Use an issued certificate”.',
  },
  requestSave: { zh: '生成申请文件…', en: 'Write the request…' },
  requesting: { zh: '生成证书申请', en: 'Writing a certification request' },
  requested: { zh: '已生成证书申请文件', en: 'The certification request was written' },

  certify: { zh: '换用 CA 证书…', en: 'Use an issued certificate…' },
  certifyTitle: { zh: '“{name}”换用 CA 证书', en: 'Use an issued certificate for {name}' },
  certifyHint: {
    zh: '选择证书颁发机构为这把密钥签发的证书。此后用它签名；已签的提交包不受影响。',
    en: 'Choose the certificate that an authority issued for this key. Signatures are made with it from now on; packages signed before stay as they are.',
  },
  certifyPick: { zh: '选择证书…', en: 'Choose the certificate…' },
  certifying: { zh: '换用 CA 证书', en: 'Taking over an issued certificate' },
  certified: { zh: '已换用 CA 证书', en: 'The issued certificate is in use' },

  remove: { zh: '删除…', en: 'Remove…' },
  removeTitle: { zh: '删除签名身份“{name}”？', en: 'Remove the signing identity {name}?' },
  removeHint: {
    zh: '私钥随之删除，找不回来。已签的提交包仍然有效；以后要签名须新建身份，并请审查人员重新核对指纹。',
    en: 'Its private key goes with it and cannot be had back. Packages that it signed stay valid; to sign again you make a new one, whose fingerprint reviewers have to compare.',
  },
  removeYes: { zh: '删除', en: 'Remove' },
  removeNo: { zh: '保留', en: 'Keep' },
  identityRemoved: { zh: '已删除', en: 'Removed' },

  kind: { zh: '类别', en: 'Kind' },
  authority: { zh: '证书颁发机构：它签发的证书都受信任', en: 'Certification authority: whatever it issues is trusted' },
  signer: { zh: '签名人证书', en: 'A signer’s own certificate' },
  issuer: { zh: '颁发者', en: 'Issuer' },
  addedBy: { zh: '{date}，由 {by} 添加', en: '{date}, by {by}' },
  compared: { zh: '已核对指纹', en: 'fingerprint compared' },
  notCompared: { zh: '未核对指纹', en: 'fingerprint not compared' },
  by: { zh: '核对人', en: 'Compared by' },
  oddities: { zh: '请注意', en: 'Please note' },

  revocations: { zh: '吊销名单', en: 'Revoked certificates' },
  revocationsHint: {
    zh: '从证书颁发机构取得的吊销名单（CRL）。名单上的证书在吊销之后签的名不再可信。本程序不联网，请定期导入新名单。',
    en: 'Lists of revoked certificates (CRL) from authorities. What such a certificate signed after that is not trusted. The program goes to no network: import new lists from time to time.',
  },
  noRevocations: { zh: '还没有导入吊销名单', en: 'No list was imported yet' },
  addRevocations: { zh: '导入吊销名单…', en: 'Import a list…' },
  revocationsAdded: { zh: '已导入：{count} 张证书被吊销', en: 'Imported: {count} revoked certificates' },
  issuedAt: { zh: '签发日期', en: 'Issued on' },
  nextAt: { zh: '下次签发', en: 'Next one due' },
  outdated: { zh: '{date}，已过期，请导入新名单', en: '{date}: outdated, import a new one' },
  noNext: { zh: '名单没有说明', en: 'not stated' },
  revoked: { zh: '被吊销的证书', en: 'Revoked' },
  removeRevocations: { zh: '移除“{issuer}”的吊销名单…', en: 'Remove the list of {issuer}…' },
  removeRevocationsTitle: { zh: '移除这份吊销名单？', en: 'Remove this list?' },
  removeRevocationsHint: {
    zh: '移除后，名单上的证书签的名会重新算作可信。',
    en: 'Signatures of the certificates on it will count as trusted again.',
  },
} as const satisfies Record<string, Text>;
