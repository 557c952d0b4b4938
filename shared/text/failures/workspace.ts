import type { FailureTexts } from './texts';

export const workspaceFailures = {
  'workspace-not-found': {
    exit: 2,
    what: { zh: '这里不是工作区：{dir}', en: 'Not a workspace: {dir}' },
    next: {
      zh: '请检查是否选对了文件夹，或新建工作区（命令行：workspace init）。',
      en: 'Check that it is the right folder, or make a new workspace (command line: workspace init).',
    },
  },
  'workspace-exists': {
    exit: 2,
    what: { zh: '这里已有工作区，未作改动：{dir}', en: 'A workspace already stands here and was left alone: {dir}' },
    next: { zh: '请直接打开它，或换一个文件夹。', en: 'Open it, or choose another folder.' },
  },
  'folder-not-empty': {
    exit: 2,
    what: { zh: '文件夹不是空的，未作改动：{dir}', en: 'The folder is not empty and was left alone: {dir}' },
    next: { zh: '请选择空文件夹，或输入新的文件夹名。', en: 'Choose an empty folder or a new name.' },
  },
  'folder-name-invalid': {
    exit: 2,
    what: {
      zh: '文件夹名“{name}”在 Windows 上不能使用',
      en: 'The folder name "{name}" cannot be used on Windows',
    },
    next: {
      zh: '请换一个名称：不用 CON、NUL 等保留名，不以句点或空格结尾，不含 < > : " | ? * 等字符。',
      en: 'Choose another: no reserved name (CON, NUL …), no dot or space at its end, none of < > : " | ? *.',
    },
  },
  'workspace-locked': {
    exit: 2,
    what: {
      zh: '工作区正由“{owner}”在电脑 {host} 上使用（进程 {pid}）',
      en: 'The workspace is in use by "{owner}" on {host} (process {pid})',
    },
    next: {
      zh: '请在那台电脑上关闭它再试；确认那边已不再使用时，可选择接管。',
      en: 'Close it there and try again; if you are sure that it is no longer in use, take it over.',
    },
  },
  'workspace-lock-silent': {
    exit: 2,
    what: {
      zh: '工作区的锁由“{owner}”在电脑 {host} 上持有（进程 {pid}），但自 {since} 起没有动静',
      en: 'The workspace is locked by "{owner}" on {host} (process {pid}), not heard of since {since}',
    },
    next: {
      zh: '请先确认那边确实没有打开它，再接管（命令行：workspace take-over）。',
      en: 'Make sure that it is not open there, then take it over (command line: workspace take-over).',
    },
  },
  'workspace-lock-lost': {
    exit: 2,
    what: {
      zh: '工作区已被其他程序接管或在外部被改动：{dir}',
      en: 'Another program took the workspace over or changed it: {dir}',
    },
    next: {
      zh: '本次改动没有写入，已确认的操作没有丢失。请关闭后重新打开工作区。',
      en: 'This change was not written; nothing acknowledged was lost. Close the workspace and open it again.',
    },
  },
  'workspace-newer': {
    exit: 2,
    what: {
      zh: '工作区由更新版本的程序写入（格式 {version}）：{dir}',
      en: 'The workspace was written by a newer version of the program (format {version}): {dir}',
    },
    next: { zh: '请升级本程序后再打开；工作区没有改动。', en: 'Upgrade this program; the workspace was left alone.' },
  },
  'journal-damaged': {
    exit: 2,
    what: { zh: '工作区日志第 {line} 行损坏：{dir}', en: 'Line {line} of the workspace’s journal is damaged: {dir}' },
    next: {
      zh: '请先复制整个文件夹留存，用 journal verify 查看详情，再从备份恢复（workspace restore）。',
      en: 'Copy the whole folder first, see journal verify for the details, then restore from a backup (workspace restore).',
    },
  },
  'state-invalid': {
    exit: 3,
    what: {
      zh: '操作“{operation}”的结果不符合工作区格式（{path}），没有写入',
      en: 'The result of "{operation}" does not fit the workspace’s format at {path}; nothing was written',
    },
    next: {
      zh: '已确认的操作没有丢失。请把此信息告知维护人员。',
      en: 'Nothing acknowledged was lost. Report this message.',
    },
  },
  'undo-nothing': {
    exit: 1,
    what: { zh: '没有可以撤销的操作', en: 'There is nothing to undo' },
    next: { zh: '工作区没有改动。', en: 'The workspace was left alone.' },
  },
  'redo-nothing': {
    exit: 1,
    what: { zh: '没有可以重做的操作', en: 'There is nothing to redo' },
    next: {
      zh: '工作区没有改动；撤销之后若有新的改动，就不能再重做。',
      en: 'The workspace was left alone; a new change after an undo ends redo.',
    },
  },
  'undo-impossible': {
    exit: 1,
    what: { zh: '操作“{operation}”不能撤销', en: '"{operation}" cannot be undone' },
    next: {
      zh: '它已对外生效或作为凭据留存，请用一次新的操作来更正。',
      en: 'It took effect outside or is kept as evidence; correct it by a new operation.',
    },
  },
  'actor-missing': {
    exit: 2,
    what: { zh: '没有说明由谁操作', en: 'Nobody was named as the person who acts' },
    next: {
      zh: '请在窗口左下角选择经办人；命令行用 --actor 指明名单中的人员。',
      en: 'Choose who acts at the lower left of the window; on the command line name a filed person with --actor.',
    },
  },
  'actor-unknown': {
    exit: 2,
    what: { zh: '“{actor}”不在本机构登记的人员名单中', en: '"{actor}" is not on the agency’s list of filed people' },
    next: {
      zh: '请选择名单中的人员（命令行：--actor），或由名单中的人员先登记此人（person add）。',
      en: 'Choose a filed person (command line: --actor), or let a filed person add this one (person add).',
    },
  },
  'object-missing': {
    exit: 2,
    what: { zh: '工作区缺少文件 objects/{digest}', en: 'The workspace lacks the file objects/{digest}' },
    next: {
      zh: '请从备份恢复，或重新生成该结果。',
      en: 'Restore it from a backup, or make that result again.',
    },
  },
  'object-damaged': {
    exit: 2,
    what: {
      zh: '工作区文件 objects/{digest} 的内容与其摘要不符',
      en: 'The workspace’s file objects/{digest} does not match its digest',
    },
    next: {
      zh: '请从备份恢复，或重新生成该结果。',
      en: 'Restore it from a backup, or make that result again.',
    },
  },
  'file-changed-meanwhile': {
    exit: 2,
    what: { zh: '文件在读取过程中被改动：{file}', en: 'The file was changed while it was read: {file}' },
    next: { zh: '请关闭正在写它的程序后重试。', en: 'Close the program that writes it, then try again.' },
  },
} as const satisfies FailureTexts;
