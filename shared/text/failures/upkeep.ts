import type { FailureTexts } from './texts';

/** Damage, formats and backups of workspaces. */
export const upkeepFailures = {
  'history-damaged': {
    exit: 2,
    what: {
      zh: '日志第 {line} 行（较早的历史）已损坏，没有写入：{dir}',
      en: 'Line {line} of the journal (older history) is damaged; nothing was written: {dir}',
    },
    next: {
      zh: '当前内容完整。请先复制整个文件夹留存，再登记损坏后继续（命令行：journal re-anchor），或从备份恢复。',
      en: 'The content stands. Copy the folder first, then note the damage and go on (journal re-anchor), or restore a backup.',
    },
  },
  'workspace-damaged': {
    exit: 2,
    what: {
      zh: '日志第 {line} 行损坏，工作区只能查看，没有写入：{dir}',
      en: 'Line {line} of the journal is damaged; the workspace is open for reading only: {dir}',
    },
    next: {
      zh: '请先复制整个文件夹留存，再从备份恢复（命令行：workspace restore）。',
      en: 'Copy the whole folder first, then restore a backup (command line: workspace restore).',
    },
  },
  'workspace-medium-read-only': {
    exit: 2,
    what: {
      zh: '工作区所在位置不能写入，没有改动：{dir}',
      en: 'Nothing can be written where the workspace lies: {dir}',
    },
    next: {
      zh: '请把整个文件夹复制到本机磁盘，再打开副本。',
      en: 'Copy the whole folder to a local disk and open the copy.',
    },
  },
  're-anchor-needless': {
    exit: 1,
    what: { zh: '没有需要登记的历史损坏：{dir}', en: 'There is no damaged history to be noted: {dir}' },
    next: {
      zh: '如果工作区只能查看，请从备份恢复，或复制到可写的磁盘。',
      en: 'If it is open for reading only, restore a backup or copy it to a disk that can be written.',
    },
  },
  'migration-failed': {
    exit: 2,
    what: {
      zh: '工作区格式由 {from} 升级到 {to} 未成功，已恢复原状：{dir}',
      en: 'The workspace could not be brought from format {from} to {to}; it was left as it was: {dir}',
    },
    next: {
      zh: '原来的日志和快照在 backups 文件夹里。请用原版本打开，并把此信息告知维护人员。',
      en: 'Its journal and snapshot are also in backups. Open it with the version before, and report this message.',
    },
  },
  'backup-refused': {
    exit: 2,
    what: {
      zh: '这不是本程序写出的工作区备份，或文件已损坏（{reason} {part}）：{file}',
      en: 'Not a workspace backup that this program wrote, or damaged ({reason} {part}): {file}',
    },
    next: {
      zh: '没有恢复任何内容。请换一个备份文件，或重新复制一份后再试。',
      en: 'Nothing was restored. Choose another backup, or copy it anew and try again.',
    },
  },
  'backup-newer': {
    exit: 2,
    what: {
      zh: '备份由更新版本的程序写入：{file}',
      en: 'The backup was written by a newer version of the program: {file}',
    },
    next: { zh: '没有恢复任何内容。请升级本程序后再试。', en: 'Nothing was restored. Upgrade this program first.' },
  },
  'backup-altered': {
    exit: 2,
    what: {
      zh: '备份中的 {part} 与其校验值不符：{file}',
      en: '{part} in the backup does not match its digest: {file}',
    },
    next: { zh: '没有恢复任何内容。请换一个备份文件。', en: 'Nothing was restored. Choose another backup.' },
  },
  'backup-history-broken': {
    exit: 2,
    what: {
      zh: '备份中的日志第 {line} 行无法通过核对：{file}',
      en: 'Line {line} of the journal in the backup does not verify: {file}',
    },
    next: { zh: '没有恢复任何内容。请换一个备份文件。', en: 'Nothing was restored. Choose another backup.' },
  },
  'backup-not-found': {
    exit: 2,
    what: { zh: '没有第 {seq} 条记录处的自动备份', en: 'There is no automatic backup at entry {seq}' },
    next: { zh: '请重新查看备份列表，或选择一个备份文件。', en: 'Look at the list again, or choose a backup file.' },
  },
  'backup-other-agency': {
    exit: 2,
    what: {
      zh: '这是另一个单位（{agency}）的备份，没有恢复到：{dir}',
      en: 'This is a backup of another agency ({agency}); it was not restored into {dir}',
    },
    next: { zh: '请恢复到一个新的空文件夹。', en: 'Restore it into a new, empty folder.' },
  },
  'backup-too-large': {
    exit: 2,
    what: {
      zh: '工作区有 {count} 个结果文件，超出一个备份文件的上限',
      en: 'The workspace has {count} result files, more than one backup file can hold',
    },
    next: {
      zh: '请改为复制到文件夹（workspace copy）。',
      en: 'Copy the workspace to a folder instead (workspace copy).',
    },
  },
  'restore-impossible': {
    exit: 2,
    what: {
      zh: '日志从第一行起就已损坏，也没有完好的备份：{dir}',
      en: 'The journal is damaged from its first line on, and there is no intact backup: {dir}',
    },
    next: {
      zh: '工作区没有改动。请指定另存在别处的备份文件。',
      en: 'The workspace was left alone. Name a backup that is kept elsewhere.',
    },
  },
} as const satisfies FailureTexts;
