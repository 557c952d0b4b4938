/**
 * Measures how soon a keystroke in the catalogue's search is seen, and how even scrolling is, with many resources. By
 * hand, after `npm run build`:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/window/search.ts [resources, default 2000] [items, default 30]`.
 * Aim: every keystroke painted in less than 50 ms, the letter as well as the rows that fit.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { catalogueText } from '../../../shared/text/window/catalogue';
import { openApp } from '../../support/electron-on-chromium/open-app';
import { writeCatalogueFile } from './support/catalogue-file';
import { openWorkspaceWith, rest } from './support/desk';
import { median, milliseconds, printTable, quantile } from './support/figures';
import { framesHead, framesRow, whileMetered } from './support/meter';

/** What is typed: numbers, subjects, departments, ids. */
const QUERIES = ['1234', '0777', '许可信息07', '信用监督管理科', 'r0555'];

/**
 * From each key to the frame that shows it, and to the one that shows the rows that fit. A task queued by a frame's
 * callback runs once that frame is drawn.
 */
const WATCH = `(() => {
  const seen = [];
  globalThis.benchKeys = seen;
  const status = document.querySelector('main [role=status]');
  const grid = document.querySelector('[role=grid]');
  const state = () => status.textContent + grid?.textContent;
  const painted = globalThis.benchPainted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));
  document.addEventListener('beforeinput', ({ timeStamp }) => {
    const before = state();
    const key = { letter: 0, rows: null };
    seen.push(key);
    key.settled = painted().then(async (now) => {
      key.letter = now - timeStamp;
      for (let tries = 0; state() === before && tries < 60; tries += 1) now = await painted();
      if (state() !== before) key.rows = now - timeStamp;
    });
  }, { capture: true });
})()`;

interface Key {
  readonly letter: number;
  /** Null where a key changed nothing of what is found. */
  readonly rows: number | null;
}

/** From a moment to the next frame, when nothing is to be done: what no program can be faster than. */
function idleFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate<readonly number[]>(`(async () => {
    const waits = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise((done) => setTimeout(done, 50 + 7 * (turn % 5)));
      const start = performance.now();
      waits.push(await benchPainted() - start);
    }
    return waits;
  })()`);
}

async function typeAll(page: Page): Promise<readonly Key[]> {
  await page.evaluate(WATCH);
  const settled = () => page.evaluate('benchKeys.at(-1).settled');
  for (const query of QUERIES) {
    for (const letter of query) {
      // As an input method puts signs in, one by one; for digits there is no difference to a key.
      await page.keyboard.insertText(letter);
      await settled();
    }
    for (let left = query.length; left > 0; left -= 1) {
      await page.keyboard.press('Backspace');
      await settled();
    }
  }
  return page.evaluate<readonly Key[]>('benchKeys.map(({ letter, rows }) => ({ letter, rows }))');
}

const [resources, items] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 30)];
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
const desk = await openApp({ size: { width: 1920, height: 1080 } });
try {
  const { page, app } = desk;
  const catalogue = join(folder, 'catalogue.xlsx');
  await writeCatalogueFile(catalogue, resources, items);
  await openWorkspaceWith(desk, folder, catalogue);
  await app.menu('page-catalogue');
  const search = page.getByRole('textbox', { name: catalogueText.search.zh });
  await search.waitFor();
  await rest();
  console.log(`${resources} resources with ${items} items each`);

  await search.focus();
  const keys = await typeAll(page);
  const row = (name: string, values: readonly number[]) => [
    name,
    String(values.length),
    milliseconds(median(values)),
    milliseconds(quantile(values, 0.95)),
    milliseconds(Math.max(...values)),
  ];
  printTable([
    ['from a key to', 'keys', 'median', '95 %', 'worst'],
    row('nothing: the next frame', await idleFrames(page)),
    row(
      'its letter',
      keys.map(({ letter }) => letter),
    ),
    row(
      'the rows that fit',
      keys.flatMap(({ rows }) => rows ?? []),
    ),
  ]);

  const box = await page.getByRole('grid').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, 600);
  const scrolled = await whileMetered(page, async () => {
    for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, turn < 60 ? 900 : -900);
  });
  printTable([framesHead, framesRow('scrolling', scrolled)]);
} finally {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
}
