import type { Text } from '../language';

/** What a table of raw cells says. */
export const gridText = {
  rowNumber: { zh: '行', en: 'Row' },
  goTo: { zh: '转到行', en: 'Go to row' },
  goToHint: { zh: '1 至 {rows}，按 Enter', en: '1 to {rows}, then Enter' },
  place: { zh: '第 {row} 行 · {column}', en: 'Row {row} · {column}' },
  extent: { zh: '共 {rows} 行、{columns} 列', en: '{rows} rows, {columns} columns' },
  missing: { zh: '缺失', en: 'missing' },
  blank: { zh: '空文本', en: 'empty text' },
  pending: { zh: '正在读取', en: 'reading' },
  headHint: {
    zh: 'Shift+← → 调整列宽',
    en: 'Shift+← → changes the width',
  },
  headOpens: {
    zh: 'Enter 查看这一列；Shift+← → 调整列宽',
    en: 'Enter opens the column; Shift+← → changes the width',
  },
  width: { zh: '列宽 {width}', en: 'Width {width}' },
  detail: { zh: '单元格全文', en: 'Full text of the cell' },
  length: { zh: '{length} 个字符', en: '{length} characters' },
  detailHint: { zh: 'Ctrl+C 复制，Esc 关闭', en: 'Ctrl+C copies, Esc closes' },
  showDetail: { zh: 'Enter 看全文', en: 'Enter shows the full text' },
  closeDetail: { zh: '关闭全文', en: 'Close the full text' },
  copied: { zh: '已复制单元格', en: 'Cell copied' },
  retry: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Text>;
