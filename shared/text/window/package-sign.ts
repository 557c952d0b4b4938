import type { Text } from '../language';

/** What each role of a signature is called; others are shown by their id. */
export const signerRoleNames: Readonly<Record<string, Text>> = {
  agency: { zh: '本机构', en: 'Agency' },
  clerk: { zh: '经办人', en: 'Clerk' },
  head: { zh: '负责人', en: 'Head' },
};

/** What 提交包 says of signing, here and elsewhere. */
export const signText = {
  step: { zh: '4. 签名并导出', en: '4. Sign and export' },
  way: { zh: '签名方式', en: 'How to sign' },
  here: { zh: '用本机的签名身份', en: 'With identities of this computer' },
  elsewhere: { zh: '在别处签名（U 盾等）', en: 'Elsewhere (USB key …)' },
  agencyOf: { zh: '本机构签名', en: 'Signature of the agency' },
  cosigner: { zh: '{role}签名', en: 'Signature of the {role}' },
  add: { zh: '增加签名人', en: 'Add a signer' },
  remove: { zh: '去掉{role}签名', en: 'Take the signature of the {role} away' },
  role: { zh: '身份', en: 'Role' },
  otherAgency: {
    zh: '这个身份不属于本机构（{agency} {code}），不能作本机构签名；请另选，或在设置中新建。',
    en: 'This identity is not of this agency ({agency} {code}) and cannot sign for it; choose another, or create one in Settings.',
  },
  gatesClosed: {
    zh: '提交前检查还没有全部通过，现在不能签名。',
    en: 'Not every check is passed yet; nothing can be signed now.',
  },

  roles: { zh: '需要谁签名', en: 'Whose signatures' },
  elsewhereHint: {
    zh: '私钥在 U 盾里、不在本机时用。程序先生成待签名的提交包和一个“待签文件”；用 U 盾签名工具签好后，把签名文件（.p7s）导入，提交包才算完成。',
    en: 'For keys in a USB key and not on this computer. A package that waits for signatures is made, with the file to be signed; once signed with the key’s own tool, import the signature (.p7s), and the package is finished.',
  },
  prepare: { zh: '生成待签名的提交包', en: 'Make the package to be signed' },
  preparing: { zh: '生成待签名的提交包（第 {version} 版）', en: 'Making the package to be signed (version {version})' },

  waiting: { zh: '第 {version} 版提交包等待签名', en: 'The package of version {version} waits for signatures' },
  waitingHint: {
    zh: '签齐之前不能报送。重新导出或重新生成，会取代这个待签名的提交包。',
    en: 'It cannot be submitted before all have signed. Exporting or making one anew takes its place.',
  },
  digest: { zh: '提交包校验值', en: 'Package checksum' },
  inHand: { zh: '待签名的提交包', en: 'The package to be signed' },
  toSign: { zh: '待签文件', en: 'The file to sign' },
  find: { zh: '选择待签名的提交包…', en: 'Choose the package to be signed…' },
  findHint: {
    zh: '程序重新启动后，需要再选一次生成时保存的文件（.zip）。',
    en: 'After a restart, choose once more the file (.zip) that was saved then.',
  },
  reveal: { zh: '在文件夹中显示', en: 'Show in folder' },
  how: { zh: '怎样签名', en: 'How to sign' },
  howOpen: {
    zh: '在文件夹中找到待签文件，原样交给持有 U 盾的人，不要打开或改名。',
    en: 'Find the file to sign in its folder and hand it over as it is; do not open or rename it.',
  },
  howSign: {
    zh: '用 U 盾自带的签名工具对它做“分离式（detached）PKCS#7 / CMS 签名”，签名里要带证书，保存为 .p7s。',
    en: 'With the key’s own tool, make a detached PKCS#7 / CMS signature of it that holds the certificate, saved as .p7s.',
  },
  howImport: {
    zh: '把 .p7s 拿回来，在下面对应的签名人那里导入。程序核对通过才会接受。',
    en: 'Bring the .p7s back and import it below at its signer. It is checked before it is accepted.',
  },
  signers: { zh: '签名人', en: 'Signers' },
  signed: { zh: '已签名', en: 'Signed' },
  unsigned: { zh: '待签名', en: 'To sign' },
  afterOthers: { zh: '等前面的人签完后再签', en: 'Signs once those above have signed' },
  importOf: { zh: '导入{role}的签名文件（.p7s）…', en: 'Import the signature of the {role} (.p7s)…' },
  signHereOf: { zh: '{role}用本机身份签名…', en: 'Sign as {role} with an identity here…' },
  importing: { zh: '核对并放入签名', en: 'Checking and adding the signature' },
  signTitle: { zh: '{role}签名', en: 'Sign as {role}' },
  sign: { zh: '签名', en: 'Sign' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;
