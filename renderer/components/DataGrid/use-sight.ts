import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  columnSpan,
  isSqueezed,
  leftShowing,
  rowSpan,
  scrollOf,
  topOf,
  topShowing,
  withinRows,
  type Body,
  type Span,
} from './geometry';

/** What is in sight of a scrolling table. */
export interface Sight {
  readonly rows: Span;
  readonly columns: Span;
  /** Px that rows stand higher in the document than in the table: 0 unless the table is squeezed. */
  readonly shift: number;
}

/** Px that stay in the way of the cells: the head above, the row numbers at the left. */
interface Frame {
  readonly head: number;
  readonly numbers: number;
}

/** What one turn of a wheel is, in px, where it is told in lines or pages. */
const LINE = 28;

const sameSpan = (one: Span, other: Span) => one.first === other.first && one.last === other.last;

/**
 * Follows a scrolling table. Where it has more rows than a browser can show, the scroll bar stands for all of them, and
 * the wheel still moves by the pixel.
 *
 * @param edges where columns begin, in px
 */
export function useSight(rows: number, edges: readonly number[], { head, numbers }: Frame) {
  const scroller = useRef<HTMLDivElement>(null);
  /** Px of rows above what is in sight, and the scroll position that stands for it. */
  const place = useRef({ top: 0, scroll: 0 });
  const [sight, setSight] = useState<Sight>({ rows: { first: 0, last: 0 }, columns: { first: 0, last: 0 }, shift: 0 });

  const bodyOf = useCallback(
    (element: HTMLElement): Body => ({ rows, sight: Math.max(0, element.clientHeight - head) }),
    [rows, head],
  );

  const publish = useCallback(
    (element: HTMLElement) => {
      const { top, scroll } = place.current;
      const body = bodyOf(element);
      const next: Sight = {
        rows: rowSpan(top, body),
        columns: columnSpan(edges, element.scrollLeft, element.clientWidth - numbers),
        shift: isSqueezed(body) ? scroll - top : 0,
      };
      setSight((was) =>
        was.shift === next.shift && sameSpan(was.rows, next.rows) && sameSpan(was.columns, next.columns) ? was : next,
      );
    },
    [bodyOf, edges, numbers],
  );

  const follow = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const scroll = element.scrollTop;
    // What we scrolled to ourselves is known better than the bar can tell.
    if (Math.abs(scroll - place.current.scroll) >= 1) place.current = { top: topOf(scroll, bodyOf(element)), scroll };
    publish(element);
  }, [bodyOf, publish]);

  const moveTo = useCallback(
    (element: HTMLElement, top: number) => {
      const body = bodyOf(element);
      const within = withinRows(top, body);
      element.scrollTop = scrollOf(within, body);
      place.current = { top: within, scroll: element.scrollTop };
      publish(element);
    },
    [bodyOf, publish],
  );

  const onWheel = useEffectEvent((event: WheelEvent) => {
    const element = scroller.current;
    if (element === null || event.ctrlKey || !isSqueezed(bodyOf(element))) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
    element.scrollLeft += event.deltaX * unit;
    // Before the next frame, or rows would be drawn where the bar is and not where they belong.
    flushSync(() => moveTo(element, place.current.top + event.deltaY * unit));
  });

  const onMeasure = useEffectEvent(() => {
    if (scroller.current !== null) moveTo(scroller.current, place.current.top);
  });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const wheel = (event: WheelEvent) => onWheel(event);
    element.addEventListener('wheel', wheel, { passive: false });
    const observer = new ResizeObserver(() => onMeasure());
    observer.observe(element);
    return () => {
      element.removeEventListener('wheel', wheel);
      observer.disconnect();
    };
  }, []);

  // Other rows or widths: what is in sight is another part of them.
  useEffect(() => {
    const measured = requestAnimationFrame(() => onMeasure());
    return () => cancelAnimationFrame(measured);
  }, [publish]);

  /** Scrolls as little as shows a cell; row -1 is always in sight. */
  const show = useCallback(
    ({ row, column }: { readonly row: number; readonly column: number }) => {
      const element = scroller.current;
      if (element === null) return;
      element.scrollLeft = leftShowing(column, edges, element.scrollLeft, element.clientWidth - numbers);
      if (row < 0) publish(element);
      else moveTo(element, topShowing(row, place.current.top, bodyOf(element)));
    },
    [bodyOf, edges, moveTo, numbers, publish],
  );

  /** Rows that are wholly in sight. */
  const page = useCallback(() => {
    const element = scroller.current;
    return element === null ? 1 : Math.max(1, Math.floor(bodyOf(element).sight / LINE) - 1);
  }, [bodyOf]);

  return useMemo(() => ({ scroller, sight, follow, show, page }), [sight, follow, show, page]);
}
