import type { FailureTexts } from './texts';

export const trustFailures = {
  'crypto-self-test-failed': {
    exit: 3,
    what: {
      zh: '密码算法自检未通过（{primitive}）',
      en: 'The self-test of a cryptographic algorithm failed ({primitive})',
    },
    next: {
      zh: '为安全起见程序已停止。请重新安装程序；若再次出现，请把此代码告知维护人员。',
      en: 'The program stopped to be safe. Install it again; if it happens again, report this code.',
    },
  },
  'passphrase-wrong': {
    exit: 2,
    what: { zh: '口令不正确：{file}', en: 'Wrong passphrase for: {file}' },
    next: {
      zh: '请核对大小写、全角半角后重新输入。口令无法找回；忘记时请新建签名身份或密钥。',
      en: 'Check capitals and full-width characters, then enter it again. It cannot be recovered; if it is lost, create a new identity or key.',
    },
  },
  'passphrase-too-short': {
    exit: 2,
    what: { zh: '口令太短，至少需要 {least} 个字符', en: 'The passphrase is too short: at least {least} characters' },
    next: { zh: '请换一个更长的口令。', en: 'Choose a longer one.' },
  },
  'passphrase-file-invalid': {
    exit: 2,
    what: {
      zh: '口令文件应为只有一行、非空的 UTF-8 文本：{file}',
      en: 'A passphrase file must be one non-empty line of UTF-8 text: {file}',
    },
    next: { zh: '请用记事本以 UTF-8 编码另存后重试。', en: 'Save it again as UTF-8 text with one line.' },
  },
  'key-missing': {
    exit: 2,
    what: {
      zh: '本机没有本单位的假名化密钥',
      en: 'There is no pseudonym key of this agency on this computer',
    },
    next: {
      zh: '如另一台电脑上有，请在那里导出后在此导入；确实从未有过的，首次按含假名化的方案脱敏时会新建。',
      en: 'If another computer has it, export it there and import it here; if there never was one, the first run of a plan with pseudonyms makes it.',
    },
  },
  'key-of-other-agency': {
    exit: 2,
    what: {
      zh: '这是另一单位的假名化密钥：{file}',
      en: 'This is the pseudonym key of another agency: {file}',
    },
    next: {
      zh: '请选择本单位导出的密钥文件；不同单位共用密钥，会使双方数据中的同一个人可以对上。',
      en: 'Choose the file that this agency exported: with a shared key, the same person could be matched across both agencies’ data.',
    },
  },
  'key-changed-meanwhile': {
    exit: 2,
    what: {
      zh: '操作期间，密钥被另一程序更换',
      en: 'Another program put another key in place meanwhile',
    },
    next: {
      zh: '没有丢失任何密钥；请查看当前密钥后重试。',
      en: 'No key was lost; look at the key that is there now and try again.',
    },
  },
  'key-file-damaged': {
    exit: 2,
    what: {
      zh: '密钥文件已损坏，或不是本程序的密钥格式：{file}',
      en: 'The key file is damaged or not in the format of this program: {file}',
    },
    next: { zh: '请从备份恢复该文件。', en: 'Restore the file from a backup.' },
  },
  'certificate-other': {
    exit: 1,
    what: {
      zh: '文件里已不是核对过指纹的那张证书：{file}',
      en: 'The file no longer holds the certificate whose fingerprint was compared: {file}',
    },
    next: {
      zh: '没有加入信任名单。请重新选择证书文件并再次核对指纹。',
      en: 'Nothing was trusted. Choose the certificate file again and compare its fingerprint once more.',
    },
  },
  'certificate-unreadable': {
    exit: 2,
    what: {
      zh: '不是可用的证书文件（PEM 或 DER 格式的 X.509 证书）：{file}',
      en: 'Not a usable certificate file (X.509 in PEM or DER): {file}',
    },
    next: {
      zh: '请重新选择证书文件，或请对方重新导出。',
      en: 'Choose the certificate file again, or have it exported again.',
    },
  },
  'trusted-not-found': {
    exit: 2,
    what: { zh: '信任列表中没有这个证书：{fingerprint}', en: 'No such certificate in the trust store: {fingerprint}' },
    next: {
      zh: '请核对信任名单中的证书指纹（命令行：trust list）。',
      en: 'Check the fingerprints of the trusted certificates (command line: trust list).',
    },
  },
} as const satisfies FailureTexts;
