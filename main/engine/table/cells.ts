import type { CellObject } from '@e965/xlsx';

/** Whole numbers from here on have 16 digits or more, of which a workbook keeps 15: the rest are lost (IEEE 754, Excel). */
const DAMAGED = 1e15;

/** Digits that Excel keeps and shows of a number. */
const DIGITS = 15;

/** Whether a cell holds a number whose last digits a spreadsheet has dropped, as it does with typed ID numbers. */
export function isDamaged(cell: CellObject | undefined): boolean {
  return cell?.t === 'n' && typeof cell.v === 'number' && Number.isInteger(cell.v) && Math.abs(cell.v) >= DAMAGED;
}

/** A number as Excel's formula bar shows it: 15 digits, never in powers of ten below 10^21. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** Whether a number format shows only part of a number: General cuts at 11 digits, and powers of ten hide them. */
function hidesDigits(format: unknown): boolean {
  return typeof format !== 'string' || format === '' || format === 'General' || /E[+-]/i.test(format);
}

/**
 * A cell's text as the sheet shows it, so that leading zeros and dates made by a number format stay; numbers whose
 * format hides digits are given in full instead. null for a cell without content.
 */
export function cellText(cell: CellObject | undefined): string | null {
  if (cell?.v === undefined || cell.t === 'z') return null;
  if (cell.t === 's') return String(cell.v);
  if (cell.t === 'n' && typeof cell.v === 'number' && hidesDigits(cell.z)) return plainNumber(cell.v);
  return cell.w ?? String(cell.v);
}
