import type { Page } from 'playwright-core';
import { median, milliseconds, quantile } from './figures';

/** What a page drew between two moments. */
export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly gaps: readonly number[];
  /** Milliseconds of each task of the page's main thread that took longer than 50 ms. */
  readonly tasks: readonly number[];
}

const START = `(() => {
  const meter = { gaps: [], tasks: [], running: true };
  globalThis.benchMeter = meter;
  new PerformanceObserver((list) => {
    if (meter.running) meter.tasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now) => {
    meter.gaps.push(now - last);
    last = now;
    if (meter.running) requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame); });
})()`;

const STOP = `(() => {
  const { benchMeter: meter } = globalThis;
  meter.running = false;
  return { gaps: meter.gaps, tasks: meter.tasks };
})()`;

/** Measures the page's frames while `work` goes on; gives them, and how long it took in milliseconds. */
export async function whileMetered(page: Page, work: () => Promise<unknown>): Promise<Frames & { took: number }> {
  await page.evaluate(START);
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  return { ...(await page.evaluate<Frames>(STOP)), took };
}

export const framesHead = ['', 'took', 'frames', 'median', '99 %', 'worst', '> 100 ms', 'tasks > 50 ms'] as const;

export function framesRow(name: string, { gaps, tasks, took }: Frames & { took: number }): readonly string[] {
  return [
    name,
    `${(took / 1000).toFixed(1)} s`,
    String(gaps.length),
    milliseconds(median(gaps)),
    milliseconds(quantile(gaps, 0.99)),
    milliseconds(Math.max(...gaps)),
    String(gaps.filter((gap) => gap > 100).length),
    String(tasks.length),
  ];
}
