import type { Text } from '../language';

/** What the settings say of the key that tokens are made with. */
export const pseudonymKeyText = {
  title: { zh: '假名密钥', en: 'Pseudonym key' },
  hint: {
    zh: '身份证号等换成代号（假名化）时用的密钥。它加密保存在本机，不进工作区、日志和提交包；有了它才能把同一个人算成同一个代号。',
    en: 'The key that identity numbers become tokens with. It lies encrypted on this computer, never in the workspace, the journal or a package; only with it does the same person get the same token.',
  },
  lossTitle: { zh: '密钥丢了会怎样', en: 'What losing it means' },
  loss: {
    zh: '口令和密钥谁也找不回。丢了以后只能另建密钥：新代号与已公开的对不上，同一个人前后两期接不起来；已公开的数据不受影响，也不会因此泄露。请把副本和口令分开，交单位保密柜保管。',
    en: 'Nobody can recover passphrase or key. With a new key the tokens no longer match those released: one person’s rows of two periods cannot be joined. What was released stays as it is and nothing leaks. Keep a copy and the passphrase apart, in the agency’s safe.',
  },
  none: {
    zh: '本机还没有密钥。第一次执行含假名化的方案时会新建；如果别的电脑上已有，请先导入它的副本，两边的代号才一致。',
    en: 'There is none on this computer. One is made by the first run with pseudonyms. If another computer has one, import a copy of it first, so that tokens are the same on both.',
  },
  exists: { zh: '状态', en: 'State' },
  existsValue: { zh: '本机已有密钥', en: 'There is a key on this computer' },
  createdAt: { zh: '建立时间', en: 'Made at' },
  fingerprint: { zh: '指纹', en: 'Fingerprint' },
  locked: { zh: '输入口令后显示', en: 'Shown once the passphrase is given' },
  fingerprintHint: {
    zh: '两台电脑的指纹相同，代号就相同。指纹推不出密钥。',
    en: 'Two computers with the same fingerprint make the same tokens. It gives nothing of the key away.',
  },
  retired: { zh: '停用的旧密钥', en: 'Retired keys' },
  retiredValue: { zh: '{count} 把，仍保留在本机', en: '{count}, kept on this computer' },
  close: { zh: '取消', en: 'Cancel' },
  passphrase: { zh: '密钥口令', en: 'Passphrase of the key' },
  differs: { zh: '两次输入不一致', en: 'The two differ' },
} as const satisfies Record<string, Text>;

/** What can be done with the key, and what each means. */
export const pseudonymKeyActs = {
  show: {
    action: { zh: '显示指纹…', en: 'Show the fingerprint…' },
    title: { zh: '显示密钥指纹', en: 'Show the key’s fingerprint' },
    submit: { zh: '显示指纹', en: 'Show the fingerprint' },
    task: { zh: '打开假名密钥', en: 'Opening the pseudonym key' },
    done: { zh: '指纹已显示', en: 'The fingerprint is shown' },
    meaning: {
      zh: '打开密钥只为显示指纹，用来核对两台电脑是不是同一把。',
      en: 'The key is opened for its fingerprint only, to compare two computers.',
    },
  },
  export: {
    action: { zh: '导出副本…', en: 'Export a copy…' },
    title: { zh: '导出密钥副本', en: 'Export a copy of the key' },
    submit: { zh: '选择位置并导出…', en: 'Choose where and export…' },
    task: { zh: '导出假名密钥副本', en: 'Exporting a copy of the pseudonym key' },
    done: { zh: '副本已导出，请另外存放', en: 'The copy was exported: keep it elsewhere' },
    meaning: {
      zh: '副本另用一个口令加密，用来备份，或带到本单位另一台电脑导入。拿到副本和口令的人能算出代号对应的人，只能由专人保管。',
      en: 'The copy lies under a passphrase of its own, as a backup or for another computer of the agency. Who has both can find the people behind the tokens: only those in charge may keep them.',
    },
  },
  import: {
    action: { zh: '导入副本…', en: 'Import a copy…' },
    title: { zh: '导入密钥副本：{file}', en: 'Import a copy of the key: {file}' },
    submit: { zh: '导入副本', en: 'Import the copy' },
    task: { zh: '导入假名密钥副本', en: 'Importing a copy of the pseudonym key' },
    done: { zh: '已导入，今后用这把密钥', en: 'Imported: this key is used from now on' },
    meaning: {
      zh: '今后用导入的密钥生成代号。本机原有的密钥停用但不删除；用它公开过的代号与今后的对不上。',
      en: 'Tokens are made with the imported key from now on. One that is here is retired, not deleted; tokens made with it do not match those to come.',
    },
  },
  rotate: {
    action: { zh: '更换密钥…', en: 'Replace the key…' },
    title: { zh: '更换密钥', en: 'Replace the key' },
    submit: { zh: '更换密钥', en: 'Replace the key' },
    task: { zh: '更换假名密钥', en: 'Replacing the pseudonym key' },
    done: { zh: '已更换，旧密钥停用', en: 'Replaced: the old key is retired' },
    meaning: {
      zh: '今后的代号与已公开的全部对不上，同一个人前后两期接不起来。只在密钥可能泄露，或有意让前后两期对不上时更换。旧密钥停用但不删除，不能改回来。',
      en: 'No token from now on matches those released: rows of one person cannot be joined over time. Replace it only if it may have leaked, or if that is what is wanted. The old one is retired, not deleted; this cannot be taken back.',
    },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** The passphrases that are asked for. */
export const pseudonymKeyFields = {
  secret: { zh: '密钥口令', en: 'Passphrase of the key' },
  newSecret: { zh: '新口令（留空则沿用原口令）', en: 'New passphrase (empty: the same)' },
  newAgain: { zh: '再输一次新口令', en: 'The new passphrase once more' },
  outSecret: { zh: '副本的口令（至少 8 个字符）', en: 'Passphrase of the copy (8 characters or more)' },
  outAgain: { zh: '再输一次副本的口令', en: 'The copy’s passphrase once more' },
  fileSecret: { zh: '副本的口令', en: 'Passphrase of the copy' },
  ownSecret: { zh: '在本机使用的口令（至少 8 个字符）', en: 'Passphrase on this computer (8 characters or more)' },
} as const satisfies Record<string, Text>;
