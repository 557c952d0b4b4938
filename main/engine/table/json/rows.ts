import type { FaultBook } from '../fault-book';
import { findHeader } from '../header';
import type { RowWriter } from '../row-writer';
import type { Cells } from '../sample-rows';
import type { RecordSink } from './records';

/** Rows of the start that the header of arrays is looked for in. */
const HEAD_ROWS = 40;

/** Halves of a character, which `\u` can write and no file can hold; and NUL. */
const LONE = /\p{Cs}/u;
const LONE_HALVES = /\p{Cs}/gu;

/** Writes records as rows and notes what is odd about them. */
export interface RecordRows extends Pick<RecordSink, 'record'> {
  /** Records so far. */
  readonly records: number;
  /** Ends the table: rows before its data, and the columns' names where arrays brought their own. */
  end(): {
    readonly headerRows: number;
    readonly names: readonly string[] | undefined;
    readonly titles: readonly Cells[];
  };
}

function noteText(cells: Cells, faults: FaultBook, row: number): void {
  for (const cell of cells) {
    if (cell === null) continue;
    if (cell.includes('\0')) faults.note('nul-character', { row });
    if (LONE.test(cell)) faults.note('encoding-replaced', { row }, cell.match(LONE_HALVES)?.length);
  }
}

/** Rows of objects: what the members are called is known from elsewhere, so that no row is a header. */
export function objectRows(writer: RowWriter, faults: FaultBook): RecordRows {
  let records = 0;
  return {
    get records() {
      return records;
    },
    record(cells, repeated) {
      records += 1;
      const place = { row: records };
      if (repeated) faults.note('member-repeated', place);
      noteText(cells, faults, records);
      if (!writer.write(cells)) faults.note('blank-line', place);
    },
    end: () => ({ headerRows: 0, names: undefined, titles: [] }),
  };
}

/** Rows of arrays, whose first ones may be titles and a header as in any table. */
export function arrayRows(writer: RowWriter, faults: FaultBook, wanted: number | undefined): RecordRows {
  const headLength = Math.max(HEAD_ROWS, (wanted ?? 0) + 1);
  let head: Cells[] | undefined = [];
  let records = 0;
  let width = 0;
  let headerRows = 0;
  let names: string[] = [];
  let titles: readonly Cells[] = [];

  function write(cells: Cells, row: number): void {
    noteText(cells, faults, row);
    if (!writer.write(cells)) faults.note('blank-line', { row });
    else if (cells.length < names.length) faults.note('row-short', { row });
  }

  function endHead(rows: readonly Cells[]): void {
    head = undefined;
    ({ headerRows, names } = findHeader(rows, [], width, wanted));
    titles = rows.slice(0, Math.max(0, headerRows - 1));
    rows.slice(headerRows).forEach((cells, index) => {
      write(cells, headerRows + index + 1);
    });
  }

  return {
    get records() {
      return records;
    },
    record(cells) {
      records += 1;
      width = Math.max(width, cells.length);
      if (head === undefined) write(cells, records);
      else if (head.push(cells) === headLength) endHead(head);
    },
    end() {
      if (head !== undefined && head.length > 0) endHead(head);
      return { headerRows, titles, names: Array.from({ length: width }, (_, column) => names[column] ?? '') };
    },
  };
}
