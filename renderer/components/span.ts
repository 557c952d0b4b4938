/** Where a scrolling element stands, in whole rows. */
export interface View {
  readonly top: number;
  readonly rows: number;
}

/** A run of rows, `last` not included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows kept ready above and below those in sight, so that a quick scroll meets no gap. */
const READY = 8;
/** Moving by fewer rows than this draws nothing anew. */
export const STEP = 4;
/** Before the element has been measured. */
export const unmeasured: View = { top: 0, rows: 32 };

/** Where an element stands that is scrolled by `scrolled` and `height` high, with rows of `row` (all px). */
export function viewOf(scrolled: number, height: number, row: number): View {
  const top = Math.floor(scrolled / row / STEP) * STEP;
  return { top, rows: Math.ceil((scrolled + height) / row) - top };
}

/** The rows to have in the document, of `count`. */
export function spanOf({ top, rows }: View, count: number): Span {
  const first = Math.max(0, Math.min(top, count) - READY);
  return { first, last: Math.min(count, top + rows + STEP + READY) };
}
