import type { Text } from '../language';

/** What is said where a review is concluded and its receipt signed. */
export const conclusionText = {
  title: { zh: '结论', en: 'Conclusion' },
  comesTo: { zh: '按现有标记和意见', en: 'By marks and findings so far' },
  office: { zh: '审查单位', en: 'Office' },
  officeHint: { zh: '如：示例市大数据发展管理局', en: 'The office in full' },
  person: { zh: '审查人员', en: 'Person' },
  words: { zh: '总体意见', en: 'Words on the whole' },
  wordsHint: { zh: '写进回执和审查意见表，可不填', en: 'They go into receipt and table; may be left empty' },

  missing: { zh: '签发前还差', en: 'Missing before it can be signed' },
  nothingMissing: { zh: '可以签发回执。', en: 'The receipt can be signed.' },
  gapUnmarked: { zh: '{count} 项还没有标记', en: '{count} items are not marked' },
  gapUnexplained: {
    zh: '{count} 项标为退回或建议，但没有写意见',
    en: '{count} items are returned or suggested without a finding',
  },
  gapContradicted: {
    zh: '{count} 项有退回意见，却没有标为退回',
    en: '{count} items have a finding that returns them, but are not returned',
  },
  gapUnsettled: { zh: '{count} 条前次意见还没有判断是否解决', en: '{count} earlier findings are not judged' },
  gapUnnamed: { zh: '没有填写审查单位和人员', en: 'The reviewer is not named' },
  gapNumbers: {
    zh: '有 {count} 个数字不一致，请核对后再签发。',
    en: '{count} numbers differ: look into them before you sign.',
  },
  gapRecomputing: {
    zh: '正在重算数字；现在签发，回执会写明没有重算。',
    en: 'Numbers are being worked out; a receipt signed now says that they were not.',
  },
  see: { zh: '查看', en: 'See' },

  sign: { zh: '签发回执', en: 'Sign the receipt' },
  signing: { zh: '签发回执', en: 'Signing the receipt' },
  identity: { zh: '签名身份', en: 'Signing identity' },
  chooseIdentity: { zh: '选择签名身份', en: 'Choose an identity' },
  identityOption: { zh: '{name}（{id}，有效至 {date}）', en: '{name} ({id}, valid through {date})' },
  noIdentity: { zh: '本机还没有签名身份', en: 'There is no signing identity on this computer' },
  noIdentityHint: {
    zh: '先在“设置”中新建或导入审查单位的签名身份。',
    en: 'Make or import one of the reviewing office under Settings first.',
  },
  toSettings: { zh: '去设置', en: 'Go to Settings' },
  passphrase: { zh: '口令', en: 'Passphrase' },
  folder: { zh: '保存到', en: 'Folder' },
  chooseFolder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  noFolder: { zh: '未选择', en: 'none chosen' },
  bound: {
    zh: '回执只对这一个提交包有效，写明它的校验值；签发后仍可修改意见，再签发一份新的。',
    en: 'It is good for this very package, whose checksum it names. You may change findings afterwards and sign another one.',
  },

  made: { zh: '回执已签发', en: 'The receipt is signed' },
  receipt: { zh: '回执', en: 'Receipt' },
  workbook: { zh: '审查意见表', en: 'Table of findings' },
  digest: { zh: '回执校验值', en: 'Receipt checksum' },
  reveal: { zh: '在文件夹中显示', en: 'Show in its folder' },
  deliver: { zh: '怎样交给报送单位', en: 'How it reaches the agency' },
  deliverFile: {
    zh: '把回执（.zip）发回报送单位，在“提交包”页导入；审查意见表供阅读和存档。',
    en: 'Send the receipt (.zip) back to the agency, who imports it on the page Package; the table is for reading and the files.',
  },
  deliverDigest: {
    zh: '首次往来时，另行交付签名证书（.pem），由对方核对指纹后加入信任名单。',
    en: 'The first time, hand over the certificate (.pem) apart; they compare its fingerprint and trust it.',
  },
  before: { zh: '以前签发：{time}', en: 'Signed before: {time}' },
} as const satisfies Record<string, Text>;
