import type { FaultBook } from './fault-book';
import type { PlainCsv } from './plain-csv';
import { MAX_PLACES, type FaultPlace } from './staged';
import { tokenize, type Dialect, type Tokenizer } from './tokens';
import type { TokenSink } from './token-sink';

/** The shape that the rows of a text table are held against. */
export interface Shape {
  readonly columns: number;
  /** Rows before the data. */
  readonly headerRows: number;
}

/** What a pass over the rows of a text table found. */
export interface RowCount {
  /** Rows of data. */
  rows: number;
  /** Rows with content beyond the last column, which cannot be staged. */
  tooLong: { count: number; places: FaultPlace[] };
  /** Whether the first row of data is on the line that follows `headerRows` plain lines. */
  plainHeader: boolean;
  /** Every row has as many fields as there are columns, and none is blank. */
  even: boolean;
}

const EMPTY = new Uint8Array(0);

/**
 * A tokenizer that holds every row against `shape`, notes what does not fit, and writes the data to `out` if given:
 * short rows are filled with missing fields, extra empty fields and blank lines are left out.
 * In a table of one column a blank line is a row whose only field is missing.
 */
export function watchRows(
  dialect: Dialect,
  shape: Shape,
  faults: FaultBook,
  out?: PlainCsv,
): { tokenizer: Tokenizer; counted: RowCount } {
  const counted: RowCount = { rows: 0, tooLong: { count: 0, places: [] }, plainHeader: true, even: true };
  let row = 1;
  let field = 0;
  let extraContent = false;
  const isData = (): boolean => row > shape.headerRows;
  const here = (): FaultPlace => ({ row, line: tokenizer.rowLine });

  function content(bytes: Uint8Array, from: number, to: number): void {
    if (!isData()) return;
    if (field < shape.columns) out?.content(bytes, from, to);
    else extraContent = true;
  }

  function checkLength(): void {
    if (field === shape.columns) return;
    counted.even = false;
    if (field < shape.columns) {
      faults.note('row-short', here());
    } else if (extraContent) {
      counted.tooLong.count += 1;
      if (counted.tooLong.places.length < MAX_PLACES) counted.tooLong.places.push(here());
    } else {
      faults.note('row-extra-empty', here());
    }
  }

  function endDataRow(): void {
    if (field === 0 && shape.columns > 1) {
      counted.even = false;
      faults.note('blank-line', here());
      return;
    }
    if (counted.rows === 0) counted.plainHeader = tokenizer.rowLine === shape.headerRows + 1;
    counted.rows += 1;
    if (field > 0) checkLength();
    for (let missing = field; missing < shape.columns; missing += 1) out?.endField();
    out?.endRow();
  }

  const sink: TokenSink = {
    quoted: () => {
      content(EMPTY, 0, 0);
    },
    content,
    stray: () => {
      if (isData()) faults.note('quote-stray', here());
    },
    field() {
      if (isData() && field < shape.columns) out?.endField();
      // A quoted empty field beyond the last column holds nothing that could be lost.
      field += 1;
    },
    row() {
      if (isData()) endDataRow();
      row += 1;
      field = 0;
      extraContent = false;
    },
  };
  /** Of a row that is as it should be only its number is wanted, unless it is written. */
  function plainRow(fields: number): boolean {
    if (!isData() || fields !== shape.columns) return false;
    if (counted.rows === 0) counted.plainHeader = tokenizer.rowLine === shape.headerRows + 1;
    counted.rows += 1;
    row += 1;
    return true;
  }

  const tokenizer = tokenize(dialect, out === undefined ? { ...sink, plainRow } : sink);
  return { tokenizer, counted };
}
