import type { BackupRelation } from '../../model/backup';
import type { Text } from '../language';

/** What the settings say of backups. */
export const backupText = {
  title: { zh: '备份', en: 'Backups' },
  hint: {
    zh: '每天第一次改动后自动备份操作日志，保留最近十份，存放在工作区内。请定期另存一份完整备份到别的磁盘：自动备份不含脱敏成果和清单文件。',
    en: 'The journal is backed up by itself once a day, the last ten are kept inside the workspace. Keep a full backup on another disk too: the automatic ones hold no results.',
  },
  save: { zh: '备份到…', en: 'Back up to…' },
  saving: { zh: '正在备份工作区', en: 'Backing up the workspace' },
  saved: { zh: '备份完成：{count} 个成果文件，至第 {seq} 条记录', en: 'Backed up: {count} results, up to entry {seq}' },
  lacking: {
    zh: '备份已完成，但有 {count} 个成果文件缺失或损坏，没有包含在内；请重新生成这些成果后再备份一次。',
    en: 'Backed up, but {count} results are missing or damaged and were left out; make them again, then back up once more.',
  },
  restore: { zh: '从备份文件恢复…', en: 'Restore from a file…' },
  restoreBest: { zh: '恢复（损失最少）…', en: 'Restore with the least loss…' },
  table: { zh: '自动备份', en: 'Automatic backups' },
  none: { zh: '还没有自动备份', en: 'No automatic backup yet' },
  date: { zh: '日期', en: 'Date' },
  seq: { zh: '至第几条记录', en: 'Up to entry' },
  size: { zh: '大小', en: 'Size' },
  state: { zh: '状态', en: 'State' },
  act: { zh: '操作', en: 'Act' },
  intact: { zh: '完好', en: 'Intact' },
  damaged: { zh: '已损坏，不能用来恢复', en: 'Damaged; cannot be restored' },
  restoreThis: { zh: '恢复…', en: 'Restore…' },
  restoreOf: { zh: '恢复 {date} 的备份', en: 'Restore the backup of {date}' },
  reading: { zh: '正在核对备份', en: 'Checking the backup' },
  restoring: { zh: '正在恢复', en: 'Restoring' },
  restored: { zh: '已恢复到第 {seq} 条记录', en: 'Restored to entry {seq}' },
  restoredKept: {
    zh: '已恢复到第 {seq} 条记录；原来的日志和快照保存在工作区的 backups 文件夹里',
    en: 'Restored to entry {seq}; the journal and snapshot that stood there are kept in the workspace’s backups folder',
  },
  missing: {
    zh: '有 {count} 个成果文件不在备份里，需要重新生成。',
    en: '{count} results are in neither backup nor workspace and have to be made again.',
  },
  whole: { zh: '日志完好，不需要恢复', en: 'The journal is whole; nothing to restore' },
  welcome: { zh: '从备份恢复…', en: 'Restore a backup…' },
  welcomeHint: {
    zh: '选择备份文件，恢复成一个新的工作区文件夹。',
    en: 'Choose a backup file; it becomes a new workspace folder.',
  },
} as const satisfies Record<string, Text>;

/** What the dialog before a restore says. */
export const restoreText = {
  title: { zh: '恢复备份', en: 'Restore a backup' },
  agency: { zh: '单位', en: 'Agency' },
  made: { zh: '备份时间', en: 'Made at' },
  reaches: { zh: '内容至', en: 'Holds' },
  reachesValue: {
    zh: '第 {seq} 条记录：{resources} 项资源，{datasets} 个数据集，{lists} 版清单',
    en: 'up to entry {seq}: {resources} resources, {datasets} datasets, {lists} list versions',
  },
  relation: { zh: '与当前工作区', en: 'Against this workspace' },
  newest: { zh: '将失去的最近改动', en: 'The newest changes that would be lost' },
  newestLine: { zh: '{time}　{actor}　{operation}', en: '{time}  {actor}  {operation}' },
  best: {
    zh: '将恢复到第 {seq} 条记录，失去其后 {lost} 条。',
    en: 'This goes back to entry {seq}; {lost} later entries are lost.',
  },
  kept: {
    zh: '现在的日志和快照会另存在 backups 文件夹里，不会删除。',
    en: 'The present journal and snapshot are kept in the backups folder.',
  },
  yes: { zh: '恢复', en: 'Restore' },
  no: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;

/** How a backup stands to the open workspace. */
export const relationTexts: Readonly<Record<BackupRelation, Text>> = {
  'same-history': {
    zh: '同一历史，备份之后又有 {lost} 条改动',
    en: 'the same history; {lost} changes came after the backup',
  },
  ahead: { zh: '备份比当前更新，不会失去改动', en: 'the backup reaches further; nothing is lost' },
  diverged: {
    zh: '两边历史已经分开，当前有 {lost} 条不在备份里',
    en: 'the histories have parted; {lost} changes are not in the backup',
  },
  'other-agency': {
    zh: '另一个单位的工作区，不能恢复到这里',
    en: 'the workspace of another agency; it cannot be restored here',
  },
};

/** What the settings say of erasing the history. */
export const eraseText = {
  title: { zh: '清除历史', en: 'Erase history' },
  hint: {
    zh: '误录了不应留存的内容，并且已经从现有内容里改掉时用。只留现有内容，此前的全部历史、自动备份和不再使用的成果文件都会删除，不能撤销。',
    en: 'For something that must not stay and is already changed in the present content. All history before, automatic backups and unused results are deleted; this cannot be undone.',
  },
  action: { zh: '清除历史…', en: 'Erase the history…' },
  ask: { zh: '清除全部历史？', en: 'Erase all history?' },
  reason: { zh: '原因（会记入新的历史）', en: 'Reason (it becomes part of the new history)' },
  yes: { zh: '清除历史', en: 'Erase it' },
  no: { zh: '取消', en: 'Cancel' },
  erasing: { zh: '正在清除历史', en: 'Erasing the history' },
  done: { zh: '历史已清除', en: 'History erased' },
  doneHint: {
    zh: '删除了 {erased} 条历史和 {removed} 个文件。以下内容本程序清除不到，请自行处理：',
    en: '{erased} entries and {removed} files are gone. What this program cannot reach is left to you:',
  },
  close: { zh: '知道了', en: 'Close' },
} as const satisfies Record<string, Text>;
