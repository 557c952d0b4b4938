/** The open list: freezing a version from a workspace, comparing versions, and writing them for people and machines. */
export { isListCsv, listCsv, type FlaggedCell } from './csv';
export { diffLists } from './diff';
export { freezeList, type FreezeRequest } from './freeze';
export type { Techniques } from './item';
export { frozenJson, listJson } from './json';
export { listJsonLd } from './jsonld';
export { addTableRows, addTableSheet, type SheetColumn } from './sheet';
export { identifiesPeople } from './tags';
export { closedWorkbook } from './closed-workbook';
export { listWorkbook, type WorkbookOptions } from './workbook';
