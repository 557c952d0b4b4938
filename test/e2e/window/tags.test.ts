import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { unconfirmed } from '../../../shared/text/terms';
import { columnText, datasetText } from '../../../shared/text/window/data';
import { sourceStanding, sourceText } from '../../../shared/text/window/sources';
import { readText } from '../../../shared/text/window/reading';
import { chosenText, spreadText } from '../../../shared/text/window/tagging';
import { chainOf, REGULATION } from './support/chain';
import { clerkAt } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { keyboard } from './support/keyboard';
import { mouse } from './support/mouse';
import { smallAgency, writeSmallAgency } from './support/small-agency';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasWindow)('tags of many columns (skipped without Chromium)', { timeout: 120_000 }, () => {
  const { agency, people, parking, drivers, remark } = smallAgency;
  let folder: string;
  let desk: Desk;
  let chain: ReturnType<typeof chainOf>;
  let files: Awaited<ReturnType<typeof writeSmallAgency>>;
  const at = (name: string) => join(folder, name);
  const waiting = () =>
    desk.page
      .getByRole('grid', { name: desk.say(datasetText.columns) })
      .getByRole('row')
      .filter({ hasText: desk.say(unconfirmed) });

  /** What axe finds in what is in sight. */
  async function found(): Promise<string[]> {
    return desk.page.evaluate(async () => {
      const { axe: judge } = globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
      };
      const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await judge.run({ runOnly: rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
    });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '标签 tags-'));
    await mkdir(at('workspace'));
    desk = await openDesk({ lang: 'zh', home: at('home') });
    await desk.page.evaluate(axe);
    chain = chainOf(desk, mouse(desk));
    files = await writeSmallAgency(folder);
    await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder: at('workspace') });
    await chain.importCatalogue(files.catalogue, 3);
    await chain.attach(drivers, files.drivers);
    await chain.attach(parking, files.parking);
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('chosen ones are confirmed by the keyboard alone, in one step', async () => {
    const { page, say } = desk;
    await chain.showData(drivers);
    await waiting().nth(5).waitFor();
    expect(await waiting().count()).toBe(6);
    const hand = keyboard(desk);
    for (const column of ['姓名', remark]) await hand.tick(page.getByLabel(say(chosenText.choose, { column })));
    expect(await found()).toEqual([]);
    await hand.press(page.getByRole('button', { name: say(chosenText.confirm, { count: '2' }) }));
    await waiting().nth(4).waitFor({ state: 'detached' });
    expect(await waiting().count()).toBe(4);
    await chain.undo();
    await waiting().nth(5).waitFor();
  });

  test('are narrowed by what waits, by role and by name, and set together', async () => {
    const { page, say } = desk;
    const hand = mouse(desk);
    await hand.type(page.getByLabel(say(chosenText.search)), '准驾');
    await page.getByLabel(say(chosenText.choose, { column: '姓名' })).waitFor({ state: 'detached' });
    await hand.tick(page.getByLabel(say(chosenText.chooseShown)));
    await hand.press(page.getByRole('button', { name: say(chosenText.set) }));
    const drawer = page.getByRole('dialog', { name: say(chosenText.setTitle, { count: '1' }) });
    await hand.pick(drawer.getByLabel(say(columnText.level)), '3级 较敏');
    expect(await found()).toEqual([]);
    await hand.press(drawer.getByRole('button', { name: say(chosenText.apply) }));
    await hand.type(page.getByLabel(say(chosenText.search)), '');
    await waiting().nth(5).waitFor({ state: 'detached' });
    expect(await waiting().count()).toBe(5);
    await clerkAt(desk, mouse(desk)).rest();
  });

  test('one that is confirmed is offered to the other resources', async () => {
    const { page, say } = desk;
    const hand = mouse(desk);
    const clerk = clerkAt(desk, hand);
    await hand.open(clerk.row(datasetText.columns, '区县'));
    await hand.press(page.getByRole('button', { name: say(columnText.acceptNext) }));
    const offer = page.getByRole('button', { name: say(spreadText.open, { count: '1' }) });
    await offer.waitFor();
    expect(await found()).toEqual([]);
    await hand.press(offer);
    const dialog = page.getByRole('dialog', { name: say(spreadText.title, { field: '区县' }) });
    await dialog.getByText(parking).waitFor();
    expect(await found()).toEqual([]);
    await hand.press(dialog.getByRole('button', { name: say(spreadText.apply, { count: '1' }) }));
    await offer.waitFor({ state: 'detached' });
    await hand.leave();
    await chain.showData(parking);
    await waiting().nth(2).waitFor({ state: 'detached' });
    expect(await waiting().count()).toBe(2);
  });

  test('a source that was moved is said to be gone, and is located again', async () => {
    const { page, say, app } = desk;
    const moved = at('搬走的停车场.csv');
    renameSync(files.parking, moved);
    await chain.showData(drivers);
    await chain.showData(parking);
    await page.getByText(say(sourceStanding.missing, { file: '停车场.csv' })).waitFor();
    expect(await found()).toEqual([]);
    const locate = page.getByRole('button', { name: say(sourceText.locate) });
    await app.answerDialog(files.drivers);
    await locate.click();
    // Another file: it is offered as a new period, not taken.
    const other = page.getByRole('dialog').filter({ hasText: say(sourceText.attach) });
    await other.getByRole('button', { name: say(sourceText.cancel) }).click();
    await app.answerDialog(moved);
    await locate.click();
    await locate.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: say(readText.rowsTab), exact: true }).waitFor();
  });

  test('the page complained of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
