import type { FailureTexts } from './texts';

export const fileFailures = {
  'file-not-found': {
    exit: 2,
    what: { zh: '找不到文件：{file}', en: 'File not found: {file}' },
    next: { zh: '请检查路径和文件名，或重新选择文件。', en: 'Check the path and the name, or choose the file again.' },
  },
  'file-exists': {
    exit: 2,
    what: { zh: '目标已存在，未作改动：{file}', en: 'The target already exists and was left alone: {file}' },
    next: { zh: '请换一个位置或名称。', en: 'Choose another place or name.' },
  },
  'file-access-denied': {
    exit: 2,
    what: { zh: '没有权限读写：{file}', en: 'No permission to read or write: {file}' },
    next: {
      zh: '请确认文件不是只读、您有权访问，并关闭占用它的程序后重试。',
      en: 'Make sure it is not read-only and that you may use it, close programs that hold it, then try again.',
    },
  },
  'file-busy': {
    exit: 2,
    what: { zh: '文件正被其他程序占用：{file}', en: 'The file is held by another program: {file}' },
    next: {
      zh: '请在 Excel、WPS 等程序中关闭它后重试。',
      en: 'Close it in Excel, WPS or any other program, then try again.',
    },
  },
  'disk-full': {
    exit: 2,
    what: { zh: '磁盘空间不足，未能写入：{file}', en: 'The disk is full; could not write: {file}' },
    next: {
      zh: '请清理磁盘或换一个磁盘后重试；已有文件没有改动。',
      en: 'Free some space or use another disk, then try again; existing files are unchanged.',
    },
  },
  'disk-read-only': {
    exit: 2,
    what: { zh: '磁盘是只读的，未能写入：{file}', en: 'The disk is read-only; could not write: {file}' },
    next: { zh: '请换一个可写的位置。', en: 'Choose a place that can be written.' },
  },
  'file-not-a-file': {
    exit: 2,
    what: {
      zh: '这里需要文件而不是文件夹，或需要文件夹而不是文件：{file}',
      en: 'A file was expected where a folder is, or the reverse: {file}',
    },
    next: { zh: '请重新选择。', en: 'Choose again.' },
  },
  'file-io': {
    exit: 2,
    what: { zh: '读写文件时系统报错（{reason}）：{file}', en: 'The system reported an error ({reason}) on: {file}' },
    next: {
      zh: '请检查磁盘或移动介质是否正常，再重试。',
      en: 'Check the disk or the removable medium, then try again.',
    },
  },
} as const satisfies FailureTexts;
