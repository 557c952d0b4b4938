import type { FailureTexts } from './texts';

export const packageFailures = {
  'package-dataset-changed': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 的脱敏结果文件已不是当初发布的内容：{file}',
      en: 'The released file of dataset {dataset} is no longer what was released: {file}',
    },
    next: {
      zh: '请对该数据集重新执行脱敏处理，再冻结清单并导出。',
      en: 'Run the treatment of that dataset again, then freeze the list and export.',
    },
  },
  'package-source-changed': {
    exit: 2,
    what: { zh: '导出过程中文件发生了变化：{path}', en: 'A file changed while it was being exported: {path}' },
    next: {
      zh: '请确认没有其他程序在改动工作区，再重新导出；没有留下半成品。',
      en: 'Make sure that no other program changes the workspace, then export again; nothing half-made was left.',
    },
  },
  'package-content-invalid': {
    exit: 2,
    what: { zh: '提交包的内容不合规定：{path}', en: 'The content of the package is not valid at: {path}' },
    next: {
      zh: '请更正该处（例如名称中的换行），再冻结清单并导出。',
      en: 'Correct that part (a line break in a name, for example), then freeze the list and export.',
    },
  },
  'package-signers': {
    exit: 2,
    what: {
      zh: '需要 {needed} 个签名，实际提供 {given} 个',
      en: '{needed} signatures are needed, {given} were given',
    },
    next: { zh: '请为每个要求的角色选择一个签名身份。', en: 'Choose one signing identity for each required role.' },
  },
  'package-signer-twice': {
    exit: 2,
    what: { zh: '同一张证书签了两次：{subject}', en: 'The same certificate would sign twice: {subject}' },
    next: { zh: '请为每个签名角色选择不同的签名身份。', en: 'Choose another identity for each role.' },
  },
  'secrecy-date-early': {
    exit: 2,
    what: {
      zh: '保密审查日期 {date} 早于第 {version} 版清单冻结之日（{frozen}）',
      en: 'The secrecy review of {date} is before the freeze of version {version} ({frozen})',
    },
    next: {
      zh: '保密审查应针对冻结后的这一版清单；请核对日期，或审查这一版后再登记。',
      en: 'It has to be of this very version: check the date, or have this version reviewed and record that.',
    },
  },
  'secrecy-date-future': {
    exit: 2,
    what: {
      zh: '保密审查日期 {date} 还没有到（今天 {today}）',
      en: 'The secrecy review of {date} lies in the future (today is {today})',
    },
    next: { zh: '请在审查办结后登记实际日期。', en: 'Record it once it is done, with its own date.' },
  },
  'package-not-waiting': {
    exit: 2,
    what: {
      zh: '这个文件不是本工作区正在等待签名的提交包：{file}',
      en: 'This is not the package of this workspace that waits for signatures: {file}',
    },
    next: {
      zh: '请选择最近一次制作的待签提交包；之后又导出或重新制作过的，旧的不能再签。',
      en: 'Choose the one prepared last; once another was prepared or exported, an older one cannot be signed any more.',
    },
  },
  'package-sign-order': {
    exit: 2,
    what: {
      zh: '角色 {role} 还轮不到签名：下一个应签的是 {expected}',
      en: 'It is not the turn of role {role}: {expected} signs next',
    },
    next: {
      zh: '请按制作时的角色顺序逐个签名；没有该角色的，请重新制作待签提交包。',
      en: 'Sign in the order of the roles that it was prepared with; prepare it again if the role is wanting.',
    },
  },
  'copy-too-large': {
    exit: 2,
    what: {
      zh: '目标磁盘（FAT32）放不下大于 4 GB 的单个文件：{file}（{size} 字节）',
      en: 'The target (FAT32) cannot hold a single file above 4 GiB: {file} ({size} bytes)',
    },
    next: {
      zh: '请把 U 盘格式化为 exFAT 或 NTFS，或换一个磁盘；没有留下半个文件。',
      en: 'Format the stick as exFAT or NTFS, or use another disk; no half-written file was left.',
    },
  },
  'copy-differs': {
    exit: 1,
    what: {
      zh: '写入后读回的内容与原文件不同：{file}，副本已删除',
      en: 'What was read back differs from the original: {file}; the copy was removed',
    },
    next: {
      zh: '这个磁盘可能已损坏，请换一个再复制。',
      en: 'The medium may be failing: use another one and copy again.',
    },
  },
  'package-refused': {
    exit: 1,
    what: {
      zh: '做好的提交包没有通过自身核验（{fault}：{path}），未保存',
      en: 'The finished package did not pass its own verification ({fault}: {path}) and was not saved',
    },
    next: {
      zh: '请检查签名证书是否在有效期内、数据集是否重新生成，再导出。',
      en: 'Check that the signing certificate is valid and that the datasets are up to date, then export again.',
    },
  },
  'package-unreadable': {
    exit: 2,
    what: { zh: '无法从提交包中读取内容（{fault}）：{file}', en: 'The package cannot be read ({fault}): {file}' },
    next: {
      zh: '请先核验该提交包；若文件已被移动或替换，请重新取得。',
      en: 'Verify the package first; if the file was moved or replaced, get it again.',
    },
  },
} as const satisfies FailureTexts;
