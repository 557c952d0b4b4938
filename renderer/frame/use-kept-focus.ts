import { useEffect, type RefObject } from 'react';

/** What keeps its meaning when the focus comes to it unasked. Fields are left out: the next key would go into them. */
const STOPS = 'button:not([tabindex="-1"]), a[href], [tabindex="0"], [type="checkbox"], [type="radio"]';

/**
 * Keeps a place for those who work by keyboard. What had the focus may be disabled or taken away by its own act: the
 * focus then goes to what stood before it in the same page or dialog, and if nothing of that is left, to the page itself.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    /** What can take the focus, up to what has it. */
    let trail: readonly HTMLElement[] = [];

    function follow({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement)) return;
      const scope = target.closest('main, [role="dialog"]') ?? document.body;
      const stops = [...scope.querySelectorAll<HTMLElement>(STOPS)];
      trail = [
        ...stops.filter((stop) => stop.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING),
        target,
      ];
    }
    /** Whoever clicks beside everything wants the focus nowhere; Tab moves it on, out of the window if need be. */
    function leave(event: Event): void {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') trail = [];
    }
    function keep(): void {
      // What is disabled loses the focus only when it is next painted.
      const isLost = document.activeElement === document.body || document.activeElement?.matches(':disabled');
      if (!isLost || trail.length === 0) return;
      const left = trail.findLast(
        (stop) => stop.isConnected && !stop.matches(':disabled') && stop.checkVisibility({ visibilityProperty: true }),
      );
      (left ?? page.current)?.focus();
    }

    const look = () => requestAnimationFrame(keep);
    // What is removed or hidden loses the focus with an event, what is disabled without one.
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', follow);
    document.addEventListener('focusout', look);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', leave);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', follow);
      document.removeEventListener('focusout', look);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', leave);
    };
  }, [page]);
}
