import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import type { Foot } from '../../../../shared/model/dataset';
import { openFaultBook, type FaultBook } from '../fault-book';
import { findFoot } from '../foot';
import { findHeader, type Header } from '../header';
import { noteHeader } from '../header-faults';
import { isBlank } from '../row-writer';
import type { Cells } from '../sample-rows';
import { rowsToParquet } from '../stage-rows';
import type { StagedTable, TableFault } from '../staged';
import { assertWidth, nameColumns } from '../width';
import { chooseTable, type ChosenTable } from './choose-table';
import { openPageRows, writeRows } from './page-rows';
import { readPages, type PageFile } from './read-pages';
import type { PageRow, PageTable } from './table-grid';

/** Rows of the start that the header is looked for in, blank ones above the table not counted. */
const HEADER_ROWS = 40;

/** Rows that a failure names. */
const NAMED_ROWS = 20;

function headerOf({ head, merges, width }: PageTable, wanted: number | undefined): Header {
  const top = head.findIndex((row) => !row.every(isBlank));
  return findHeader(head.slice(0, Math.max(top + HEADER_ROWS, wanted ?? 0)), merges, width, wanted);
}

/** Rows of data from the header to the end, as far as they are in memory, and what of the end is left out. */
interface Body {
  readonly first: readonly PageRow[];
  readonly last: readonly PageRow[];
  readonly notes: readonly number[];
  /** Notes that are left out. */
  readonly left: readonly Cells[];
  readonly totals: readonly number[];
  /** Row after the last one of data. */
  readonly end: number;
}

function bodyOf({ head, waiting, width, end }: PageTable, headerRows: number, foot: Foot, spilled: boolean): Body {
  const headData = head
    .map((cells, number) => ({ number, cells }))
    .filter(({ number, cells }) => number >= headerRows && !cells.every(isBlank));
  const atEnd = spilled ? waiting : [...headData, ...waiting];
  const found = findFoot(
    atEnd.map(({ cells }) => cells),
    0,
    width,
  );
  const totals = atEnd.filter((_, index) => found.totals.includes(index));
  const notes = atEnd.slice(found.notes);
  const kept = foot === 'keep' ? atEnd : atEnd.slice(0, found.notes);
  return {
    first: spilled ? headData : [],
    last: foot === 'all' ? kept.filter((row) => !totals.includes(row)) : kept,
    notes: notes.map(({ number }) => number),
    left: foot === 'keep' ? [] : notes.map(({ cells }) => cells),
    totals: totals.map(({ number }) => number),
    end: (foot === 'keep' ? undefined : notes[0]?.number) ?? end,
  };
}

function refuseDamaged({ damaged }: PageTable, isData: (row: number) => boolean, file: string): void {
  const rows = damaged.filter(isData);
  if (rows.length === 0) return;
  const named = [...new Set(rows)].slice(0, NAMED_ROWS).map((row) => row + 1);
  const more = rows.length > named.length ? ' …' : '';
  throw new Failure('number-damaged', { file, count: rows.length, rows: named.join(', ') + more });
}

/** Notes what a person should know of the table, and what of the page is not read. */
function noteTable(
  { table, others, hidden }: ChosenTable,
  { notes, totals }: Body,
  foot: Foot,
  isData: (row: number) => boolean,
  faults: FaultBook,
): void {
  const note = (code: TableFault['code'], rows: readonly number[]): void => {
    for (const row of rows) faults.note(code, { row: row + 1 });
  };
  note(foot === 'all' ? 'total-row-left' : 'total-row', totals);
  note(foot === 'keep' ? 'note-row-kept' : 'note-row', notes);
  note('number-rounded', table.rounded.filter(isData));
  note('text-unread', table.unread.filter(isData));
  note('merged-cells', table.merged.filter(isData));
  const columns = [...table.hiddenColumns].filter((column) => column < table.width).length;
  if (columns > 0) faults.note('hidden-column', undefined, columns);
  note('hidden-row', table.hiddenRows.filter(isData));
  if (hidden > 0) faults.note('hidden-table', undefined, hidden);
  if (others > 0) faults.note('other-table', undefined, others);
  const blankHead = table.head.flatMap((cells, row) => (cells.every(isBlank) ? [row] : []));
  note('blank-line', [...blankHead, ...table.blank].filter(isData));
}

/**
 * Stages a table of a web page, as programs export it under the name .xls: the one with the most content, or the one
 * whose number `sheet` gives. Cells are taken as the page shows them; a cell without text is missing (NULL).
 *
 * @throws Failure `html-no-table`, `html-table-missing`, `html-too-deep`, `html-too-large`, `number-damaged`,
 *   `table-too-wide`, `header-too-long`, `cancelled`, and those of files and sessions
 */
export async function stageHtml(file: PageFile, folder: string): Promise<StagedTable> {
  const { path, options, job } = file;
  const rows = openPageRows(folder);
  try {
    const { tables, encoding, damage, outside } = await readPages(file, rows);
    const chosen = chooseTable(tables, options.sheet, path);
    const { table, number } = chosen;
    assertWidth(table.width, path);
    const { headerRows, names } = headerOf(table, options.headerRows);
    const columns = nameColumns(names, path);

    const foot = options.foot ?? 'notes';
    const spilled = await rows.keep(table);
    const body = bodyOf(table, headerRows, foot, spilled !== undefined);
    const isData = (row: number): boolean => row >= headerRows && row < body.end;
    refuseDamaged(table, isData, path);
    const faults = openFaultBook();
    const place = damage.firstByte === undefined ? undefined : { byte: damage.firstByte };
    if (damage.replaced > 0) faults.note('encoding-replaced', place, damage.replaced);
    noteTable(chosen, body, foot, isData, faults);

    const first = await writeRows(join(folder, 'first-rows.csv'), body.first);
    const last = await writeRows(join(folder, 'last-rows.csv'), body.last);
    const written = [first, ...(spilled === undefined ? [] : [spilled]), last];
    const staged = await rowsToParquet(written, columns.length, folder, job);
    noteHeader(columns, headerRows, staged.rows, faults);
    return {
      ...staged,
      columns,
      reading: { format: 'html', encoding, sheet: number, delimiter: null, headerRows, foot, member: null },
      around: [...outside.map((line) => [line]), ...table.head.slice(0, Math.max(0, headerRows - 1)), ...body.left],
      warnings: faults.list(),
    };
  } finally {
    await rows.close();
  }
}
