/** Rows are this high (px) at 100 % scaling. */
export const ROW = 28;

/**
 * The most that a body is high (px). Browsers end at some 33 million physical pixels, half of that at 200 % scaling, and
 * place exactly only up to 8 million.
 */
const MOST_HEIGHT = 8_000_000;

/** Rows kept ready above and below those in sight. */
const READY = 6;
/** Moving by fewer rows than this draws nothing anew. */
const STEP = 4;

/** A run of rows or columns, `last` not included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A body of rows in a scrolling element, both lengths in px. */
export interface Body {
  readonly rows: number;
  /** How much of the body is in sight. */
  readonly sight: number;
}

/** Px that the rows take. */
const lengthOf = ({ rows }: Body) => rows * ROW;

/** Px that the body takes in the document: all rows, or as much as a browser can show. */
export function heightOf(body: Body): number {
  return Math.min(lengthOf(body), MOST_HEIGHT);
}

/** Whether scrolling by a pixel moves the rows by more than one. */
export function isSqueezed(body: Body): boolean {
  return lengthOf(body) > MOST_HEIGHT;
}

/** The px of rows above what is in sight where the element is scrolled by `scroll`. */
export function topOf(scroll: number, body: Body): number {
  if (!isSqueezed(body)) return scroll;
  const part = scroll / (MOST_HEIGHT - body.sight);
  return Math.min(1, Math.max(0, part)) * (lengthOf(body) - body.sight);
}

/** How far the element is scrolled where `top` px of rows are above what is in sight. */
export function scrollOf(top: number, body: Body): number {
  if (!isSqueezed(body)) return top;
  return (top / (lengthOf(body) - body.sight)) * (MOST_HEIGHT - body.sight);
}

/** `top` kept within the rows. */
export function withinRows(top: number, body: Body): number {
  return Math.max(0, Math.min(top, lengthOf(body) - body.sight));
}

/** The rows to have in the document, in steps, so that a scroll by a few rows is the same span. */
export function rowSpan(top: number, { rows, sight }: Body): Span {
  const from = Math.floor(top / ROW / STEP) * STEP;
  const last = Math.min(rows, from + Math.ceil(sight / ROW) + STEP + READY);
  return { first: Math.max(0, Math.min(from - READY, rows - 1)), last };
}

/** `top` by which a row is wholly in sight: as it was, or moved by as little as it takes. */
export function topShowing(row: number, top: number, { sight }: Body): number {
  if (row * ROW < top) return row * ROW;
  return Math.max(top, (row + 1) * ROW - sight);
}

/** Where columns begin, in px, and at the end where the last one ends. */
export function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** The last column that begins at or before `at` px. */
function columnAt(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The columns to have in the document: those in sight and one at each side. */
export function columnSpan(edges: readonly number[], left: number, sight: number): Span {
  const first = Math.max(0, columnAt(edges, left) - 1);
  return { first, last: Math.min(edges.length - 1, columnAt(edges, left + sight) + 2) };
}

/** How far to scroll sideways so that a column is in sight, its beginning first. */
export function leftShowing(column: number, edges: readonly number[], left: number, sight: number): number {
  const [start = 0, end = 0] = edges.slice(column, column + 2);
  if (start < left || end - start > sight) return start;
  return Math.max(left, end - sight);
}
