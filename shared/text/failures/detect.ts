import type { FailureTexts } from './texts';

const next = {
  zh: '本程序不处理国家秘密，没有保留该文件的任何内容。请移至涉密系统办理，并按保密规定处置本机上的文件；如属误标，请由定密责任人更正后重新选择。',
  en: 'This program does not handle state secrets, and nothing of the file was kept. Take it to a classified system and deal with this copy by the secrecy rules; if the mark is wrong, have it corrected by whoever is responsible for classification.',
} as const;

/** Marks of state secrets in a data file (law 1). They say where, in numbers, and never what. */
export const detectFailures = {
  'secret-mark-cells': {
    exit: 2,
    what: {
      zh: '数据中有国家秘密的密级标志：工作表 {sheet}，第 {columns} 列，表头之下第 {rows} 行，共 {count} 处',
      en: 'The data carries marks of state secrets: sheet {sheet}, columns {columns}, rows {rows} below the header, {count} in all',
    },
    next,
  },
  'secret-mark-around': {
    exit: 2,
    what: {
      zh: '数据区之外有国家秘密的密级标志（{place}：file 文件名，sheet 工作表名，header 表头，title 标题或表尾）',
      en: 'A mark of state secrets stands beside the data ({place}: file, sheet – their names; header; title – rows above or below)',
    },
    next,
  },
} as const satisfies FailureTexts;
