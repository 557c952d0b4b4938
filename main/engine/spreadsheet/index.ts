/**
 * Workbooks as files: written so that they come out the same, byte for byte, whoever writes them and where; and
 * inflated within limits before a parser sees them.
 */
export { repack } from './repack';
export { workbookBytes } from './workbook';
export {
  columnLetters,
  longWorkbookBytes,
  type Between,
  type CellValue,
  type LongRow,
  type LongRows,
} from './long-rows';
export { guarded } from './guarded';
export { readTexts, type SheetTexts } from './read-texts';
