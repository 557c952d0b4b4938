import { read, type CellObject } from '@e965/xlsx';
import { guarded } from './guarded';
import { packParts, readParts } from './parts';

/** A sheet's cells as a person sees them, from the first row and column. */
export interface SheetTexts {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of an xlsx file as texts, whoever saved it: dates as `2026-03-01`, numbers with the 15 digits that a workbook
 * keeps, errors as they are shown (`#N/A`), of formulas what they came to.
 *
 * @param maxBytes how large the parts of the file may be, inflated
 * @throws RangeError if they are larger; another error if it is no sound workbook. Messages are not for people.
 */
export async function readTexts(xlsx: Buffer, maxBytes: number): Promise<SheetTexts[]> {
  // Inflated natively and within limits, so that the parser inflates nothing.
  const stored = await packParts(await readParts(xlsx, maxBytes));
  const options = { dense: true, cellNF: true, cellDates: true, UTC: true, cellHTML: false, cellFormula: false };
  const { SheetNames, Sheets } = guarded(() => read(stored, options), stored.length);
  return SheetNames.map((name) => ({
    name,
    rows: Array.from(Sheets[name]?.['!data'] ?? [], (cells?: CellObject[]) => Array.from(cells ?? [], textOf)),
  }));
}

/** The reader leaves holes for cells that a file does not name. */
function textOf(cell?: CellObject): string {
  const { t, v, w, z } = cell ?? {};
  if (v === undefined || t === 'z') return '';
  if (t === 'e') return w ?? '#N/A';
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  if (typeof v === 'number') return z === 'General' || w === undefined ? String(Number(v.toPrecision(15))) : w;
  return String(v);
}
