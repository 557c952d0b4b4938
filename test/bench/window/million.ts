/**
 * Measures what the window does while a large file is read, detected and treated from its pages: the frames that the
 * page draws, and the memory of every process. By hand, on Linux, after `npm run build`:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/window/million.ts [rows, default 1000000]`.
 * Aim: no frame held up for more than 100 ms. The first lines are the page at rest, with nothing else and with
 * something else on every processor: what the machine itself holds up.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { attachText, datasetText } from '../../../shared/text/window/data';
import { readText } from '../../../shared/text/window/reading';
import { treatmentText } from '../../../shared/text/window/treatment';
import { openApp } from '../../support/electron-on-chromium/open-app';
import { whileAllBusy } from './support/busy';
import { writeCatalogueFile } from './support/catalogue-file';
import { writeDataFile } from './support/data-file';
import { call, openWorkspaceWith, rest } from './support/desk';
import { megabytes, printTable } from './support/figures';
import { memoryNow, peakWhile, type Memory } from './support/memory';
import { framesHead, framesRow, whileMetered } from './support/meter';

/** Reading and treating a million rows may take this long on a slow machine, in milliseconds. */
const PATIENCE = 15 * 60_000;

/** Draws the scroll bar of the rows from one end to the other, a bit with every frame. */
const SWEEP = `(async () => {
  const rows = document.querySelector('[role="dialog"] [role="grid"]');
  for (let part = 0; part <= 1; part += 0.005) {
    rows.scrollTop = (rows.scrollHeight - rows.clientHeight) * part;
    await new Promise(requestAnimationFrame);
  }
  rows.scrollTop = rows.scrollHeight;
})()`;

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), 'bench-million-'));
const catalogue = join(folder, 'catalogue.xlsx');
const file = join(folder, '食品经营许可.csv');
await writeCatalogueFile(catalogue, 1, 12);
await writeDataFile(file, rows);
console.log(`${rows} rows, 12 columns, ${megabytes((await stat(file)).size)}`);

const desk = await openApp();
try {
  const { page, app } = desk;
  const workspace = await openWorkspaceWith(desk, folder, catalogue);
  await app.menu('page-data');
  await rest();

  const frames: (readonly string[])[] = [framesHead];
  const memory: [name: string, figures: Memory][] = [['workspace open', memoryNow()]];
  /** Does one step of the work with the page's frames and everyone's memory watched. */
  async function watch(name: string, step: () => Promise<unknown>): Promise<void> {
    let metered = '';
    const peak = await peakWhile(async () => {
      const row = framesRow(name, await whileMetered(page, step));
      frames.push(row);
      metered = row[1] ?? '';
    });
    memory.push([name, peak]);
    console.error(`${name} ${metered}`);
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = (name: string) => button(name).click({ timeout: 30_000 });

  await watch('at rest', () => sleep(5000));
  await watch('at rest, processors busy', () => whileAllBusy(() => sleep(10_000)));
  const cell = (row: number) => page.locator(`[role="gridcell"][data-row="${row}"]`).first();
  await watch('first rows', async () => {
    await app.drop(file);
    await cell(0).waitFor({ timeout: PATIENCE });
  });
  await watch('read all', async () => {
    const readAll = button(readText.readAll.zh);
    const found = page.getByText(
      attachText.found.zh.replace('{rows}', rows.toLocaleString('en')).replace('{columns}', '12'),
    );
    // A small file is read whole by itself.
    await readAll.or(found).first().waitFor({ timeout: PATIENCE });
    if (await readAll.isVisible()) await readAll.click();
    await found.waitFor({ timeout: PATIENCE });
  });
  await watch('scroll by wheel', async () => {
    await page.getByRole('grid', { name: readText.preview.zh }).hover();
    for (let turn = 0; turn < 150; turn += 1) {
      await page.mouse.wheel(0, 300);
      await sleep(16);
    }
  });
  await watch('scroll from end to end', async () => {
    await page.evaluate(SWEEP);
    await cell(rows - 1)
      .filter({ hasNotText: '…' })
      .waitFor({ timeout: PATIENCE });
  });
  await watch('attach and detect', async () => {
    await press(attachText.confirm.zh);
    await page.getByText(/^已挂接 /).waitFor({ timeout: PATIENCE });
  });
  await press(datasetText.confirmAll.zh.replace('{count}', '12'));
  await press(datasetText.confirmOk.zh);
  await page.getByText(datasetText.confirmed.zh.replace('{count}', '12')).waitFor();
  await call(desk, 'decide', {
    workspace,
    resource: 'r0001',
    answers: { answers: { 'state-secret': false, 'limited-use': true }, evidence: [], access: ['file'] },
  });
  await app.menu('page-treatment');
  await watch('suggest a plan', async () => {
    await press(treatmentText.suggest.zh);
    await button(treatmentText.save.zh).waitFor({ timeout: PATIENCE });
  });
  await press(treatmentText.save.zh);
  await button(treatmentText.run.zh).waitFor();
  await watch('treat', async () => {
    await press(treatmentText.run.zh);
    await page.getByText(treatmentText.releaseId.zh).first().waitFor({ timeout: PATIENCE });
  });
  await rest();
  memory.push(['at rest again', memoryNow()]);

  printTable(frames);
  console.log('\nmemory (PSS), the most during each step');
  const roles = [...new Set(memory.flatMap(([, figures]) => Object.keys(figures)))].sort();
  printTable([
    ['', ...roles],
    ...memory.map(([name, figures]) => [name, ...roles.map((role) => megabytes(figures[role] ?? 0))]),
  ]);
} finally {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
}
