/**
 * Measures how soon the window can be used, against a blank page that loads the same React and Ant Design in the same
 * shell, round about in the same run. By hand, after `npm run build`:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/window/interactive.ts [rounds, default 15]`.
 * Aim: at most 2.5 times the blank page.
 */
import { openApp, type OpenApp } from '../../support/electron-on-chromium/open-app';
import { makeBlankApp } from './support/blank-app';
import { median, milliseconds, printTable, quantile } from './support/figures';

/**
 * Notes when the first button that can be pressed is drawn and the page is free to hear it: a task queued by a frame's
 * callback runs once that frame is drawn. Milliseconds from the start of loading the page.
 */
const WATCH = `(() => {
  const look = () => {
    if (document.querySelector('button:not(:disabled)') === null) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { globalThis.benchInteractive = performance.now(); };
      port2.postMessage(0);
    });
  };
  requestAnimationFrame(look);
})()`;

const NOTED = `new Promise((done) => {
  const look = () => globalThis.benchInteractive ? done(globalThis.benchInteractive) : setTimeout(look, 5);
  look();
})`;

async function load({ page, app }: OpenApp): Promise<number> {
  await Promise.all([page.waitForEvent('framenavigated'), app.run('reload')]);
  return page.evaluate<number>(NOTED);
}

const rounds = Number(process.argv[2] ?? 15);
const blankRoot = await makeBlankApp();
const opened: OpenApp[] = [];
const starts: number[] = [];
try {
  for (const options of [{ root: blankRoot }, {}]) {
    const start = performance.now();
    const desk = await openApp(options);
    opened.push(desk);
    starts.push(performance.now() - start);
    await desk.page.addInitScript(WATCH);
  }
  const times = opened.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, desk] of opened.entries()) {
      const time = await load(desk);
      // The first round warms up.
      if (round >= 0) times[at]?.push(time);
    }
  }
  const [blank = [], window = []] = times;
  const row = (name: string, values: readonly number[], start = 0) => [
    name,
    milliseconds(median(values)),
    milliseconds(quantile(values, 0.1)),
    milliseconds(quantile(values, 0.9)),
    milliseconds(start),
  ];
  printTable([
    ['loading the page', 'median', '10 %', '90 %', 'from starting the program'],
    row('blank page', blank, starts[0]),
    row('the window', window, starts[1]),
  ]);
  console.log(`the window ${(median(window) / median(blank)).toFixed(2)} × blank page (${rounds} rounds)`);
} finally {
  for (const desk of opened) await desk.close();
}
