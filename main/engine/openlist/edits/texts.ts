import { columnLetters, type CellValue, type SheetTexts } from '../../spreadsheet';
import { shownText } from '../cell-text';

const AROUND = /^[\s\u200b-\u200d]+|[\s\u200b-\u200d]+$/g;

/** A text as it is compared: programs differ in line ends, and spaces around it are no edit. */
export function comparable(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replace(AROUND, '');
}

/** What a cell that holds `value` shows, to be compared. */
export function expectedText(value: CellValue): string {
  return comparable(typeof value === 'string' ? shownText(value) : String(value ?? ''));
}

/** The cell's text, to be compared. Rows and columns from 0. */
export function textAt(sheet: SheetTexts, row: number, column: number): string {
  return comparable(sheet.rows[row]?.[column]);
}

/** A cell as a person calls it: row 0, column 0 is A1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Whether anything stands in the row. */
export function isBlank(sheet: SheetTexts, row: number): boolean {
  return (sheet.rows[row] ?? []).every((_, column) => textAt(sheet, row, column) === '');
}
