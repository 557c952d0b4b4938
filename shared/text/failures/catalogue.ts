import type { FailureTexts } from './texts';

/** What mends a mapping of columns that cannot be read by. */
const toMapping = {
  zh: '请在列对应关系中更正后再导入。',
  en: 'Correct the mapping of columns, then import again.',
};

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
  'mapping-sheets': {
    exit: 2,
    what: {
      zh: '列对应关系中的工作表用途不成立（{roles}）：应为一张含资源和信息项的表，或一张资源表加一张信息项表：{file}',
      en: 'The mapping names sheets of roles that do not fit together ({roles}); one sheet of both, or one of resources and one of items: {file}',
    },
    next: toMapping,
  },
  'mapping-sheet-unknown': {
    exit: 2,
    what: {
      zh: '工作簿中没有名为“{sheet}”的工作表：{file}',
      en: 'The workbook has no sheet named "{sheet}": {file}',
    },
    next: toMapping,
  },
  'mapping-header-row': {
    exit: 2,
    what: {
      zh: '工作表“{sheet}”只有 {rows} 行，表头不会在第 {row} 行',
      en: 'Sheet "{sheet}" has {rows} rows only; its header cannot be row {row}',
    },
    next: toMapping,
  },
  'mapping-column-unknown': {
    exit: 2,
    what: {
      zh: '工作表“{sheet}”没有 {column} 列',
      en: 'Sheet "{sheet}" has no column {column}',
    },
    next: toMapping,
  },
  'mapping-field-twice': {
    exit: 2,
    what: {
      zh: '工作表“{sheet}”的 {other} 列和 {column} 列都对应同一项（{field}）',
      en: 'Columns {other} and {column} of sheet "{sheet}" both stand for {field}',
    },
    next: toMapping,
  },
  'mapping-field-misplaced': {
    exit: 2,
    what: {
      zh: '工作表“{sheet}”的 {column} 列对应的内容（{field}）不属于这种工作表',
      en: 'Column {column} of sheet "{sheet}" stands for {field}, which has no place on a sheet of its kind',
    },
    next: toMapping,
  },
  'mapping-field-missing': {
    exit: 2,
    what: {
      zh: '工作表“{sheet}”没有指定哪一列是名称（{field}）',
      en: 'No column of sheet "{sheet}" is said to hold the name ({field})',
    },
    next: toMapping,
  },
  'catalogue-changed-meanwhile': {
    exit: 2,
    what: {
      zh: '导入期间资源目录有了新的资源，本次没有导入',
      en: 'The inventory got new resources while the file was imported; nothing was imported',
    },
    next: { zh: '请再导入一次。', en: 'Import it again.' },
  },
  'resource-in-use': {
    exit: 1,
    what: {
      zh: '资源 {resource} 下已有数据、认定或撤回记录（{rest}），不能移除',
      en: 'Data, a decision or a withdrawal rests on resource {resource} ({rest}); it cannot be removed',
    },
    next: {
      zh: '请保留该资源；确需移除的，先撤销挂接和认定。',
      en: 'Keep the resource; to remove it all the same, take its data and decision back first.',
    },
  },
} as const satisfies FailureTexts;
