import type { Page } from 'playwright-core';

/**
 * What a designer would find wrong without looking: a page wider than the window, words that are cut off in controls,
 * headings and column titles, controls outside of the window or under something else. Of an open dialog or drawer, else of
 * all that is in sight.
 */
export function flawsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const flaws: string[] = [];
    const nameOf = (element: Element) => {
      const words = element.textContent.trim() || element.getAttribute('aria-label') || element.id;
      return `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`;
    };
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';

    /** The part of an element that its scrolling and clipping ancestors leave. */
    function sightOf(element: Element): DOMRect {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        if (!clips(above)) continue;
        const frame = above.getBoundingClientRect();
        [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return new DOMRect(left, top, right - left, bottom - top);
    }

    /** Whether it stands in something that is scrolled sideways, as wide tables are. */
    function canBeScrolledTo(element: Element): boolean {
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        const { overflowX } = getComputedStyle(above);
        if (/auto|scroll/.test(overflowX) && above.scrollWidth > above.clientWidth) return above.matches('main *');
      }
      return false;
    }

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) flaws.push(`the document is ${scrollWidth - clientWidth} px too wide`);
    const main = document.querySelector('main');
    if (main && main.scrollWidth > main.clientWidth)
      flaws.push(`the page is ${main.scrollWidth - main.clientWidth} px too wide`);

    const dialogs = [...document.querySelectorAll('[role="dialog"]')].filter((one) => one.checkVisibility());
    const scope = dialogs.at(-1) ?? document.body;
    const controls = 'button, [role="tab"], [role="combobox"], input:not([type="hidden"])';
    const words = 'h1, h2, h3, th, label, [role="columnheader"], button, [role="tab"]';
    for (const element of scope.querySelectorAll<HTMLElement>(`${controls}, ${words}`)) {
      const box = element.getBoundingClientRect();
      const sight = sightOf(element);
      // Scrolled away, or only heard.
      const isSeen = sight.width > 2 && sight.height > 2 && sight.bottom > 0 && sight.top < innerHeight;
      if (!isSeen || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What is cut on purpose says all of it in its tooltip.
      const isTold = element.closest('[title]') !== null;
      const cut = [element, ...element.querySelectorAll<HTMLElement>('*')].some(
        (part) => clips(part) && part.scrollWidth > part.clientWidth + 1,
      );
      if (element.matches(words) && cut && !isTold) flaws.push(`${nameOf(element)} is cut off`);
      if (!element.matches(controls)) continue;
      const isOutside = box.right > innerWidth + 1 || box.left < -1;
      if (isOutside && !canBeScrolledTo(element)) flaws.push(`${nameOf(element)} is outside of the window`);
      if (sight.height < box.height - 1) continue;
      const top = document.elementFromPoint(sight.left + sight.width / 2, sight.top + sight.height / 2);
      const isItself = top === null || element.contains(top) || top.contains(element);
      const isPassing = top?.closest('.ant-message, .ant-notification, .ant-popover, [role="menu"]') != null;
      if (!isItself && !isPassing && element.closest('label')?.contains(top) !== true) {
        flaws.push(`${nameOf(element)} is under ${nameOf(top)}`);
      }
    }
    return flaws;
  });
}
