/** The history for people: what the journal's entries changed, in words; as a workbook; and taking one of them back. */
export { historyFilter } from './filter';
export { historyPage } from './page';
export { revertChange } from './revert';
export { historySheetRows, historyWorkbook } from './workbook';
