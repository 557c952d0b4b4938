import { noteCells } from './cell-faults';
import { isDamaged } from './cells';
import { openFaultBook } from './fault-book';
import { createRowWriter, type WrittenRows } from './row-writer';
import type { TableFault } from './staged';
import type { TextRow } from './text-rows';
import { MOST_COLUMNS } from './width';

/** Rows that a failure names. */
const NAMED_ROWS = 20;

/** Numbers of a table that have lost their last digits: how many, and the first rows with one, from 1. */
export interface DamagedNumbers {
  readonly count: number;
  readonly rows: readonly number[];
}

/** Rows of data that follow each other on their way to the disk, and what is noticed in them. */
export interface Stretch {
  /** Writes a row and notes what is wrong with its cells. */
  take(row: TextRow): void;
  /** Notes the blank rows above a row, from row `from` (from 0) on. */
  noteBlanks(row: TextRow, from: number): void;
  flush(): Promise<void>;
  finish(): Promise<WrittenRows>;
  close(): Promise<void>;
  faults(): TableFault[];
  damaged(): DamagedNumbers;
}

/**
 * @param width columns of the table, if known
 * @throws Failure `disk-full` and others of files
 */
export async function openStretch(path: string, width = 0): Promise<Stretch> {
  const writer = await createRowWriter(path, MOST_COLUMNS, Math.min(width, MOST_COLUMNS));
  const faults = openFaultBook();
  const damagedRows: number[] = [];
  let damaged = 0;
  return {
    take(row) {
      writer.write(row.texts);
      noteCells(row, faults);
      const count = row.cells.reduce((sum, cell) => sum + (isDamaged(cell) ? 1 : 0), 0);
      if (count > 0 && damagedRows.length < NAMED_ROWS) damagedRows.push(row.number + 1);
      damaged += count;
    },
    noteBlanks({ number, above }, from) {
      for (let blank = Math.max(above + 1, from); blank < number; blank += 1)
        faults.note('blank-line', { row: blank + 1 });
    },
    flush: () => writer.flush(),
    finish: () => writer.finish(),
    close: () => writer.close(),
    faults: () => faults.list(),
    damaged: () => ({ count: damaged, rows: damagedRows }),
  };
}
