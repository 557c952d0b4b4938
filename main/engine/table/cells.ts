import type { CellObject } from '@e965/xlsx';

/** Numbers from here on have 16 digits or more, of which a workbook keeps 15: the rest are lost (IEEE 754, Excel). */
const DAMAGED = 1e15;

/** Digits that Excel keeps and shows of a number. */
const DIGITS = 15;

/** Whether a cell holds a number whose last digits a spreadsheet has dropped, as it does with typed ID numbers. */
export function isDamaged(cell: CellObject | undefined): boolean {
  return cell?.t === 'n' && typeof cell.v === 'number' && Math.abs(cell.v) >= DAMAGED;
}

/** A number as Excel's formula bar shows it: 15 digits, never in powers of ten between 10^-15 and 10^21. */
function plainNumber(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < DAMAGED) return String(value);
  const text = String(Number(value.toPrecision(DIGITS)));
  const [digits = '', exponent] = text.split('e-');
  const places = Number(exponent) + (digits.split('.')[1]?.length ?? 0);
  return exponent === undefined || Number(exponent) > DIGITS ? text : Number(text).toFixed(places);
}

/** Whether a number format shows only part of a number: General cuts at 11 digits, and powers of ten hide them. */
export function hidesDigits(format: unknown): boolean {
  return typeof format !== 'string' || format === '' || /^General$|E[+-]/i.test(format);
}

/**
 * A cell's text as the sheet shows it, so that leading zeros and dates made by a number format stay; numbers whose
 * format hides digits are given in full instead. null for a cell without content.
 */
export function cellText(cell: CellObject | undefined): string | null {
  if (cell?.t === 'e') return cell.w ?? null;
  if (cell?.v === undefined || cell.t === 'z') return null;
  if (cell.t === 's') return String(cell.v);
  if (cell.t === 'n' && typeof cell.v === 'number' && hidesDigits(cell.z)) return plainNumber(cell.v);
  // A date out of the calendar shows as nothing (or #####), and so does a format that hides: the number is there.
  if (cell.t === 'n' && typeof cell.v === 'number' && (cell.w ?? '') === '') return plainNumber(cell.v);
  return cell.w ?? String(cell.v);
}

/**
 * Whether the sheet shows less of a number than the cell holds: 13% for 0.125, 1.01 for 1.005. Only what reads as a
 * plain number, a share or an amount is compared; dates and times are shown as they are meant.
 */
export function isRounded(cell: CellObject | undefined): boolean {
  if (cell?.t !== 'n' || typeof cell.v !== 'number' || cell.w === undefined || hidesDigits(cell.z)) return false;
  const shown = /^[^\d.]*([\d,]+(?:\.\d+)?|\.\d+)\s*(%?)[^\d]*$/.exec(cell.w);
  if (shown === null || /[ymdhs年月日]/i.test(String(cell.z).replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return false;
  const number = Number(shown[1]?.replaceAll(',', '')) / (shown[2] === '%' ? 100 : 1);
  return Math.abs(number - Math.abs(cell.v)) > Math.abs(cell.v) * 1e-12;
}
