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
  todoSign: { zh: '第 {version} 版提交包等待签名', en: 'The package of version {version} waits for signatures' },
  todoFindings: { zh: '{count} 条退回意见待办理', en: '{count} returned findings to settle' },
  views: { zh: '视图', en: 'View' },
  viewMake: { zh: '生成提交包', en: 'Make a package' },
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
  goTo: { zh: '去{page}', en: 'Go to {page}' },
  goToWith: { zh: '去{page}：{name}', en: '{page}: {name}' },
  more: { zh: '另有 {count} 项', en: 'and {count} more' },
  recordSecrecy: { zh: '登记…', en: 'Record it…' },
  toFindings: { zh: '去答复审查意见', en: 'Answer the findings' },

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

  deliverReceipt: {
    zh: '审查单位发回审查回执（.zip）后，在本页“导入审查回执”，逐条办理意见。',
    en: 'When the reviewer’s receipt (.zip) comes, import it on this page and settle its findings one by one.',
  },
  copy: { zh: '拷贝到 U 盘…', en: 'Copy to a USB stick…' },
  copying: { zh: '拷贝提交包并读回核对', en: 'Copying the package and reading it back' },
  copied: {
    zh: '已拷贝到“{folder}”：{name}（{size}），读回核对一致。',
    en: 'Copied to “{folder}”: {name} ({size}); it reads back as it was.',
  },

  history: { zh: '导出记录', en: 'Exports' },
  noHistory: { zh: '还没有导出过提交包', en: 'No package has been exported yet' },
  exportedAt: { zh: '导出时间', en: 'Exported' },
  unsigned: { zh: '等待签名', en: 'Waits for signatures' },
  receipt: { zh: '审查结论', en: 'Review' },
  noReceipt: { zh: '未收到回执', en: 'No receipt yet' },
  predecessor: { zh: '上一个提交包', en: 'Package before' },
  noPredecessor: { zh: '这是第一个', en: 'This is the first' },
  signers: { zh: '签名', en: 'Signatures' },
  receipts: { zh: '审查回执', en: 'Receipts' },
  noReceipts: { zh: '还没有收到这个提交包的审查回执。', en: 'No receipt of this package has come yet.' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  reviewer: { zh: '审查人', en: 'Reviewer' },
  receiptDate: { zh: '日期', en: 'Date' },
  importedAt: { zh: '导入', en: 'Imported' },
  receiptSigner: { zh: '回执签名', en: 'Signed by' },
  listVersion: { zh: '版本', en: 'Version' },
  versionShort: { zh: '第 {version} 版', en: 'v{version}' },
  recordTitle: { zh: '第 {version} 版提交包', en: 'Package of version {version}' },
} as const satisfies Record<string, Text>;
