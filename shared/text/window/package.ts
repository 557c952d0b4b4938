import type { Text } from '../language';

/** What the page 提交包 says. */
export const packageText = {
  todoFreeze: {
    zh: '还没有可以提交的版本：先冻结一个完整的开放清单',
    en: 'Nothing to submit yet: freeze a whole open list first',
  },
  todoExport: { zh: '第 {version} 版还没有导出提交包', en: 'Version {version} has not been exported yet' },
  todoNothing: {
    zh: '最近一版（第 {version} 版）已导出提交包',
    en: 'The latest version ({version}) has been exported',
  },
  loading: { zh: '正在读取清单…', en: 'Reading the list…' },
  noVersion: { zh: '还没有完整冻结的开放清单', en: 'No whole open list is frozen yet' },
  noVersionHint: {
    zh: '提交包由一个完整冻结的清单版本生成。部分清单不能提交。',
    en: 'A package is made from a whole frozen version. A partial list cannot be submitted.',
  },
  toOpenList: { zh: '去开放清单', en: 'Go to Open list' },

  stepVersion: { zh: '1. 选择清单版本', en: '1. Choose the version' },
  version: { zh: '清单版本', en: 'List version' },
  frozen: { zh: '第 {version} 版 · {date} 冻结 · {count} 项', en: 'Version {version} · frozen {date} · {count} items' },
  partial: { zh: '第 {version} 版 · 部分清单，不能提交', en: 'Version {version} · partial, cannot be submitted' },

  stepGates: { zh: '2. 提交前检查', en: '2. Checks before submission' },
  met: { zh: '通过', en: 'Passed' },
  unmet: { zh: '未通过', en: 'Not passed' },
  unknown: { zh: '待选择', en: 'To choose' },
  wholeMet: { zh: '清单完整，没有遗漏未就绪的资源', en: 'The list is whole: no resource was left out' },
  wholeUnmet: {
    zh: '这一版另有 {count} 项资源未列入；请处理后冻结一个完整的新版本',
    en: '{count} resources were left out of this version; settle them and freeze a whole one',
  },
  withdrawalsMet: { zh: '清单中没有已撤回或中止开放的资源', en: 'No listed resource was withdrawn or suspended' },
  withdrawalsUnmet: {
    zh: '冻结后又撤回或中止了开放：{names}；请冻结一个新版本',
    en: 'Withdrawn or suspended after freezing: {names}; freeze a new version',
  },
  regulationMet: { zh: '依据的法规有效，或已确认沿用', en: 'The regulation is in force, or its use acknowledged' },
  regulationUnmet: {
    zh: '《{title}》不在有效期内，还没有人确认沿用',
    en: '“{title}” is not in force, and nobody has acknowledged its use',
  },
  decisionsMet: {
    zh: '列入资源的开放认定自冻结以来没有改变',
    en: 'The decisions on the listed resources have not changed since',
  },
  decisionsUnmet: {
    zh: '冻结后又改变了开放认定：{names}；请冻结一个新版本',
    en: 'Decisions changed after freezing: {names}; freeze a new version',
  },
  releasesMet: {
    zh: '以文件方式开放的 {items} 项都有处理后的数据（{datasets} 个文件）',
    en: 'All {items} items opened as files have released data ({datasets} files)',
  },
  releasesUnmet: {
    zh: '缺少处理后的数据：{names}；请重新脱敏后冻结新版本',
    en: 'Released data is missing: {names}; run the treatment again and freeze a new version',
  },
  identityUnknown: { zh: '签名身份属于本机构：请在下面选择', en: 'The identity is of this agency: choose one below' },
  identityMet: {
    zh: '签名身份属于本机构（{agency} {code}）',
    en: 'The identity is of this agency ({agency} {code})',
  },
  identityUnmet: {
    zh: '签名身份不属于本机构（{agency} {code}）；请另选或在设置中新建',
    en: 'The identity is not of this agency ({agency} {code}); choose another or create one in Settings',
  },
  goTo: { zh: '去{page}', en: 'Go to {page}' },

  stepSign: { zh: '3. 签名并导出', en: '3. Sign and export' },
  noIdentity: { zh: '还没有签名身份', en: 'There is no signing identity yet' },
  noIdentityHint: {
    zh: '请在设置中以本机构名称和统一社会信用代码新建签名身份，再回到这里。',
    en: 'Create one in Settings with the name and code of the agency, then come back.',
  },
  identity: { zh: '签名身份', en: 'Signing identity' },
  identityOption: { zh: '{name} · {id} · 有效期至 {date}', en: '{name} · {id} · valid through {date}' },
  identityOther: {
    zh: '{name} · {id} · 属于其他机构',
    en: '{name} · {id} · of another agency',
  },
  chooseIdentity: { zh: '选择签名身份', en: 'Choose an identity' },
  passphrase: { zh: '签名口令', en: 'Passphrase' },
  folder: { zh: '保存到', en: 'Save to' },
  chooseFolder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  noFolder: { zh: '尚未选择', en: 'none chosen' },
  export: { zh: '签名并导出提交包', en: 'Sign and export the package' },
  exporting: { zh: '导出提交包（第 {version} 版）', en: 'Exporting the package (version {version})' },
  notUndoable: {
    zh: '导出会记入日志，不能撤销；需要更正时请冻结新版本再导出。',
    en: 'An export is recorded and cannot be undone; to correct something, freeze and export a new version.',
  },

  done: { zh: '提交包已生成', en: 'The package is made' },
  file: { zh: '文件', en: 'File' },
  size: { zh: '大小', en: 'Size' },
  contents: { zh: '{files} 个文件，{size}', en: '{files} files, {size}' },
  digest: { zh: '提交包校验值（电话核对用）', en: 'Package checksum (to be read over the phone)' },
  reveal: { zh: '在文件夹中显示', en: 'Show in folder' },
  deliver: { zh: '如何送达', en: 'How to deliver it' },
  deliverFile: {
    zh: '把这个 zip 文件原样拷到 U 盘或上传到报送系统，不要解压后重新压缩。',
    en: 'Copy this zip as it is to a USB stick or upload it; do not unpack and pack it again.',
  },
  deliverDigest: {
    zh: '打电话给审查人员，逐组核对校验值和证书指纹；证书文件另行交付（设置中可显示）。',
    en: 'Telephone the reviewer and compare checksum and fingerprint group by group; hand over the certificate apart (see Settings).',
  },

  history: { zh: '导出记录', en: 'Exports' },
  noHistory: { zh: '还没有导出过提交包', en: 'No package has been exported yet' },
  exportedAt: { zh: '导出时间', en: 'Exported' },
  signer: { zh: '签名证书', en: 'Certificate' },
  packageDigest: { zh: '校验值', en: 'Checksum' },
  listVersion: { zh: '版本', en: 'Version' },
  versionShort: { zh: '第 {version} 版', en: 'v{version}' },
  recordTitle: { zh: '第 {version} 版提交包', en: 'Package of version {version}' },
} as const satisfies Record<string, Text>;
