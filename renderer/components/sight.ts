import { useEffect, useRef, useState } from 'react';

/** Where a scrolling element stands, in whole rows. */
interface View {
  readonly top: number;
  readonly rows: number;
}

/** A run of rows, `last` not included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows kept ready above and below those in sight, so that a quick scroll meets no gap. */
const READY = 12;
/** Moving by fewer rows than this draws nothing anew. */
const STEP = 4;
/** Before the element has been measured. */
const unmeasured: View = { top: 0, rows: 32 };

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

/** The rows of a scrolling element (`scroll`) to have in the document; `follow` is its scroll handler. */
export function useSpanInSight(row: number, count: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(unmeasured);

  function follow(): void {
    if (scroll.current === null) return;
    const now = viewOf(scroll.current.scrollTop, scroll.current.clientHeight, row);
    // Within a step nothing new comes into sight: rows stand ready.
    setView((was) => (was.top === now.top && Math.abs(was.rows - now.rows) <= STEP ? was : now));
  }

  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setView(viewOf(element.scrollTop, element.clientHeight, row)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [row]);

  return { scroll, span: spanOf(view, count), follow };
}
