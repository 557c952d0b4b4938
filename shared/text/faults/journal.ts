import type { Text } from '../language';

/** What checking a journal finds, line by line. */
export const journalFaults = {
  'line-torn': {
    zh: '最后一行没有写完（断电或强制关闭所致），该行从未被确认',
    en: 'The last line was not written to its end (power cut or kill); it was never acknowledged',
  },
  'line-unreadable': { zh: '该行不是日志记录，可能被改动或插入', en: 'Not a journal entry; altered or inserted' },
  'hash-mismatch': { zh: '该行内容被改动，与其摘要不符', en: 'The line was altered: it does not match its hash' },
  'seq-mismatch': {
    zh: '该行序号与位置不符，前后有行被删除、插入或调换',
    en: 'The line’s number does not fit its place: lines were deleted, inserted or moved',
  },
  'prev-mismatch': {
    zh: '该行没有接在上一行之后，其前有行被替换',
    en: 'The line does not follow the one before it, which was replaced',
  },
  'patch-invalid': {
    zh: '该行的改动无法在此前的状态上重放',
    en: 'The change cannot be replayed on the state before it',
  },
  'version-newer': { zh: '该行由更新版本的程序写入', en: 'The line was written by a newer version of the program' },
  'history-cut': {
    zh: '日志在此处中断，快照所依据的后续行缺失',
    en: 'The journal ends before this line, which the snapshot was made from',
  },
  'snapshot-mismatch': {
    zh: '该行与快照所锚定的记录不同，历史被整体改写',
    en: 'The line is not the one that the snapshot anchors: the history was rewritten',
  },
  'snapshot-differs': {
    zh: '快照内容与日志重放的结果不一致',
    en: 'The snapshot is not what the journal gives at that line',
  },
  'backup-mismatch': {
    zh: '该行与备份中的记录不同，历史在备份之后被改写',
    en: 'The line is not the one that a backup holds: the history was rewritten after it',
  },
  'snapshot-unreadable': {
    zh: '快照已损坏，无法用来核对历史；下次打开时会由日志重建',
    en: 'The snapshot is damaged and cannot vouch for the history; the next opening builds it again',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What is added where faults were taken note of. */
export const notedText: Text = {
  zh: '其中 {count} 处已由第 {noted} 条记录登记，此后未再改动',
  en: '{count} of these were noted by entry {noted} and have not changed since',
};

export type JournalFaultCode = keyof typeof journalFaults;

/** What opening or using a workspace noticed and a person should know; work goes on. */
export const workspaceWarnings = {
  'clock-behind': {
    zh: '本机时间早于工作区最后一次改动的时间，请检查系统时钟',
    en: 'This computer’s clock is behind the last change of the workspace; check it',
  },
  'tail-cut': {
    zh: '上次未写完的最后一行日志已清除；已确认的操作没有丢失',
    en: 'A last journal line that was never finished was removed; nothing acknowledged was lost',
  },
  'snapshot-rebuilt': {
    zh: '快照已损坏，已由日志重建',
    en: 'The snapshot was damaged; the state was built again from the journal',
  },
  'backup-unwritten': {
    zh: '自动备份未能写入（磁盘空间不足、无权限或日志有问题）；工作不受影响，请另行备份并验证日志',
    en: 'The automatic backup could not be written (full disk, no permission or a journal that does not verify); work goes on, make a backup yourself and check the journal',
  },
  'snapshot-unwritten': {
    zh: '快照未能写入（磁盘空间不足或无权限）；日志完整，下次打开会慢一些',
    en: 'The snapshot could not be written; the journal is complete and the next opening takes longer',
  },
  'network-share': {
    zh: '工作区在网络共享上：断网或多人同时打开时锁和写盘都不可靠，建议放在本机磁盘',
    en: 'The workspace lies on a network share, where locks and syncing are not to be relied on; keep it on a local disk',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What erasing a history cannot reach, told after it. */
export const eraseRemains = {
  'erase-remains-state': {
    zh: '现有内容本身没有改动：如果要去除的文字还在目录、标签、认定或方案里，请先改掉，再清除一次历史',
    en: 'The present content was left alone: what must go and still stands in it has to be changed first; then erase again',
  },
  'erase-remains-copies': {
    zh: '保存在别处的备份和副本（U 盘、其他电脑、压缩包）',
    en: 'Backups and copies elsewhere (USB sticks, other computers, archives)',
  },
  'erase-remains-packages': {
    zh: '已经导出的清单、历史表格和提交包，以及已经交出的副本',
    en: 'Lists, history tables and packages that were exported, and copies that were handed over',
  },
  'erase-remains-system': {
    zh: '操作系统和同步软件自己的旧版本：还原点、卷影副本、回收站、网盘历史、硬盘上未覆盖的扇区',
    en: 'Old versions kept by the system and by sync programs: restore points, shadow copies, the bin, cloud history, disk sectors',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type EraseRemainCode = keyof typeof eraseRemains;

/** Why a workspace is open for reading only, in words. */
export const readOnlyTexts = {
  'read-only-history': {
    zh: '日志第 {line} 行（较早的历史）已损坏，当前内容完整；登记损坏后可以继续办理',
    en: 'Line {line} of the journal (older history) is damaged; the content stands, and work goes on once that is noted',
  },
  'read-only-journal': {
    zh: '日志第 {line} 行损坏，现在显示的是损坏之前的内容，只能查看；请从备份恢复',
    en: 'Line {line} of the journal is damaged; what is shown is from before it, for reading only. Restore a backup',
  },
  'read-only-medium': {
    zh: '工作区所在位置不能写入（只读介质或无权限），只能查看',
    en: 'Nothing can be written where the workspace lies (read-only medium or no permission); it is open for reading only',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type WorkspaceWarning = keyof typeof workspaceWarnings;
