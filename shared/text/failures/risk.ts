import type { FailureTexts } from './texts';

export const riskFailures = {
  'risk-column-unknown': {
    exit: 2,
    what: { zh: '数据中没有名为“{column}”的列：{file}', en: 'There is no column named “{column}” in: {file}' },
    next: {
      zh: '请用 dataset inspect 查看列名，按表头原样填写。',
      en: 'See the names with dataset inspect and write them as the header does.',
    },
  },
  'risk-column-ambiguous': {
    exit: 2,
    what: {
      zh: '名为“{column}”的列有 {count} 个，无法确定是哪一个：{file}',
      en: 'There are {count} columns named “{column}” in: {file}',
    },
    next: {
      zh: '请改用列编号（c0、c1……，从左数起）。',
      en: 'Use the id of the column instead (c0, c1 … from the left).',
    },
  },
} as const satisfies FailureTexts;
