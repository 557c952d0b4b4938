import type { Text } from '../language';

/** What the settings say. */
export const settingsText = {
  display: { zh: '显示', en: 'Display' },
  language: { zh: '语言 Language', en: 'Language 语言' },
  theme: { zh: '主题', en: 'Theme' },
  themeSystem: { zh: '跟随系统', en: 'Like the system' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  save: { zh: '保存', en: 'Save' },
  close: { zh: '不保存', en: 'Do not save' },

  people: { zh: '人员', en: 'People' },
  peopleHint: {
    zh: '向市大数据局登记的人员。每次改动都记在其中一位的名下。',
    en: 'The people filed with the bureau. Every change is recorded under the name of one of them.',
  },
  addPerson: { zh: '登记人员…', en: 'File a person…' },
  savePerson: { zh: '登记人员', en: 'File the person' },
  filingPerson: { zh: '登记人员', en: 'Filing a person' },
  name: { zh: '姓名', en: 'Name' },
  department: { zh: '部门', en: 'Department' },
  duty: { zh: '职责', en: 'Duty' },
  acting: { zh: '当前经办人', en: 'acting' },

  identities: { zh: '签名身份', en: 'Signing identities' },
  identitiesHint: {
    zh: '导出提交包时用它签名。私钥加密保存在本机，打开它要口令。把证书交给审查人员，并在电话里报指纹供核对。',
    en: 'Packages are signed with it. The private key lies encrypted on this computer under a passphrase. Give the certificate to the reviewers and read its fingerprint to them by telephone.',
  },
  noIdentity: {
    zh: '还没有签名身份；没有它就不能导出提交包',
    en: 'There is none yet; without one no package can be exported',
  },
  createIdentity: { zh: '新建签名身份…', en: 'New signing identity…' },
  create: { zh: '新建签名身份', en: 'Make the identity' },
  creating: { zh: '新建签名身份', en: 'Making a signing identity' },
  signer: { zh: '签名人姓名', en: 'Name of the signer' },
  agency: { zh: '单位全称', en: 'Full name of the agency' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  fingerprint: { zh: '证书指纹', en: 'Fingerprint of the certificate' },
  validity: { zh: '有效期', en: 'Valid' },
  validityValue: { zh: '{from} 至 {through}', en: '{from} to {through}' },
  reveal: { zh: '显示证书位置', en: 'Show the certificate’s folder' },
  passphrase: { zh: '口令', en: 'Passphrase' },
  passphraseAgain: { zh: '再输一次口令', en: 'The passphrase once more' },
  passphraseDiffers: { zh: '两次输入的口令不同', en: 'The two differ' },
  passphraseLoss: { zh: '口令忘记了，谁也找不回', en: 'Nobody can recover a forgotten passphrase' },
  passphraseLossHint: {
    zh: '程序不保存口令，也没有后门。忘记口令，这个身份就不能再签名：要新建一个，并请审查人员重新核对指纹。请写下来，交单位保密柜保管。',
    en: 'The program does not keep it and there is no back door. Without it this identity cannot sign again: you would make a new one, and the reviewers would have to compare its fingerprint. Write it down and keep it in the agency’s safe.',
  },
  keptTitle: { zh: '签名身份已建立', en: 'The signing identity was made' },
  keptHint: {
    zh: '下一步：把证书文件交给审查人员，并在电话里报出下面的指纹。',
    en: 'Next: give the certificate file to the reviewers and read this fingerprint to them by telephone.',
  },
  done: { zh: '知道了', en: 'Done' },

  trusted: { zh: '信任名单', en: 'Trusted certificates' },
  trustedHint: {
    zh: '审查时只有这些证书的签名才算“可信”。加入前请打电话给报送单位核对指纹，不要用随包寄来的联系方式。',
    en: 'Only signatures of these count as trusted. Compare the fingerprint with the agency by telephone first, on a number that did not come with the package.',
  },
  noTrusted: { zh: '还没有信任任何证书', en: 'No certificate is trusted yet' },
  addTrusted: { zh: '添加证书…', en: 'Add a certificate…' },
  subject: { zh: '证书主体', en: 'Subject' },
  added: { zh: '加入日期', en: 'Added' },
  compareTitle: { zh: '请打电话核对指纹', en: 'Compare the fingerprint by telephone' },
  compareHint: {
    zh: '请打电话给报送单位，让对方逐组念出自己的证书指纹。64 个字符全部一致，才能信任。',
    en: 'Call the agency and let them read the fingerprint of their certificate, group by group. Trust it only if all 64 characters agree.',
  },
  agrees: { zh: '指纹一致，信任', en: 'It agrees: trust it' },
  differs: { zh: '不一致或无法核对，不信任', en: 'It differs, or I cannot compare: do not trust it' },
  notTrusted: { zh: '没有加入信任名单', en: 'It was not trusted' },
  kept: { zh: '已信任“{subject}”', en: 'Trusted: {subject}' },
  alreadyTrusted: { zh: '这张证书已在信任名单中', en: 'This certificate is trusted already' },
  removed: { zh: '已移除，不再信任', en: 'Removed; no longer trusted' },
  remove: { zh: '移除…', en: 'Remove…' },
  removeFor: { zh: '移除“{subject}”…', en: 'Remove {subject}…' },
  removeTitle: { zh: '不再信任“{subject}”？', en: 'No longer trust “{subject}”?' },
  removeHint: {
    zh: '由它签名的提交包今后会显示“签名人未受信任”。要恢复须重新核对指纹。',
    en: 'Packages that it signed will be shown as “signer not trusted”. To undo this, add it again and compare its fingerprint.',
  },
  removeYes: { zh: '移除', en: 'Remove' },
  removeNo: { zh: '保留', en: 'Keep' },

  about: { zh: '关于', en: 'About' },
  offline: {
    zh: '完全离线：不连接网络，没有账号，不收集任何信息。',
    en: 'Fully offline: no network, no account, nothing is collected.',
  },
} as const satisfies Record<string, Text>;

/** How good a passphrase looks. */
export const strengthTexts = {
  none: {
    zh: '至少 8 个字符；几个不相干的词连起来，好记又难猜',
    en: 'At least 8 characters; a few unrelated words are easy to keep and hard to guess',
  },
  short: { zh: '太短：还差 {left} 个字符', en: 'Too short: {left} more characters' },
  weak: { zh: '较弱：再长一些，或换几种字符', en: 'Weak: make it longer, or of more kinds of characters' },
  fair: { zh: '尚可', en: 'Fair' },
  good: { zh: '较强', en: 'Good' },
} as const satisfies Record<string, Text>;
