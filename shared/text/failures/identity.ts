import type { FailureTexts } from './texts';

/** What keeps a signing identity from being made, imported or used. */
export const identityFailures = {
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
  'identity-exists': {
    exit: 2,
    what: {
      zh: '本机已有使用该证书的签名身份：{identity}',
      en: 'A signing identity with this certificate is here already: {identity}',
    },
    next: { zh: '无需再次导入，可直接使用。', en: 'There is no need to import it again; use it as it is.' },
  },
  'identity-differs': {
    exit: 2,
    what: {
      zh: '指纹与签名身份 {identity} 的证书不符',
      en: 'The fingerprint is not that of the signing identity {identity}',
    },
    next: {
      zh: '没有删除任何内容。请核对编号和完整的证书指纹（命令行：identity list）。',
      en: 'Nothing was removed. Check the id and the whole fingerprint (command line: identity list).',
    },
  },
  'key-file-unreadable': {
    exit: 2,
    what: {
      zh: '不是可导入的密钥文件（PKCS#12 或 PEM 格式的私钥），或已损坏：{file}',
      en: 'Not a key file that can be imported (PKCS#12, or a private key in PEM), or damaged: {file}',
    },
    next: {
      zh: '请选择 .p12、.pfx 或 .pem 文件，或请签发机构重新导出。',
      en: 'Choose a .p12, .pfx or .pem file, or have the authority export it again.',
    },
  },
  'key-file-empty': {
    exit: 2,
    what: { zh: '文件里没有私钥：{file}', en: 'There is no private key in the file: {file}' },
    next: {
      zh: '导出时请选择“是，导出私钥”。只有证书时，可加入信任名单，不能用来签名。',
      en: 'Choose to export the private key. A certificate alone can be trusted, but cannot sign.',
    },
  },
  'key-file-several': {
    exit: 2,
    what: {
      zh: '文件里有 {count} 个私钥，无法确定用哪一个：{file}',
      en: 'The file has {count} private keys, and it is unclear which is meant: {file}',
    },
    next: {
      zh: '请只导出签名证书及其私钥（双证书的，不要导出加密证书），再行导入。',
      en: 'Export only the signing certificate with its key (of a pair, leave out the one for encryption) and import that.',
    },
  },
  'key-file-locked': {
    exit: 2,
    what: { zh: '密钥文件有口令保护：{file}', en: 'The key file is protected by a passphrase: {file}' },
    next: {
      zh: '请给出导出时设定的口令（命令行：--file-passphrase-file）。',
      en: 'Give the passphrase that was set when it was exported (command line: --file-passphrase-file).',
    },
  },
  'key-file-slow': {
    exit: 2,
    what: {
      zh: '密钥文件要求的口令运算次数过大，已拒绝：{file}',
      en: 'The key file asks for too many rounds of key derivation, and was refused: {file}',
    },
    next: {
      zh: '正常的密钥文件不会这样，请确认来源；确属本单位的，请以默认设置重新导出。',
      en: 'No ordinary key file does. Check where it comes from; if it is your own, export it again with the default settings.',
    },
  },
  'key-encryption-unsupported': {
    exit: 2,
    what: {
      zh: '密钥文件用本程序不支持的旧式加密保护（{algorithm}）：{file}',
      en: 'The key file is protected by an old encryption that this program does not support ({algorithm}): {file}',
    },
    next: {
      zh: '请重新导出：Windows 证书导出向导中加密方式选“AES256-SHA256”。或用 OpenSSL 转换：openssl pkcs12 -legacy -in 旧文件 -nodes -out 临时.pem，再 openssl pkcs12 -export -in 临时.pem -out 新文件.p12，然后彻底删除临时.pem。',
      en: 'Export it again, choosing AES256-SHA256 in the Windows wizard. Or convert it with OpenSSL: openssl pkcs12 -legacy -in old -nodes -out temporary.pem, then openssl pkcs12 -export -in temporary.pem -out new.p12, and destroy temporary.pem.',
    },
  },
  'key-unsupported': {
    exit: 2,
    what: { zh: '不支持这种私钥（{key}）：{file}', en: 'Private keys of this kind ({key}) are not supported: {file}' },
    next: {
      zh: '请换用 ECDSA P-256、P-384，RSA 2048 至 8192 位，或 SM2 密钥。',
      en: 'Use a key of ECDSA P-256 or P-384, of RSA with 2048 to 8192 bits, or of SM2.',
    },
  },
  'key-certificate-missing': {
    exit: 2,
    what: {
      zh: '文件里没有与该私钥对应的证书：{file}',
      en: 'There is no certificate of that private key in the file: {file}',
    },
    next: {
      zh: '请选择为该密钥签发的证书（可连同签发机构的证书）；导入私钥时可另选证书文件（命令行：--pem）。',
      en: 'Choose the certificate that was issued for this key (its authorities’ may stand beside it); a file of its own can be given with the key (command line: --pem).',
    },
  },
  'key-certificate-unfit': {
    exit: 2,
    what: {
      zh: '证书不能用于签名（密钥用途不含数字签名，含有不识别的关键扩展，或自身签名错误）：{subject}',
      en: 'The certificate cannot be used for signing (its key usage, a critical extension, or its own signature): {subject}',
    },
    next: {
      zh: '请向签发机构申请签名证书（密钥用途含“数字签名”或“不可否认”）。',
      en: 'Ask the authority for a signing certificate (key usage: digital signature or non-repudiation).',
    },
  },
  'signed-file-too-long': {
    exit: 2,
    what: {
      zh: '文件过大（超过 {most} 字节），不是待签名的清单：{file}',
      en: 'Too long (more than {most} bytes) to be a manifest that waits for a signature: {file}',
    },
    next: {
      zh: '请选择“待签名”导出的那个文件。',
      en: 'Choose the file that was prepared for signing.',
    },
  },
} as const satisfies FailureTexts;
