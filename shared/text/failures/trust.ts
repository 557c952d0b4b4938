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
  'identity-name-invalid': {
    exit: 2,
    what: {
      zh: '不能写入证书：{field} 须为 1 至 {most} 个可见字符',
      en: 'Cannot stand in a certificate: {field} must have 1 to {most} visible characters',
    },
    next: { zh: '请使用规范的简称。', en: 'Use the official short form.' },
  },
  'identity-not-found': {
    exit: 2,
    what: { zh: '没有这个签名身份：{identity}', en: 'No such signing identity: {identity}' },
    next: {
      zh: '请核对签名身份的编号和名称（命令行：identity list），或先新建一个（identity create）。',
      en: 'Check ids and names (command line: identity list), or create one first (identity create).',
    },
  },
  'identity-ambiguous': {
    exit: 2,
    what: {
      zh: '有多个签名身份名为“{identity}”：{ids}',
      en: 'Several signing identities are named "{identity}": {ids}',
    },
    next: { zh: '请改用编号。', en: 'Give the id instead.' },
  },
  'identity-damaged': {
    exit: 2,
    what: {
      zh: '签名身份的证书已损坏，或与私钥不符：{file}',
      en: 'The certificate of an identity is damaged or does not fit its key: {file}',
    },
    next: {
      zh: '请从备份恢复该文件夹，或把它移走后新建签名身份。',
      en: 'Restore the folder from a backup, or move it away and create a new identity.',
    },
  },
  'identity-not-valid': {
    exit: 2,
    what: {
      zh: '签名证书此时不在有效期内（{from} 至 {through}）：{subject}',
      en: 'The signing certificate is not valid now ({from} to {through}): {subject}',
    },
    next: {
      zh: '请检查系统时钟；证书已过期时请新建签名身份，并把新证书交给审核方。',
      en: 'Check this computer’s clock; if it has expired, create a new identity and give its certificate to the reviewer.',
    },
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
  'revocation-unreadable': {
    exit: 2,
    what: {
      zh: '不是可用的吊销列表文件（PEM 或 DER 格式的 CRL）：{file}',
      en: 'Not a usable list of revoked certificates (CRL in PEM or DER): {file}',
    },
    next: {
      zh: '请从颁发机构的网站重新下载后再导入。',
      en: 'Download it again from the certification authority, then import it.',
    },
  },
  'revocation-too-large': {
    exit: 2,
    what: {
      zh: '吊销列表文件过大，或所列证书过多：{file}',
      en: 'The list of revoked certificates is too large or names too many: {file}',
    },
    next: {
      zh: '请向颁发机构索取按分区发布的吊销列表。',
      en: 'Ask the authority for the lists that it issues in parts.',
    },
  },
  'revocation-partial': {
    exit: 2,
    what: {
      zh: '这是增量、间接或只含部分原因的吊销列表，不能代替完整的列表：{file}',
      en: 'This list is a delta, an indirect one or for some reasons only, and cannot stand for a whole one: {file}',
    },
    next: {
      zh: '请改用颁发机构发布的完整（基本）吊销列表。',
      en: 'Use the complete (base) list that the authority publishes.',
    },
  },
  'revocation-not-understood': {
    exit: 2,
    what: {
      zh: '吊销列表带有本版本不认识的关键扩展：{file}',
      en: 'The list has a critical extension that this version does not know: {file}',
    },
    next: {
      zh: '没有导入。请向颁发机构索取普通的吊销列表。',
      en: 'Nothing was imported. Ask the authority for an ordinary list.',
    },
  },
  'revocation-issuer-unknown': {
    exit: 1,
    what: {
      zh: '发布吊销列表的机构不在信任名单中：{issuer}',
      en: 'The issuer of the list is not among the trusted authorities: {issuer}',
    },
    next: {
      zh: '请先核对并信任该机构的证书（trust add），再导入列表。',
      en: 'Compare and trust the certificate of that authority first (trust add), then import the list.',
    },
  },
  'revocation-signature-wrong': {
    exit: 1,
    what: {
      zh: '吊销列表的签名不正确，可能被改动：{file}',
      en: 'The signature of the list is wrong; it may have been altered: {file}',
    },
    next: {
      zh: '没有导入。请从颁发机构的网站重新下载。',
      en: 'Nothing was imported. Download it again from the authority.',
    },
  },
  'revocation-older': {
    exit: 1,
    what: {
      zh: '已有同一机构更新的吊销列表（{issuedAt}），没有换成旧的：{file}',
      en: 'There is a newer list of this authority already ({issuedAt}); the older one was not taken: {file}',
    },
    next: {
      zh: '不需要处理；要更新请下载最新的列表。',
      en: 'Nothing needs to be done; to update, download the latest list.',
    },
  },
  'revocation-too-many': {
    exit: 2,
    what: { zh: '吊销列表已达 {most} 个', en: 'There are {most} lists of revoked certificates already' },
    next: {
      zh: '请先移除不再需要的列表（revocation list、revocation remove）。',
      en: 'Remove lists that are no longer needed first (revocation list, revocation remove).',
    },
  },
  'revocation-not-found': {
    exit: 2,
    what: { zh: '没有这个吊销列表：{id}', en: 'No such list of revoked certificates: {id}' },
    next: { zh: '请核对编号（revocation list）。', en: 'Check the ids (revocation list).' },
  },
  'signature-unreadable': {
    exit: 2,
    what: { zh: '所选文件不是签名文件（.p7s）', en: 'The file is no signature (.p7s)' },
    next: {
      zh: '请在签名工具中导出“分离式 PKCS#7/CMS 签名”（DER、PEM 或 Base64）后重试。',
      en: 'Have the signing tool export a detached PKCS#7/CMS signature (DER, PEM or base64) and try again.',
    },
  },
  'signature-without-signer': {
    exit: 1,
    what: { zh: '签名文件里没有签名人', en: 'The signature file holds no signer' },
    next: {
      zh: '请用签名工具对待签文件重新签名；只导出证书是不够的。',
      en: 'Sign the file again with the tool; a file of certificates alone is not enough.',
    },
  },
  'signature-several-signers': {
    exit: 1,
    what: { zh: '签名文件里有 {count} 个签名人', en: 'The signature file holds {count} signers' },
    next: {
      zh: '请每人各自对待签文件单独签名，分别导入。',
      en: 'Have each person sign the file alone, and import the signatures one by one.',
    },
  },
  'signature-without-attributes': {
    exit: 1,
    what: {
      zh: '签名没有签名属性，不能说明签的是什么、何时签的',
      en: 'The signature has no signed attributes, so it does not say what was signed',
    },
    next: {
      zh: '请在签名工具中勾选“包含签名属性”（CAdES-BES 或 PKCS#7 带属性）后重新签名。',
      en: 'Have the tool include signed attributes (CAdES-BES, or PKCS#7 with attributes) and sign again.',
    },
  },
  'signature-without-certificate': {
    exit: 1,
    what: {
      zh: '签名文件里没有签名人的证书，或证书已损坏',
      en: 'The certificate of the signer is not in the signature file, or is damaged',
    },
    next: {
      zh: '请在签名工具中选择“包含证书”后重新签名。',
      en: 'Have the tool include the certificate of the signer and sign again.',
    },
  },
  'signature-of-other-content': {
    exit: 1,
    what: { zh: '被签名的不是这个包的待签文件', en: 'Something else than the file of this package was signed' },
    next: {
      zh: '请用本程序导出的待签文件（.txt，逐字节不改动）重新签名；不要用文字处理软件打开另存，也不要签包本身。',
      en: 'Sign the file that this program exported, byte for byte; do not save it again in an editor, and do not sign the package itself.',
    },
  },
  'signature-digest-weak': {
    exit: 1,
    what: {
      zh: '签名使用了已不安全的摘要算法 {digest}',
      en: 'The signature uses a digest that is no longer safe: {digest}',
    },
    next: {
      zh: '请在签名工具中改用 SHA-256 或 SM3 后重新签名。',
      en: 'Have the tool use SHA-256 or SM3 and sign again.',
    },
  },
  'signature-algorithm-unsupported': {
    exit: 1,
    what: {
      zh: '签名的算法本版本不支持，或与证书的密钥不相配（签名 {algorithm}，摘要 {digest}）：{subject}',
      en: 'The algorithm is not supported, or does not fit the key of the certificate (signature {algorithm}, digest {digest}): {subject}',
    },
    next: {
      zh: '请改用 SM2/SM3、ECDSA（P-256、P-384）或 2048 位以上 RSA（PKCS#1 v1.5）与 SHA-2 签名。',
      en: 'Sign with SM2/SM3, ECDSA (P-256, P-384) or RSA of 2048 bits or more (PKCS#1 v1.5) and SHA-2.',
    },
  },
  'signature-attributes-invalid': {
    exit: 1,
    what: { zh: '签名属性缺少、重复或写法不正确', en: 'A signed attribute is missing, repeated or not well written' },
    next: {
      zh: '请把签名工具的名称和版本告知其厂商：需要内容类型和摘要两个签名属性，各一次。',
      en: 'Tell the maker of the tool: content type and message digest must be among the signed attributes, each once.',
    },
  },
  'signature-attributes-unsorted': {
    exit: 1,
    what: {
      zh: '签名工具没有按 DER 规则排列签名属性后再签名',
      en: 'The tool did not put the signed attributes into the order of DER before it signed',
    },
    next: {
      zh: '请更新签名工具，或请其厂商按 RFC 5652 第 5.4 节修正。',
      en: 'Update the tool, or have its maker correct it by RFC 5652, 5.4.',
    },
  },
  'signature-wrong': {
    exit: 1,
    what: {
      zh: '签名值不正确：签名文件已损坏，或不是用其中证书的私钥签的',
      en: 'The signature value is wrong: the file is damaged, or was not made with the key of its certificate',
    },
    next: { zh: '请用签名工具重新签名并导出。', en: 'Sign and export again with the tool.' },
  },
  'signature-certificate-unsuitable': {
    exit: 1,
    what: { zh: '这张证书不可用于签名：{subject}', en: 'This certificate may not be used for signing: {subject}' },
    next: {
      zh: '请在签名工具中选择“签名证书”（不是加密证书）。',
      en: 'Choose the signing certificate in the tool, not the one for encryption.',
    },
  },
  'signature-certificate-expired': {
    exit: 1,
    what: {
      zh: '签名时证书不在有效期内（{from} 至 {through}）：{subject}',
      en: 'The certificate was not valid when it signed ({from} to {through}): {subject}',
    },
    next: {
      zh: '请检查签名电脑的时钟，或换用有效的证书重新签名。',
      en: 'Check the clock of the computer that signed, or sign again with a valid certificate.',
    },
  },
} as const satisfies FailureTexts;
