import type { FailureTexts } from './texts';

export const tableFailures = {
  'table-query-failed': {
    exit: 3,
    what: { zh: '处理数据表时内部出错（{kind}）', en: 'Internal error while working on a table ({kind})' },
    next: {
      zh: '数据文件没有改动。请重试；若再次出现，请把此代码告知维护人员。',
      en: 'The data file is unchanged. Try again; if it happens again, report this code.',
    },
  },
  'table-memory': {
    exit: 2,
    what: { zh: '内存不足，数据表过大', en: 'Out of memory: the table is too large' },
    next: {
      zh: '请关闭其他程序，或把数据文件拆小后重试。',
      en: 'Close other programs, or split the data file, then try again.',
    },
  },
  'table-format-unknown': {
    exit: 2,
    what: { zh: '无法识别文件格式：{file}', en: 'The format of the file is not known: {file}' },
    next: {
      zh: '请提供 csv、txt、xlsx、xls、et、json 或网页表格文件，或其中一个的 zip；可在 Excel 或 WPS 中打开后另存为 xlsx。',
      en: 'Give a csv, txt, xlsx, xls, et, json or HTML file, or a zip of one; open it in Excel or WPS and save it as xlsx.',
    },
  },
  'table-empty': {
    exit: 2,
    what: { zh: '文件中没有数据：{file}', en: 'There is no data in the file: {file}' },
    next: {
      zh: '请确认选对了文件和工作表，表头下至少要有列名。',
      en: 'Make sure that this is the right file and sheet; it needs at least a header row.',
    },
  },
  'table-too-wide': {
    exit: 2,
    what: {
      zh: '列数 {columns} 超过上限 {limit}：{file}',
      en: 'The table has {columns} columns, more than the limit of {limit}: {file}',
    },
    next: {
      zh: '请确认分隔符正确，或拆分数据表。',
      en: 'Make sure that the delimiter is right, or split the table.',
    },
  },
  'header-too-long': {
    exit: 2,
    what: {
      zh: '第 {columns} 列的列名超过 {limit} 个字符：{file}',
      en: 'The name of column {columns} has more than {limit} characters: {file}',
    },
    next: {
      zh: '请确认第一行是表头、分隔符和引号正确，或缩短列名。',
      en: 'Make sure that the first row is the header and that delimiter and quotes are right, or shorten the name.',
    },
  },
  'table-file-changed': {
    exit: 2,
    what: { zh: '读取过程中文件被改动：{file}', en: 'The file changed while it was read: {file}' },
    next: {
      zh: '请关闭正在写入该文件的程序后重试。',
      en: 'Close the program that writes to it, then try again.',
    },
  },
  'table-quote-unclosed': {
    exit: 2,
    what: {
      zh: '第 {line} 行（第 {byte} 字节起）有引号没有配对，其后内容无法分列：{file}',
      en: 'A quote on line {line} (from byte {byte}) is never closed, so what follows cannot be split: {file}',
    },
    next: { zh: '请在该行补上或删除引号后重试。', en: 'Close or delete the quote on that line, then try again.' },
  },
  'table-row-too-long': {
    exit: 2,
    what: {
      zh: '有 {count} 行的字段多于表头的 {columns} 列，所在行（括号内为起始字节）：{lines}：{file}',
      en: '{count} rows have more fields than the {columns} of the header, on lines (from byte) {lines}: {file}',
    },
    next: {
      zh: '多出的字段会使后面的列错位。请给含分隔符的内容加引号，或改正这些行后重试。',
      en: 'Extra fields shift the columns after them. Quote what contains the delimiter or correct these rows, then try again.',
    },
  },
  'number-damaged': {
    exit: 2,
    what: {
      zh: '有 {count} 个单元格把 16 位以上的号码存成了数值，末尾数字已经丢失；所在行：{rows}：{file}',
      en: '{count} cells hold numbers of 16 or more digits as numeric values; their last digits are lost; rows {rows}: {file}',
    },
    next: {
      zh: '程序不会猜测补全。请从原系统重新导出，并把该列设为文本。',
      en: 'They cannot be restored. Export again from the source system with these columns as text.',
    },
  },
  'workbook-unreadable': {
    exit: 2,
    what: { zh: '工作簿已损坏或不是表格文件：{file}', en: 'The workbook is damaged or is no spreadsheet: {file}' },
    next: {
      zh: '请在 Excel 或 WPS 中打开确认，并另存为 xlsx 后重试。',
      en: 'Check that it opens in Excel or WPS, save it as xlsx, and try again.',
    },
  },
  'workbook-encrypted': {
    exit: 2,
    what: { zh: '工作簿有打开密码：{file}', en: 'The workbook is protected by a password: {file}' },
    next: {
      zh: '请在 Excel 或 WPS 中取消打开密码后重试。',
      en: 'Remove the password in Excel or WPS, then try again.',
    },
  },
  'workbook-too-large': {
    exit: 2,
    what: {
      zh: '工作簿展开后超过 {limit} MB 的上限：{file}',
      en: 'The workbook unpacks to more than the limit of {limit} MB: {file}',
    },
    next: { zh: '请把数据导出为 csv 文件后重试。', en: 'Export the data as a csv file and try again.' },
  },
  'workbook-sheet-missing': {
    exit: 2,
    what: { zh: '工作簿中没有这个工作表（{sheet}）：{file}', en: 'The workbook has no such sheet ({sheet}): {file}' },
    next: { zh: '请检查工作表名称或序号。', en: 'Check the name or the number of the sheet.' },
  },
} as const satisfies FailureTexts;
