import type { Text } from './language';

/** Names of the phases that long operations report. */
const phases = {
  digest: { zh: '核对文件', en: 'Checking the file' },
  unpack: { zh: '解压', en: 'Unpacking' },
  examine: { zh: '识别编码和格式', en: 'Finding encoding and format' },
  head: { zh: '查找表头', en: 'Finding the header' },
  read: { zh: '读取文件', en: 'Reading the file' },
  copy: { zh: '读取数据', en: 'Reading the data' },
  stage: { zh: '整理数据', en: 'Staging the data' },
  profile: { zh: '统计各列', en: 'Profiling the columns' },
  detect: { zh: '识别数据项', en: 'Detecting what columns hold' },
  quality: { zh: '评价数据质量', en: 'Measuring the quality' },
  rewrite: { zh: '清理文本', en: 'Scrubbing texts' },
  measure: { zh: '测量风险', en: 'Measuring the risk' },
  attack: { zh: '以攻击者手法自查', en: 'Trying what an attacker would' },
  resolve: { zh: '反查代号', en: 'Looking for the token' },
  search: { zh: '寻找泛化方案', en: 'Searching generalisations' },
  'catalogue-write': { zh: '写出目录', en: 'Writing the catalogue' },
  write: { zh: '写出结果', en: 'Writing the result' },
  'list-write': { zh: '写开放清单', en: 'Writing the list' },
  'catalogue-rows': { zh: '读取目录', en: 'Reading the catalogue' },
  'package-check': { zh: '核对数据集', en: 'Checking the datasets' },
  'package-write': { zh: '写提交包', en: 'Writing the package' },
  'package-read': { zh: '验证提交包', en: 'Verifying the package' },
  'copy-write': { zh: '复制到目标磁盘', en: 'Copying to the medium' },
  'copy-read': { zh: '读回核对', en: 'Reading the copy back' },
  'journal-verify': { zh: '验证操作日志', en: 'Checking the journal' },
  'journal-read': { zh: '读取操作日志', en: 'Reading the journal' },
  'history-write': { zh: '写操作日志表格', en: 'Writing the history' },
  'backup-check': { zh: '核对工作区文件', en: 'Checking the workspace’s files' },
  'backup-write': { zh: '写备份', en: 'Writing the backup' },
  'backup-read': { zh: '核对备份', en: 'Checking the backup' },
  'backup-restore': { zh: '恢复工作区', en: 'Restoring the workspace' },
} as const satisfies Readonly<Record<string, Text>>;

export type Phase = keyof typeof phases;
export const phaseNames = Object.keys(phases) as readonly Phase[];

/** A phase's name in words. */
export function phaseText(phase: Phase): Text {
  return phases[phase];
}
