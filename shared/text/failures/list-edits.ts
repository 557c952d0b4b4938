import type { FailureTexts } from './texts';

/** Why a workbook of the list cannot be brought back at all. */
export const listEditFailures = {
  'list-edits-unmarked': {
    exit: 2,
    what: {
      zh: '这不是本程序导出的开放清单表格：{file}',
      en: 'This is no workbook of an open list that was exported: {file}',
    },
    next: {
      zh: '请选择由“导出清单”得到、并在其上修改的 xlsx；另存时请保留隐藏的最后一列。',
      en: 'Choose an xlsx that a list’s export made and that was edited; keep its hidden last column when saving.',
    },
  },
  'list-edits-unreadable': {
    exit: 2,
    what: {
      zh: '读不出表格，文件已损坏、加密或不是 xlsx：{file}',
      en: 'Not readable: damaged, encrypted or no xlsx: {file}',
    },
    next: {
      zh: '请在 Excel 或 WPS 中打开并另存为不加密的 xlsx 后重试。',
      en: 'Open it in Excel or WPS, save it as an xlsx without a password, then try again.',
    },
  },
  'list-edits-too-large': {
    exit: 2,
    what: {
      zh: '表格超过可读的大小（{limit}）：{file}',
      en: 'The workbook is larger than what is read ({limit}): {file}',
    },
    next: {
      zh: '请确认选的是清单表格；删去表格中多余的内容后重试。',
      en: 'Make sure that it is the list; take out what does not belong there and try again.',
    },
  },
  'list-edits-overtaken': {
    exit: 1,
    what: {
      zh: '带回表格时工作区又有改动，未作修改：{file}',
      en: 'The workspace changed meanwhile; nothing was taken over: {file}',
    },
    next: { zh: '请重新核对后再带回。', en: 'Look at the differences again, then take them over.' },
  },
} as const satisfies FailureTexts;
