import type { CellObject } from '@e965/xlsx';
import { Failure } from '../../../../shared/failure';
import type { SheetRest, SheetRow } from '../book';
import type { RawCell } from './cell-values';
import { collectText, isTrue } from './text';
import type { Attributes, XmlHandler } from './xml-scanner';

/** The sheet's own limits (Excel 2007 and later). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Merged areas are kept in memory. */
const MOST_MERGES = 1_000_000;

/** A cell's place: row (-1 where it is not said) and column, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** `BC12` as a place; undefined if it is none. */
export function placeOf(reference: string): Place | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) return undefined;
  }
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || row > MOST_ROWS) return undefined;
    row = row * 10 + digit;
  }
  if (column === 0 || row > MOST_ROWS) return undefined;
  return { row: row - 1, column: column - 1 };
}

/**
 * Reads the XML of a sheet (ECMA-376 part 1, 18.3.1.99): `take` gives the rows that were completed since it was last
 * called; the rest is whole once the part has been read. What the file says of its dimension is not relied on.
 *
 * @throws Failure `workbook-unreadable` for rows out of order and places that no sheet has
 */
export function sheetRows(
  file: string,
  makeCell: (raw: RawCell) => CellObject,
): XmlHandler & { take(): SheetRow[] } & Omit<SheetRest, 'comments'> {
  const merges: SheetRest['merges'][number][] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const inlineText = collectText();
  let ready: SheetRow[] = [];
  let inData = false;
  let lastRow = -1;
  let row = -1;
  let cells: (CellObject | undefined)[] = [];
  let column = -1;
  let inCell = false;
  let inValue = false;
  let inFormula = false;
  let inInline = false;
  let type = 'n';
  let style = 0;
  let value = '';
  let inline: string | undefined;
  let formula = false;

  function wrong(): never {
    throw new Failure('workbook-unreadable', { file });
  }

  function openRow({ r, hidden, ht }: Attributes): void {
    row = r === undefined ? lastRow + 1 : Number(r) - 1;
    if (!Number.isInteger(row) || row <= lastRow || row >= MOST_ROWS) wrong();
    lastRow = row;
    cells = [];
    column = -1;
    if (isTrue(hidden) || (ht !== undefined && Number.parseFloat(ht) === 0)) hiddenRows.push(row);
  }

  function openCell({ r, t, s }: Attributes): void {
    if (r === undefined) {
      column += 1;
      if (column >= MOST_COLUMNS) wrong();
    } else {
      const place = placeOf(r) ?? wrong();
      if (place.row >= 0 && place.row !== row) wrong();
      column = place.column;
    }
    inCell = true;
    type = t ?? 'n';
    style = s === undefined ? 0 : Number(s);
    value = '';
    inline = undefined;
    formula = false;
  }

  function openInCell(name: string, attributes: Attributes): void {
    if (inInline) inlineText.open(name);
    else if (name === 'v') inValue = true;
    else if (name === 'is') inInline = true;
    else if (name === 'f') {
      inFormula = true;
      formula = attributes['t'] === 'shared';
    }
  }

  function closeCell(): void {
    inCell = false;
    while (cells.length < column) cells.push(undefined);
    cells[column] = makeCell({ type, style, value, inline, formula });
  }

  function openColumns({ min, max, hidden, width }: Attributes): void {
    if (!isTrue(hidden) && Number(width ?? 1) !== 0) return;
    const last = Math.min(Number(max), MOST_COLUMNS);
    for (let place = Number(min) - 1; place >= 0 && place < last; place += 1) hiddenColumns.push(place);
  }

  function openMerge({ ref = '' }: Attributes): void {
    const [from = '', to = from] = ref.split(':');
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === undefined || end === undefined || merges.length >= MOST_MERGES) wrong();
    merges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }

  return {
    open(name, attributes) {
      if (inCell) openInCell(name, attributes);
      else if (inData && name === 'c' && row >= 0) openCell(attributes);
      else if (inData && name === 'row') openRow(attributes);
      else if (name === 'sheetData') inData = true;
      else if (name === 'col') openColumns(attributes);
      else if (name === 'mergeCell') openMerge(attributes);
    },
    close(name) {
      if (inInline) {
        if (name !== 'is') {
          inlineText.close(name);
          return;
        }
        inline = inlineText.take();
        inInline = false;
      } else if (inCell) {
        if (name === 'v') inValue = false;
        else if (name === 'f') inFormula = false;
        else if (name === 'c') closeCell();
      } else if (name === 'row') {
        if (cells.length > 0) ready.push({ number: row, cells });
        cells = [];
      } else if (name === 'sheetData') inData = false;
    },
    text(text) {
      if (inValue) value += text;
      else if (inInline) inlineText.text(text);
      else if (inFormula) formula = true;
    },
    take() {
      const rows = ready;
      ready = [];
      return rows;
    },
    merges,
    hiddenRows,
    hiddenColumns,
  };
}
