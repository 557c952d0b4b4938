import type { FailureTexts } from './texts';

/** A dataset's source file is not where it was, or not what it was. */
export const sourceFailures = {
  'source-not-located': {
    exit: 2,
    what: {
      zh: '不知道数据集 {dataset} 的原始文件在本机何处',
      en: 'The source file of dataset {dataset} is not known on this computer',
    },
    next: {
      zh: '请重新定位该文件（命令行：dataset locate）。',
      en: 'Say where the file lies (command line: dataset locate).',
    },
  },
  'source-missing': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 的原始文件已不在原处，或无法访问：{file}',
      en: 'The source file of dataset {dataset} is no longer there or cannot be reached: {file}',
    },
    next: {
      zh: '请接上所在的磁盘；如果文件已移动，请重新定位（命令行：dataset locate）。',
      en: 'Connect the disk it lies on; if the file was moved, say where it is now (command line: dataset locate).',
    },
  },
  'source-changed': {
    exit: 2,
    what: {
      zh: '数据集 {dataset} 的原始文件已被改动：{file}',
      en: 'The source file of dataset {dataset} has changed: {file}',
    },
    next: {
      zh: '如有原文件，请重新定位到它（命令行：dataset locate）；如果这是新一期数据，请另行挂接。',
      en: 'If the file as it was is elsewhere, say where (command line: dataset locate); attach a new period as a new dataset.',
    },
  },
  'source-differs': {
    exit: 1,
    what: {
      zh: '这不是数据集 {dataset} 挂接时的文件，内容不同：{file}',
      en: 'This is not the file that dataset {dataset} was attached from; its content differs: {file}',
    },
    next: {
      zh: '请选择挂接时的文件；如果这是新一期数据，请作为新的数据集挂接（命令行：dataset attach）。',
      en: 'Choose the file that was attached; if this is a new period, attach it as a new dataset (dataset attach).',
    },
  },
} as const satisfies FailureTexts;
