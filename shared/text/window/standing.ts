import type { Text } from '../language';

/** What the window says of a workspace that cannot be changed, or that somebody else holds. */
export const standingText = {
  note: { zh: '登记损坏并继续办理…', en: 'Note the damage and go on…' },
  noteTitle: { zh: '登记历史损坏并继续办理？', en: 'Note the damaged history and go on?' },
  noteHint: {
    zh: '日志第 {line} 行已损坏，之前的历史不能再证明是原样，撤销也不能越过此处。现有内容不变。登记后不能撤销；建议先复制整个工作区文件夹留存。',
    en: 'Line {line} of the journal is damaged: the history before can no longer be shown to be as it was, and undo ends here. The content stays. This cannot be taken back; copy the whole workspace folder first.',
  },
  noteYes: { zh: '登记并继续', en: 'Note it and go on' },
  noted: { zh: '已登记，可以继续办理', en: 'Noted; you can go on' },
  repair: { zh: '去恢复备份', en: 'Go to backups' },
  takeTitle: { zh: '接管这个工作区？', en: 'Take this workspace over?' },
  takeHint: {
    zh: '“{owner}”在电脑 {host} 上打开了它，但自 {since} 起没有动静，可能已关机或断网。请先确认那边没有在办理；接管后，那边未写入的改动会被拒绝。',
    en: '“{owner}” opened it on {host}, and has not been heard of since {since}; that computer may be off or cut off. Make sure that nobody works there: changes not yet written there will be refused.',
  },
  takeYes: { zh: '接管并打开', en: 'Take over and open' },
  takeNo: { zh: '不打开', en: 'Leave it' },
} as const satisfies Record<string, Text>;
