import type { PackageVerdict } from '../../model/package';
import type { Text } from '../language';

/** What 提交包 says of a reviewer's receipt that is imported. */
export const receiptText = {
  import: { zh: '导入审查回执…', en: 'Import a receipt…' },
  reading: { zh: '核对审查回执', en: 'Checking the receipt' },
  title: { zh: '审查回执：{name}', en: 'Receipt: {name}' },
  says: { zh: '回执内容', en: 'What the receipt says' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  of: { zh: '针对', en: 'Of' },
  ofVersion: { zh: '{agency} 第 {version} 版提交包', en: 'package of version {version}, {agency}' },
  reviewer: { zh: '审查人', en: 'Reviewer' },
  date: { zh: '日期', en: 'Date' },
  items: { zh: '事项', en: 'Items' },
  itemsValue: {
    zh: '通过 {pass}，退回 {return}，建议 {suggest}',
    en: '{pass} passed, {return} returned, {suggest} with suggestions',
  },
  findings: { zh: '意见', en: 'Findings' },
  findingsValue: {
    zh: '新增 {fresh}，未解决 {unresolved}，已解决 {resolved}',
    en: '{fresh} new, {unresolved} unresolved, {resolved} resolved',
  },
  words: { zh: '总的意见', en: 'In all' },
  recomputed: { zh: '数字复算', en: 'Numbers recomputed' },
  recomputedNot: { zh: '没有复算', en: 'not recomputed' },
  recomputedValue: { zh: '{claims} 个，不一致 {differing} 个', en: '{claims}, of which {differing} differ' },
  packageDigest: { zh: '所审提交包的校验值', en: 'Checksum of the reviewed package' },
  notOurs: {
    zh: '这份回执审的不是本工作区报送的提交包，不能导入。请核对是不是拿错了文件。',
    en: 'The receipt is of a package that this workspace did not submit and cannot be imported. See whether it is the right file.',
  },
  known: { zh: '这份回执的提交包是第 {version} 版。', en: 'It is of the package of version {version}.' },
  untrustedTitle: { zh: '先核对签名人', en: 'Compare the signer first' },
  untrustedHint: {
    zh: '打电话给审查单位（号码从通讯录查），逐组核对下面的证书指纹；一致后在“设置 → 信任名单”加入对方另行交付的证书，再导入。',
    en: 'Telephone the reviewer (number from the directory) and compare the fingerprint below; then trust the certificate that is handed over apart under Settings → Trusted certificates, and import again.',
  },
  toSettings: { zh: '去设置', en: 'Go to Settings' },
  noUndo: { zh: '导入后留存备查，不能撤销。', en: 'An import is kept on record and cannot be undone.' },
  confirm: { zh: '导入回执', en: 'Import the receipt' },
  cancel: { zh: '关闭', en: 'Close' },
  importing: { zh: '导入审查回执', en: 'Importing the receipt' },
  imported: {
    zh: '已导入：新增 {fresh} 条，未解决 {unresolved} 条，已解决 {resolved} 条',
    en: 'Imported: {fresh} new, {unresolved} unresolved, {resolved} resolved',
  },
  faults: { zh: '问题', en: 'Faults' },
} as const satisfies Record<string, Text>;

/** What the verdict on a receipt means for the agency. */
export const receiptVerdicts = {
  trusted: {
    zh: '回执内容与签名时完全一致，签名人在本机的信任名单中。',
    en: 'The receipt is exactly what was signed, and its signer is in the trust list.',
  },
  untrusted: {
    zh: '回执内容与签名时完全一致，但签名人不在本机的信任名单中，还不能确定是谁签的。',
    en: 'The receipt is exactly what was signed, but its signer is not in the trust list: who signed is not yet certain.',
  },
  unsigned: {
    zh: '回执缺少有效签名，不能作为凭据；请审查单位签名后重新发来。',
    en: 'The receipt has no valid signature and proves nothing; have the reviewer sign and send it again.',
  },
  altered: {
    zh: '回执与签名时不一致，可能在传送中损坏或被改动；请审查单位重新发来原文件。',
    en: 'The receipt is not what was signed: damaged or altered; have the reviewer send the original again.',
  },
  malformed: {
    zh: '这不是合规的审查回执；请确认选对了文件。',
    en: 'This is not a receipt as prescribed; make sure that it is the right file.',
  },
  unsupported: {
    zh: '回执由更新版本的程序生成；请先升级本程序。',
    en: 'The receipt was made by a later version of the program; update this one first.',
  },
} as const satisfies Record<PackageVerdict, Text>;
