import type { FailureTexts } from './texts';

export const catalogueFailures = {
  'catalogue-not-recognised': {
    exit: 2,
    what: {
      zh: '没有找到资源目录的表头（{wanted}）：{file}',
      en: 'No catalogue header was found ({wanted}): {file}',
    },
    next: {
      zh: '请选择按国家模板填写的政务信息资源目录；表头应在前 {rows} 行内，每个信息项占一行。',
      en: 'Choose a catalogue in the national template; its header should be within the first {rows} rows, one row for each item.',
    },
  },
  'catalogue-empty': {
    exit: 2,
    what: {
      zh: '资源目录只有表头，没有数据：{file}（工作表 {sheet}）',
      en: 'The catalogue has a header but no data: {file} (sheet {sheet})',
    },
    next: { zh: '请选择已填写的资源目录。', en: 'Choose a catalogue that has been filled in.' },
  },
  'catalogue-unreadable': {
    exit: 2,
    what: {
      zh: '文件不是可读的工作簿，或已损坏：{file}',
      en: 'The file is no readable workbook, or is damaged: {file}',
    },
    next: {
      zh: '请用 Excel 或 WPS 打开它，另存为 .xlsx 后重试。',
      en: 'Open it in Excel or WPS, save it as .xlsx, then try again.',
    },
  },
  'catalogue-encrypted': {
    exit: 2,
    what: { zh: '工作簿设有打开密码，无法读取：{file}', en: 'The workbook is protected by a password: {file}' },
    next: {
      zh: '请在 Excel 或 WPS 中取消打开密码，另存后重试。',
      en: 'Remove the password in Excel or WPS, save a copy, then try again.',
    },
  },
  'catalogue-too-large': {
    exit: 2,
    what: { zh: '工作簿过大，超过 {limit}：{file}', en: 'The workbook is too large, over {limit}: {file}' },
    next: {
      zh: '请删除多余的工作表、图片和空白格式，或拆分后分别导入。',
      en: 'Remove spare sheets, pictures and empty formatting, or split it and import the parts.',
    },
  },
} as const satisfies FailureTexts;
