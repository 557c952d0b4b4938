/** The open list: freezing a version from a workspace, comparing versions, and writing them for people and machines. */
export { isListCsv, listCsv, type FlaggedCell } from './csv';
export { compareWorkbook, findMark, refusal, settle, takeOver, type Differences } from './edits';
export { freezeList, type FreezeRequest } from './freeze';
export { markOf, markText } from './mark';
export type { Techniques } from './item';
export { frozenJson, listJson } from './json';
export { listJsonLd } from './jsonld';
export { cellText } from './cell-text';
export { listLayout } from './layout';
export { addLongTable, type LongTable } from './long-table';
export { addPrintedSheet, addTableRows, addTableSheet, styles, type SheetColumn } from './sheet';
export { identifiesPeople } from './tags';
export { closedWorkbook } from './closed-workbook';
export { listWorkbook, type WorkbookOptions } from './workbook';
