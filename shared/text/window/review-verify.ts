import type { PackageVerdict } from '../../model/package';
import type { Text } from '../language';

/** What the page 验证 says. */
export const verifyText = {
  choose: { zh: '选择提交包…', en: 'Choose a package…' },
  emptyTitle: { zh: '选择或拖入一个提交包（.zip）', en: 'Choose a package (.zip), or drop it here' },
  emptyHint: {
    zh: '程序只读取、不解压，也不会改动它。可以接连验证多个。',
    en: 'It is only read: neither unpacked nor changed. Several can be verified one after the other.',
  },
  verifying: { zh: '验证 {name}', en: 'Verifying {name}' },
  running: { zh: '正在验证…', en: 'Verifying…' },
  failed: { zh: '没有验证', en: 'Not verified' },
  cancel: { zh: '取消', en: 'Cancel' },
  session: { zh: '本次验证', en: 'This session' },
  again: { zh: '重新验证', en: 'Verify again' },
  verifiedAt: { zh: '{time} 验证', en: 'verified at {time}' },
  whatToDo: { zh: '怎么办', en: 'What to do' },

  compareTitle: { zh: '核对签名人', en: 'Compare the signer' },
  compareSteps: {
    zh: '打电话给报送单位（号码从通讯录查，不用包里的），请对方逐组报读证书指纹，与下面的一致才可信。',
    en: 'Telephone the agency (take the number from the directory, not from the package) and have the fingerprint read out; rely on it only if it is the one below.',
  },
  compareAdd: {
    zh: '一致后，用另行交付的证书文件（.pem）在“设置 → 信任名单”中加入，再重新验证。',
    en: 'Then add the certificate file (.pem), which is handed over apart, under Settings → Trusted certificates, and verify again.',
  },
  toSettings: { zh: '去设置', en: 'Go to Settings' },

  signers: { zh: '签名人', en: 'Signers' },
  noSigners: { zh: '没有找到有效的签名。', en: 'No valid signature was found.' },
  subject: { zh: '证书主体', en: 'Subject' },
  fingerprint: { zh: '证书指纹', en: 'Fingerprint' },
  trust: { zh: '信任', en: 'Trust' },
  trusted: { zh: '在信任名单中', en: 'In the trust list' },
  notTrusted: { zh: '不在信任名单中', en: 'Not in the trust list' },
  caution: { zh: '注意', en: 'Note' },
  signingTime: { zh: '声称时间', en: 'Claimed time' },
  noSigningTime: { zh: '没有写明', en: 'not stated' },
  validThen: { zh: '{time}（证书当时有效）', en: '{time} (the certificate was valid then)' },
  invalidThen: { zh: '{time}（证书当时无效）', en: '{time} (the certificate was not valid then)' },

  facts: { zh: '提交包内容', en: 'The package' },
  selfStated: {
    zh: '以下是包里自己写的内容，尚未证实。',
    en: 'This is what the package says of itself; it is not proved.',
  },
  noFacts: { zh: '读不出提交信息。', en: 'What it submits cannot be read.' },
  agency: { zh: '报送机构', en: 'Agency' },
  code: { zh: '统一社会信用代码', en: 'Agency code' },
  listVersion: { zh: '清单版本', en: 'List version' },
  versionValue: { zh: '第 {version} 版', en: 'Version {version}' },
  items: { zh: '开放事项', en: 'Items' },
  datasets: { zh: '数据集', en: 'Datasets' },
  digest: { zh: '提交包校验值', en: 'Package checksum' },

  contents: { zh: '验证目录', en: 'What was verified' },
  faults: { zh: '{section}的问题', en: 'Faults: {section}' },
  fault: { zh: '问题', en: 'Fault' },
  path: { zh: '位置', en: 'Where' },
  faultCode: { zh: '代码', en: 'Code' },
  wholePackage: { zh: '整个包', en: 'the whole package' },
} as const satisfies Record<string, Text>;

/** What each verdict means, and what to do now. */
export const verdictMeanings = {
  trusted: {
    means: {
      zh: '内容与签名时完全一致，签名人在本机的信任名单中。',
      en: 'It is exactly what was signed, and the signer is in the trust list of this computer.',
    },
    next: { zh: '可以采用，按程序审查清单内容。', en: 'It may be used: go on to review the list itself.' },
  },
  untrusted: {
    means: {
      zh: '内容与签名时完全一致，但签名人不在本机的信任名单中，还不能确定是谁签的。',
      en: 'It is exactly what was signed, but the signer is not in the trust list: who signed is not yet certain.',
    },
    next: {
      zh: '先核对下面的证书指纹；核对无误之前不要采用。',
      en: 'Compare the fingerprint below first; do not use the package before that.',
    },
  },
  unsigned: {
    means: {
      zh: '内容没有损坏，但缺少报送机构的有效签名，不能确定来自该机构。',
      en: 'It is not damaged, but a valid signature of the agency is missing: it may come from anyone.',
    },
    next: {
      zh: '不得采用；请报送单位签名后重新报送。',
      en: 'Do not use it; have the agency sign and submit it again.',
    },
  },
  altered: {
    means: {
      zh: '内容与签名时不一致：可能在传送中损坏，也可能被人改动。',
      en: 'It is not what was signed: damaged on its way, or altered by someone.',
    },
    next: {
      zh: '不得采用；请报送单位重新发送原文件，并说明下面的问题。',
      en: 'Do not use it; have the agency send the original again and tell them the faults below.',
    },
  },
  malformed: {
    means: {
      zh: '不是合规的提交包，或者前后内容互相矛盾。',
      en: 'It is not a package as prescribed, or its parts contradict each other.',
    },
    next: {
      zh: '不得采用；请确认选对了文件，否则请报送单位重新生成并报送。',
      en: 'Do not use it; make sure that this is the right file, else have the agency make and submit it anew.',
    },
  },
  unsupported: {
    means: {
      zh: '由更新版本的程序生成，本机的程序无法判断。',
      en: 'It was made by a later version of the program, and this one cannot judge it.',
    },
    next: { zh: '请先升级本程序，再验证一次。', en: 'Update this program, then verify again.' },
  },
} as const satisfies Record<PackageVerdict, { means: Text; next: Text }>;
