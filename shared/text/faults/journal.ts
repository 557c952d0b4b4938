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
} as const satisfies Readonly<Record<string, Text>>;

export type WorkspaceWarning = keyof typeof workspaceWarnings;
