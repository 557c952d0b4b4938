import type { Span } from './geometry';

/** A cell: text, or null where it is missing. */
export type Cell = string | null;
export type Rows = readonly (readonly Cell[])[];

/** A part of a table, counted from 0. */
export interface Window {
  readonly from: number;
  readonly count: number;
  readonly left: number;
  readonly width: number;
}

/** Where rows come from. Another source is another object. */
export interface RowSource {
  /** How many there are. */
  readonly rows: number;
  /** The first ones with all their cells, where they are there already. */
  readonly known?: Rows;
  /** Reads some; what is asked for and not needed any more is aborted. */
  readonly read: (window: Window, signal: AbortSignal) => Promise<Rows>;
}

/** Rows and columns that are read at once. */
export const BLOCK = { rows: 100, columns: 50 } as const;
/** Blocks that are kept: some hundred thousand cells. */
const MOST_KEPT = 60;
/** Blocks that are read side by side: more would only wait for one another. */
const MOST_ASKED = 2;

/** A block by its place among blocks. */
const keyOf = (row: number, column: number) => `${row} ${column}`;

/** The cells of a table as far as they were read: a few blocks around what is in sight. Raw values; they go with it. */
export interface Cells {
  /** Undefined where the cell has not been read. */
  readonly at: (row: number, column: number) => Cell | undefined;
  /** What is to be read: the blocks in sight, then the ones after and before. What was asked for besides is dropped. */
  readonly want: (rows: Span, columns: Span) => void;
  /** Stops reading and forgets. */
  readonly close: () => void;
}

/**
 * Reads a table block by block.
 *
 * @param columns how many the table has
 * @param onChange is called when cells have come
 * @param onFailure is told why they have not; nothing more is read then
 */
export function openCells(
  source: RowSource,
  columns: number,
  { onChange, onFailure }: { readonly onChange: () => void; readonly onFailure: (error: unknown) => void },
): Cells {
  /** In the order of their last use. */
  const kept = new Map<string, Rows>();
  const asked = new Map<string, AbortController>();
  let wanted: readonly (readonly [row: number, column: number])[] = [];
  let isClosed = false;

  function blocksOf(rows: Span, across: Span): [number, number][] {
    const lastRow = Math.min(rows.last, source.rows);
    const found: [number, number][] = [];
    for (let row = Math.floor(Math.max(0, rows.first) / BLOCK.rows); row * BLOCK.rows < lastRow; row += 1) {
      for (let column = Math.floor(across.first / BLOCK.columns); column * BLOCK.columns < across.last; column += 1)
        found.push([row, column]);
    }
    return found;
  }

  function isKnown(row: number): boolean {
    const end = Math.min((row + 1) * BLOCK.rows, source.rows);
    return source.known !== undefined && source.known.length >= end;
  }

  function keep(key: string, rows: Rows): void {
    kept.delete(key);
    kept.set(key, rows);
    const needed = new Set(wanted.map(([row, column]) => keyOf(row, column)));
    for (const old of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      if (!needed.has(old)) kept.delete(old);
    }
  }

  function ask(): void {
    for (const [row, column] of wanted) {
      if (isClosed || asked.size >= MOST_ASKED) return;
      const key = keyOf(row, column);
      if (!kept.has(key) && !asked.has(key) && !isKnown(row)) void fetch(row, column);
    }
  }

  async function fetch(row: number, column: number): Promise<void> {
    const key = keyOf(row, column);
    const controller = new AbortController();
    asked.set(key, controller);
    const [from, left] = [row * BLOCK.rows, column * BLOCK.columns];
    const window = {
      from,
      count: Math.min(BLOCK.rows, source.rows - from),
      left,
      width: Math.min(BLOCK.columns, columns - left),
    };
    try {
      const rows = await source.read(window, controller.signal);
      if (controller.signal.aborted) return;
      keep(key, rows);
      onChange();
    } catch (error) {
      if (controller.signal.aborted) return;
      isClosed = true;
      onFailure(error);
    } finally {
      if (asked.get(key) === controller) asked.delete(key);
      ask();
    }
  }

  return {
    at(row, column) {
      const known = source.known?.[row];
      if (known !== undefined) return known[column] ?? null;
      const rows = kept.get(keyOf(Math.floor(row / BLOCK.rows), Math.floor(column / BLOCK.columns)));
      return rows?.[row % BLOCK.rows]?.[column % BLOCK.columns];
    },
    want(rows, across) {
      const length = rows.last - rows.first;
      const below = { first: rows.last, last: rows.last + length };
      const above = { first: rows.first - length, last: rows.first };
      wanted = [...blocksOf(rows, across), ...blocksOf(below, across), ...blocksOf(above, across)];
      const needed = new Set(wanted.map(([row, column]) => keyOf(row, column)));
      for (const [key, controller] of asked) {
        if (needed.has(key)) continue;
        asked.delete(key);
        controller.abort();
      }
      for (const key of needed) {
        const rows = kept.get(key);
        if (rows !== undefined) keep(key, rows);
      }
      ask();
    },
    close() {
      isClosed = true;
      for (const controller of asked.values()) controller.abort();
      kept.clear();
    },
  };
}
