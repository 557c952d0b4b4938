/** UTF-16 units of a cell that are shown; the rest is cut, and the cut is marked. */
const CELL = 1000;
const CUT = '…';
/** Cells of a row that are shown, and units of all rows together: a hostile file must not fill the memory. */
const CELLS = 2000;
const TOTAL = 8_000_000;

/** Takes a CSV (RFC 4180) in pieces and keeps some of its records. */
export interface RecordReader {
  /** @returns whether it wants more. */
  take(text: string): boolean;
  /** Call it once, after the last piece: a last record without a line break counts. */
  end(): void;
  /** The records that were kept, the header first. */
  readonly records: readonly (readonly string[])[];
}

/**
 * Reads the header and `limit` records after the first `offset` ones. Quotes, doubled quotes and line breaks inside quotes
 * are read exactly; cells are text, as they stand.
 */
export function readRecords({ offset, limit }: { offset: number; limit: number }): RecordReader {
  const records: string[][] = [];
  let number = 0;
  let units = 0;
  let row: string[] = [];
  let cell = '';
  let isCut = false;
  let isQuoted = false;
  /** Inside quotes, after a quote that ends them unless another one follows. */
  let isClosing = false;
  let isEmpty = true;

  const isKept = () => number === 0 || number > offset;
  const isFull = () => number > offset + limit || units > TOTAL;

  function endCell(): void {
    if (isKept() && row.length < CELLS) row.push(isCut ? cell + CUT : cell);
    cell = '';
    isCut = false;
  }

  function endRecord(): void {
    endCell();
    if (isKept() && !isFull()) records.push(row);
    units += row.reduce((sum, { length }) => sum + length, 0);
    row = [];
    number += 1;
    isEmpty = true;
  }

  function keep(unit: string): void {
    if (!isKept()) return;
    if (cell.length < CELL) cell += unit;
    else isCut = true;
  }

  function step(unit: string): void {
    if (isQuoted && !isClosing) {
      if (unit === '"') isClosing = true;
      else keep(unit);
      return;
    }
    if (isClosing) {
      isClosing = false;
      if (unit === '"') {
        keep(unit);
        return;
      }
      isQuoted = false;
    }
    if (unit === '"' && cell === '') isQuoted = true;
    else if (unit === ',') endCell();
    else if (unit === '\n') endRecord();
    else if (unit !== '\r') keep(unit);
    if (unit !== '\n') isEmpty = false;
  }

  return {
    records,
    take(text) {
      for (let at = 0; at < text.length && !isFull(); at += 1) step(text.charAt(at));
      return !isFull();
    },
    end() {
      if (!isEmpty && !isFull()) endRecord();
    },
  };
}
