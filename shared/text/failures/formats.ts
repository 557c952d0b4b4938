import type { FailureTexts } from './texts';

/** Web pages, JSON files and archives as data files. */
export const formatFailures = {
  'html-no-table': {
    exit: 2,
    what: { zh: '文件是网页，其中没有表格：{file}', en: 'The file is a web page without a table: {file}' },
    next: {
      zh: '请在 Excel 或 WPS 中打开它，另存为 xlsx 后再选择。',
      en: 'Open it in Excel or WPS, save it as xlsx, and choose that file.',
    },
  },
  'html-table-missing': {
    exit: 2,
    what: {
      zh: '网页中没有第 {table} 个表格，共有 {count} 个：{file}',
      en: 'The page has no table {table}; it has {count}: {file}',
    },
    next: { zh: '请改用 1 到 {count} 之间的序号。', en: 'Give a number from 1 to {count}.' },
  },
  'html-too-deep': {
    exit: 2,
    what: {
      zh: '网页的标记嵌套超过 {limit} 层，无法读取：{file}',
      en: 'The tags of the page are nested more than {limit} deep: {file}',
    },
    next: {
      zh: '请在 Excel 或 WPS 中打开它，另存为 xlsx 后再选择。',
      en: 'Open it in Excel or WPS, save it as xlsx, and choose that file.',
    },
  },
  'html-too-large': {
    exit: 2,
    what: { zh: '网页过大，无法读取：{file}', en: 'The web page is too large to be read: {file}' },
    next: {
      zh: '请从原系统导出为 csv 或 xlsx，或分批导出。',
      en: 'Export it as csv or xlsx from the source system, or in parts.',
    },
  },
  'json-broken': {
    exit: 2,
    what: {
      zh: '不是正确的 JSON：有 {count} 处错误，第一处在第 {line} 行（第 {byte} 字节）；所在行：{lines}：{file}',
      en: 'The JSON is broken in {count} places, first on line {line} (byte {byte}); lines {lines}: {file}',
    },
    next: {
      zh: '常见原因是文件没有写完整、字符串中有未转义的引号或换行、多了或少了逗号。请改正或重新导出后重试。',
      en: 'Often the file was cut short, a quote or line break inside a text is not escaped, or a comma is missing or too many. Correct it or export it again.',
    },
  },
  'json-record-mixed': {
    exit: 2,
    what: {
      zh: '有 {count} 条记录与其他记录的结构不同（不同为对象或数组），第一处在第 {line} 行（第 {byte} 字节）；所在行：{lines}：{file}',
      en: '{count} records are not objects (or not arrays) like the others, first on line {line} (byte {byte}); lines {lines}: {file}',
    },
    next: {
      zh: '请删去或改正这些内容，使所有记录都是对象，或都是数组。',
      en: 'Remove or correct them, so that all records are objects, or all are arrays.',
    },
  },
  'json-too-deep': {
    exit: 2,
    what: {
      zh: 'JSON 的嵌套过深，第一处在第 {line} 行（第 {byte} 字节）：{file}',
      en: 'The JSON is nested too deep, first on line {line} (byte {byte}): {file}',
    },
    next: {
      zh: '这不像是数据表。请从原系统导出为普通的记录。',
      en: 'This is hardly a table. Export plain records from the source system.',
    },
  },
  'json-too-large': {
    exit: 2,
    what: {
      zh: 'JSON 中有一条记录或一个值过大，位于第 {line} 行（第 {byte} 字节起）：{file}',
      en: 'A record or value of the JSON is too large, on line {line} (from byte {byte}): {file}',
    },
    next: {
      zh: '请核对该处是否缺少引号；文件、图片等内容请不要放在数据中。',
      en: 'Check whether a quote is missing there; do not keep files or pictures inside the data.',
    },
  },
  'json-no-records': {
    exit: 2,
    what: { zh: 'JSON 中没有记录：{file}', en: 'There are no records in the JSON: {file}' },
    next: {
      zh: '需要由对象或数组组成的列表，如 [{"a":1}]，或每行一条记录。',
      en: 'It needs a list of objects or arrays, such as [{"a":1}], or a record on each line.',
    },
  },
  'json-path-missing': {
    exit: 2,
    what: {
      zh: 'JSON 中“{path}”处没有记录：{file}',
      en: 'There are no records at “{path}” in the JSON: {file}',
    },
    next: { zh: '有记录的位置：{paths}。', en: 'There are records at: {paths}.' },
  },
  'zip-no-table': {
    exit: 2,
    what: { zh: '压缩包中没有数据表：{file}', en: 'There is no table in the archive: {file}' },
    next: {
      zh: '压缩包内应有一个 csv、txt、xlsx、xls、et、json 或网页表格文件；请解压后确认。',
      en: 'It should hold a csv, txt, xlsx, xls, et, json or HTML file; unpack it and have a look.',
    },
  },
  'zip-several-tables': {
    exit: 2,
    what: {
      zh: '压缩包中有 {count} 个数据表，需要选择一个：{file}',
      en: 'There are {count} tables in the archive, one must be chosen: {file}',
    },
    next: {
      zh: '请指定包内文件的序号或名称（命令行用 --member）：{members}',
      en: 'Give the number or the name of one (--member on the command line): {members}',
    },
  },
  'zip-member-missing': {
    exit: 2,
    what: {
      zh: '压缩包中没有这个数据表（{member}）：{file}',
      en: 'The archive has no such table ({member}): {file}',
    },
    next: { zh: '可选择的有：{members}', en: 'There are: {members}' },
  },
  'zip-encrypted': {
    exit: 2,
    what: { zh: '压缩包有密码：{file}', en: 'The archive is protected by a password: {file}' },
    next: { zh: '请先用密码解压，再选择解压出的文件。', en: 'Unpack it with the password and choose the file in it.' },
  },
  'zip-unreadable': {
    exit: 2,
    what: {
      zh: '压缩包已损坏，或使用了本程序不支持的压缩方式：{file}',
      en: 'The archive is damaged, or packed in a way that is not supported: {file}',
    },
    next: { zh: '请先解压，再选择解压出的文件。', en: 'Unpack it and choose the file in it.' },
  },
  'zip-too-large': {
    exit: 2,
    what: {
      zh: '压缩包解压后约 {size} MB，临时磁盘上没有足够的空间：{file}',
      en: 'The archive unpacks to about {size} MB, for which the temporary disk has no room: {file}',
    },
    next: {
      zh: '请腾出磁盘空间，或在另一磁盘上解压后直接选择其中的文件。',
      en: 'Free some space, or unpack it on another disk and choose the file in it.',
    },
  },
  'zip-bomb': {
    exit: 2,
    what: {
      zh: '压缩比异常（{ratio} 倍），不像正常的数据文件，已停止：{file}',
      en: 'The archive is packed {ratio} times smaller than its content, which no table is: {file}',
    },
    next: {
      zh: '请核对文件来源；确属正常数据时，请先自行解压。',
      en: 'Check where it comes from; if it is right, unpack it yourself.',
    },
  },
} as const satisfies FailureTexts;
