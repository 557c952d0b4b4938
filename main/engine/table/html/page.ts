import { Parser } from 'htmlparser2';
import { createCellText, type CellText } from './cell-text';
import { EDGES, MOST_COLSPAN, MOST_ROWSPAN, spanOf, UNREAD } from './markup';
import { createStyleBook, type Style } from './styles';
import { createGrid, type CellTraits, type PageTable, type TableGrid } from './table-grid';

/** Elements inside each other beyond which a page is not followed: it costs time and memory, and no table has them. */
export const MOST_DEPTH = 10_000;
const MOST_TABLES_DEEP = 16;

/** Cells of a table: spans can ask for any number. */
const MOST_CELLS = 50_000_000;

/** Characters of a cell; Excel takes half as many. */
const LONGEST_CELL = 1 << 16;

/** A page that goes beyond a limit. */
export class PageError extends Error {
  constructor(readonly code: 'html-too-deep' | 'html-too-large') {
    super(code);
  }
}

/** Takes the text of pages in pieces, and gives the tables in it in the order in which they begin. */
export interface PageReader {
  /** @throws PageError */
  push(text: string): void;
  /** Ends a page; others may follow. */
  end(): void;
  readonly tables: readonly PageTable[];
  /** Lines of text outside all cells, as far as they are looked at. */
  outside(): readonly string[];
}

interface OpenCell {
  readonly text: CellText;
  readonly traits: Omit<CellTraits, 'hasUnread'>;
  /** Hidden elements around the cell: what is inside more of them is not shown. */
  readonly hiddenAround: number;
  hasUnread: boolean;
}

interface OpenTable {
  readonly grid: TableGrid;
  inRow: boolean;
  cell: OpenCell | undefined;
  /** Hidden elements around its rows, itself included. */
  readonly hiddenAround: number;
  /** Columns that `<col>` has told of. */
  columns: number;
}

export function createPageReader(): PageReader {
  const tables: TableGrid[] = [];
  const open: OpenTable[] = [];
  /** For every open element what its end takes back. */
  const elements: { readonly hidden: boolean; readonly spaces: boolean; readonly unread: boolean }[] = [];
  let hidden = 0;
  let spaces = 0;
  let unread = 0;
  let css: string | undefined;
  const styles = createStyleBook();
  const outside = createCellText();

  function endCell(table: OpenTable): void {
    const { cell } = table;
    if (cell === undefined) return;
    table.cell = undefined;
    table.grid.add(cell.text.end(), { ...cell.traits, hasUnread: cell.hasUnread });
    if (table.grid.cells > MOST_CELLS) throw new PageError('html-too-large');
  }

  function endRow(table: OpenTable): void {
    endCell(table);
    if (table.inRow) table.grid.endRow();
    table.inRow = false;
  }

  function startRow(table: OpenTable): void {
    endRow(table);
    table.inRow = true;
    table.grid.startRow(hidden > table.hiddenAround);
  }

  function startCell(table: OpenTable, attributes: Readonly<Record<string, string>>, style: Style): void {
    endCell(table);
    for (const { cell } of open) if (cell !== undefined) cell.text.add(' ', false);
    if (!table.inRow) startRow(table);
    const traits = {
      columns: spanOf(attributes['colspan'], MOST_COLSPAN),
      rows: spanOf(attributes['rowspan'], MOST_ROWSPAN),
      hidden: style.hidden === true,
      number: attributes['x:num'],
      text: attributes['x:str'],
      format: style.format,
    };
    table.cell = { text: createCellText(), traits, hiddenAround: hidden, hasUnread: false };
  }

  /** Does something with the text of every open cell: a cell with a table in it has the text of that table too. */
  function inCells(work: 'breakLine' | 'edge'): void {
    outside[work]();
    for (const { cell } of open) cell?.text[work]();
  }

  function openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (elements.length >= MOST_DEPTH) throw new PageError('html-too-deep');
    const style = styles.of(attributes);
    const element = { hidden: style.hidden === true, spaces: style.spaces === true, unread: UNREAD.has(name) };
    elements.push(element);
    if (element.hidden) hidden += 1;
    if (element.spaces) spaces += 1;
    if (element.unread) unread += 1;
    if (name === 'style') css = '';
    if (name === 'br') {
      if (unread === 0) inCells('breakLine');
      return;
    }
    if (EDGES.has(name)) inCells('edge');
    const table = open.at(-1);
    if (name === 'table') {
      if (open.length >= MOST_TABLES_DEEP) throw new PageError('html-too-deep');
      const grid = createGrid(hidden > 0);
      tables.push(grid);
      open.push({ grid, inRow: false, cell: undefined, hiddenAround: hidden, columns: 0 });
    } else if (table === undefined) {
      return;
    } else if (name === 'tr') {
      startRow(table);
    } else if (name === 'td' || name === 'th') {
      startCell(table, attributes, style);
    } else if (name === 'col') {
      const count = spanOf(attributes['span'], MOST_COLSPAN);
      if (element.hidden || attributes['width'] === '0') table.grid.hideColumns(table.columns, count);
      table.columns += count;
    }
  }

  function closeElement(name: string): void {
    const element = elements.pop();
    if (element?.hidden) hidden -= 1;
    if (element?.spaces) spaces -= 1;
    if (element?.unread) unread -= 1;
    if (name === 'style' && css !== undefined) {
      styles.add(css);
      css = undefined;
    }
    const table = open.at(-1);
    if (table !== undefined) {
      if (name === 'table') {
        endRow(table);
        open.pop();
      } else if (name === 'tr') {
        endRow(table);
      } else if (name === 'td' || name === 'th') {
        endCell(table);
      }
    }
    if (EDGES.has(name)) inCells('edge');
  }

  function addText(data: string): void {
    if (css !== undefined) css += data;
    if (unread > 0) return;
    if (outside.length < LONGEST_CELL && open.every(({ cell }) => cell === undefined)) outside.add(data, false);
    for (const { cell } of open) {
      if (cell === undefined) continue;
      // A cell around a whole table would hold it once more.
      if (hidden === cell.hiddenAround && cell.text.length < LONGEST_CELL) cell.text.add(data, spaces > 0);
      else if (data.trim() !== '') cell.hasUnread = true;
    }
  }

  const handler = {
    onopentag: openElement,
    onclosetag: closeElement,
    ontext: addText,
    // Excel hides its style sheet in a comment.
    oncomment(data: string) {
      if (css !== undefined) css += data;
    },
  };
  let parser = new Parser(handler);
  return {
    push(text) {
      parser.write(text);
    },
    end() {
      parser.end();
      parser = new Parser(handler);
    },
    tables,
    outside: () => (outside.end() ?? '').split('\n').filter((line) => line.trim() !== ''),
  };
}
