import { join } from 'node:path';
import type { Job } from '../../../shared/job';
import type { Foot as FootOption } from '../../../shared/model/dataset';
import type { Sheet, SheetRest } from './book';
import { findFoot } from './foot';
import { findHeader, type Header } from './header';
import { isBlank } from './row-writer';
import type { Cells } from './sample-rows';
import { openStretch, type Stretch } from './stretch';
import { textRows, type TextRow } from './text-rows';

/** Rows of the start of a sheet that the header is looked for in. */
const HEAD_ROWS = 40;

/** Rows of the end of a sheet that notes and totals are looked for in: a longer foot is none. */
const FOOT_ROWS = 200;

/** A sheet read as a table; row numbers are from 0. */
export interface SheetTable {
  readonly header: Header;
  /** Columns up to the last that is not blank all the way down; 0 for a sheet without content. */
  readonly width: number;
  /** Row after the last one of data. */
  readonly end: number;
  /** Rows of data on the disk, in their order, with what was noticed in them. */
  readonly stretches: readonly Stretch[];
  /** Rows at the end that are notes or signatures, and that are totals, left out or not. */
  readonly notes: readonly number[];
  readonly totals: readonly number[];
  readonly rest: SheetRest;
  /** Rows above the header, and those at the end that are left out. */
  readonly around: readonly Cells[];
}

/** The rows that the header is looked for in, with the blank ones between them: those above the table do not count. */
function withBlanks(rows: readonly TextRow[]): Cells[] {
  const dense: Cells[] = [];
  for (const { number, texts } of rows) {
    if (number >= (rows[0]?.number ?? 0) + HEAD_ROWS) break;
    while (dense.length < number) dense.push([]);
    dense.push(texts);
  }
  return dense;
}

/**
 * Reads a sheet in one pass and writes its rows of data to `folder`. Merged areas stand behind all rows, and the foot
 * is known at the end only: the first rows wait for the one, the last rows for the other, and nothing else waits.
 *
 * @param options `headerRows` as `findHeader` has it; `foot`: what is left out at the end
 * @throws Failure as the reader of the sheet does; `disk-full`, `cancelled`
 */
export async function readSheet(
  sheet: Sheet,
  options: { readonly headerRows: number | undefined; readonly foot: FootOption },
  folder: string,
  job: Job,
): Promise<SheetTable> {
  const pass = sheet.read(job);
  const body = await openStretch(join(folder, 'rows.csv'));
  const stretches = [body];
  try {
    const head: TextRow[] = [];
    const tail: TextRow[] = [];
    let headEnd = options.headerRows;
    let width = 0;
    let last: TextRow | undefined;
    let firstReleased: TextRow | undefined;
    for await (const rows of textRows(pass.rows)) {
      for (const row of rows) {
        headEnd ??= row.number + HEAD_ROWS;
        last = row;
        for (let column = row.texts.length; column > width; column -= 1)
          if (!isBlank(row.texts[column - 1])) width = column;
        if (row.number < headEnd) {
          head.push(row);
          continue;
        }
        tail.push(row);
        const released = tail.length > FOOT_ROWS ? tail.shift() : undefined;
        if (released === undefined) continue;
        // Where the blank rows above the first one begin is known with the header.
        if (firstReleased === undefined) firstReleased = released;
        else body.noteBlanks(released, 0);
        body.take(released);
      }
      await body.flush();
    }

    const rest = await pass.rest();
    const header = findHeader(withBlanks(head), rest.merges, width, options.headerRows);
    const { headerRows } = header;
    const headData = head.filter(({ number }) => number >= headerRows);
    const atEnd = firstReleased === undefined ? [...headData, ...tail] : tail;
    if (firstReleased !== undefined) {
      const first = await openStretch(join(folder, 'first-rows.csv'), width);
      stretches.unshift(first);
      for (const row of [...headData, firstReleased]) first.noteBlanks(row, headerRows);
      for (const row of headData) first.take(row);
    }

    const foot = findFoot(
      atEnd.map(({ texts }) => texts),
      0,
      width,
    );
    const notes = atEnd.slice(foot.notes);
    const totals = atEnd.filter((_, index) => foot.totals.includes(index));
    const [firstNote] = options.foot === 'keep' ? [] : notes;
    const leftOut: Cells[] = [];
    for (const row of atEnd) {
      if (row.number <= (firstNote ?? row).number) body.noteBlanks(row, headerRows);
      const isOut = (options.foot === 'all' && totals.includes(row)) || row.number >= (firstNote?.number ?? Infinity);
      if (isOut) leftOut.push(row.texts);
      else body.take(row);
    }
    const numbers = (rows: readonly TextRow[]): number[] => rows.map(({ number }) => number);
    const above = head.filter(({ number }) => number < headerRows - 1).map(({ texts }) => texts);
    const end = firstNote?.number ?? (last?.number ?? -1) + 1;
    return {
      header,
      width,
      end,
      stretches,
      notes: numbers(notes),
      totals: numbers(totals),
      rest,
      around: [...above, ...leftOut],
    };
  } catch (error) {
    for (const stretch of stretches) await stretch.close();
    throw error;
  }
}
