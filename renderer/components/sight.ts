import { useEffect, useRef, useState } from 'react';
import { spanOf, STEP, unmeasured, viewOf } from './span';

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
