import type { Text } from '../language';

/** Formats that a list is written in, and what each is for. */
export const listFormatTexts = {
  xlsx: {
    name: { zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)' },
    use: { zh: '打印、盖章、报送；改过以后可以带回', en: 'To print, stamp and hand in; edits can be brought back' },
  },
  json: {
    name: { zh: 'JSON', en: 'JSON' },
    use: { zh: '供系统读取，附公开的格式说明', en: 'For other systems, with a published schema' },
  },
  csv: {
    name: { zh: 'CSV（UTF-8，带 BOM）', en: 'CSV (UTF-8 with BOM)' },
    use: { zh: '一张表，开放平台和 WPS 都能打开', en: 'One table that portals and WPS open' },
  },
  jsonld: {
    name: { zh: 'DCAT 目录（JSON-LD）', en: 'DCAT catalogue (JSON-LD)' },
    use: { zh: '按 DCAT 3 描述，供目录汇聚', en: 'In DCAT 3, for catalogues to harvest' },
  },
} as const;

/** What the dialog says that exports a version of the list. */
export const exportText = {
  title: { zh: '导出第 {version} 版开放清单', en: 'Export version {version}' },
  formats: { zh: '格式', en: 'Formats' },
  columns: { zh: '打印的列', en: 'Columns' },
  regulation: { zh: '只按法规要求（{count}）', en: 'Only what the regulation asks for ({count})' },
  full: { zh: '全部列（{count}）', en: 'All columns ({count})' },
  own: { zh: '自选', en: 'My own choice' },
  ownColumns: { zh: '自选的列', en: 'Chosen columns' },
  required: {
    zh: '标 * 的列是法规要求的，总会打印。',
    en: 'The regulation asks for those marked *; they are always printed.',
  },
  now: { zh: '选择位置并导出…', en: 'Choose where and export…' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;
