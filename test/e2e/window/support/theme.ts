import type { Page } from 'playwright-core';
import { ask } from '../../../support/electron-on-chromium/ask';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Changes the theme where the window is, whatever is open in it. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await ask(page, 'preferences', { theme });
  await page.locator(`html[data-shade="${theme}"]`).waitFor();
  await stillness(page);
}

/** Waits until what opens or changes its colour has done so; what goes round without end is left to. */
export async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
