import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { attachText, columnText, dataText, datasetText, encodingNames } from '../../../shared/text/window/data';
import { gridText } from '../../../shared/text/window/grid';
import { readText } from '../../../shared/text/window/reading';
import { chainOf } from './support/chain';
import { clerkAt, likeText, LONG, type Clerk } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { fillWorkspace } from './support/filled';
import { keyboard } from './support/keyboard';
import { mouse } from './support/mouse';

const MILLION = 1_000_000;
const header = '序号,区县,电话\n';
const rowOf = (row: number) => `${row},云汐区,1540000${1000 + (row % 9000)}\n`;

/** A row of a table of many columns, each cell of which says where it is. */
const wideRow = (row: number) => Array.from({ length: 300 }, (_, column) => `${row}/${column + 1}`).join(',');

describe.skipIf(!hasWindow)('raw rows (skipped without Chromium)', { timeout: 240_000 }, () => {
  let folder: string;
  let desk: Desk;
  let clerk: Clerk;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), '行-'));
    const filled = fillWorkspace(join(folder, 'filled'));
    desk = await openDesk({ home: filled.home });
    clerk = clerkAt(desk, mouse(desk));
    await desk.app.answerDialog(filled.workspace);
    await desk.app.menu('workspace-open');
    await chainOf(desk, clerk.hand).actAs('示例甲');
  }, 240_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
    // The next test begins with no drawer open.
    for (let tries = 0; tries < 3 && (await desk.page.getByRole('dialog').count()) > 0; tries += 1) {
      await desk.page.keyboard.press('Escape');
      await desk.page.waitForTimeout(400);
    }
  });
  afterAll(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  const preview = () => desk.page.getByRole('grid', { name: desk.say(readText.preview) });
  const status = (words: string | RegExp) =>
    desk.page.getByRole('dialog').getByRole('status').filter({ hasText: words });
  const press = (key: string) => desk.page.keyboard.press(key);
  const focused = () =>
    desk.page.evaluate(() => {
      const cell = document.activeElement;
      const row = Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex'));
      const column = Number(cell?.getAttribute('aria-colindex'));
      return { role: cell?.getAttribute('role'), row, column, text: cell?.textContent };
    });

  async function choose(name: string, content: string | Uint8Array): Promise<void> {
    const file = join(folder, name);
    await writeFile(file, content);
    await clerk.goTo('data');
    await desk.app.answerDialog(file);
    await clerk.button(dataText.attach).first().click();
  }

  /** Reads what has the focus once its cell has been read. */
  async function arrived() {
    await desk.page.waitForFunction(() => !document.activeElement?.textContent.startsWith('…'));
    return focused();
  }

  test('a million rows are reached by keyboard: any by its number, the last and the first by Ctrl', async () => {
    let rows = header;
    for (let row = 1; row <= MILLION; row += 1) rows += rowOf(row);
    await choose('百万行.csv', rows);
    await status(/1,000,000/).waitFor({ timeout: LONG });
    expect(await preview().getAttribute('aria-rowcount')).toBe(String(MILLION + 1));
    const hand = keyboard(desk);
    await hand.type(clerk.field(gridText.goTo), '900000');
    await press('Enter');
    // Row 1 is the head.
    expect(await arrived()).toEqual({ role: 'gridcell', row: 900_001, column: 2, text: '900000' });
    await press('ArrowDown');
    await press('End');
    expect(await arrived()).toMatchObject({ row: 900_002, column: 4, text: rowOf(900_001).trim().split(',')[2] });
    await press('PageDown');
    expect((await arrived()).row).toBeGreaterThan(900_005);
    await press('Control+End');
    expect(await arrived()).toMatchObject({ row: MILLION + 1, column: 4 });
    await press('Home');
    expect(await arrived()).toMatchObject({ text: '1000000' });
    await press('Control+Home');
    expect(await arrived()).toEqual({ role: 'gridcell', row: 2, column: 2, text: '1' });
    await press('ArrowUp');
    expect(await focused()).toMatchObject({ role: 'columnheader', row: 1, text: '序号' });
    expect(hand.lost).toEqual([]);
  });

  test('the wheel moves a million rows by the pixel, the scroll bar by its share', async () => {
    await choose('百万行.csv', header + Array.from({ length: MILLION }, (_, row) => rowOf(row + 1)).join(''));
    await status(/1,000,000/).waitFor({ timeout: LONG });
    const inSight = async () => {
      const box = await preview().boundingBox();
      return desk.page.evaluate(
        ([x, y]) =>
          document
            .elementsFromPoint(x, y)
            .find(({ role }) => role === 'gridcell')
            ?.getAttribute('data-row'),
        [(box?.x ?? 0) + 100, (box?.y ?? 0) + 34 + 5] as const,
      );
    };
    await preview().hover();
    await desk.page.mouse.wheel(0, 280);
    await desk.page.waitForTimeout(100);
    expect(await inSight()).toBe('10');
    await preview().evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
    await desk.page.waitForTimeout(300);
    expect(Math.abs(Number(await inSight()) - MILLION / 2)).toBeLessThan(MILLION / 100);
    await preview().getByRole('gridcell', { name: '云汐区' }).first().waitFor();
  });

  test('a column is resized by keyboard and by mouse; three hundred columns are there as they are gone to', async () => {
    const wide = [
      Array.from({ length: 300 }, (_, column) => `列${column + 1}`).join(','),
      ...Array.from({ length: 500 }, (_, row) => wideRow(row + 1)),
    ];
    await choose('很宽的表.csv', wide.join('\n'));
    await status(/500/).waitFor({ timeout: LONG });
    await preview().getByRole('gridcell', { name: '1/1', exact: true }).click();
    await press('Control+End');
    expect(await arrived()).toMatchObject({ row: 501, column: 301, text: '500/300' });
    expect(await preview().getByRole('gridcell').count()).toBeLessThan(1000);
    await press('Control+Home');
    await press('ArrowUp');
    const head = preview().getByRole('columnheader', { name: '列1', exact: true });
    const widthOf = async (one: Locator) => (await one.boundingBox())?.width ?? 0;
    const before = await widthOf(head);
    for (let times = 0; times < 3; times += 1) await press('Shift+ArrowRight');
    expect(await widthOf(head)).toBe(before + 48);
    await press('Shift+ArrowLeft');
    expect(await widthOf(head)).toBe(before + 32);
    const box = await head.boundingBox();
    await desk.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 1, (box?.y ?? 0) + 10);
    await desk.page.mouse.down();
    await desk.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) + 59, (box?.y ?? 0) + 10, { steps: 4 });
    await desk.page.mouse.up();
    expect(await widthOf(head)).toBe(before + 92);
  });

  test('a width lasts while others are looked at; a column’s head opens it; a cell shows all of its text', async () => {
    const { page, say } = desk;
    await clerk.goTo('data');
    await clerk.row(dataText.list, '行政处罚信息').click();
    const rows = page.getByRole('grid', { name: likeText(say(readText.rowsTask)) });
    const toRows = () => page.getByRole('tab', { name: say(readText.rowsTab), exact: true }).click();
    await toRows();
    await rows.getByRole('gridcell').first().click({ timeout: LONG });
    await press('ArrowUp');
    const width = async () => (await rows.getByRole('columnheader').nth(1).boundingBox())?.width ?? 0;
    const before = await width();
    await press('Shift+ArrowRight');
    expect(await width()).toBe(before + 16);
    await clerk.row(dataText.list, '消费投诉信息').click();
    await clerk.row(dataText.list, '行政处罚信息').click();
    await toRows();
    await rows.getByRole('gridcell').first().click({ timeout: LONG });
    expect(await width()).toBe(before + 16);
    await press('Enter');
    await page.getByRole('region', { name: say(gridText.detail) }).waitFor();
    await press('Escape');
    await page.getByRole('region', { name: say(gridText.detail) }).waitFor({ state: 'hidden' });
    await press('ArrowUp');
    await press('Enter');
    await page.getByRole('dialog').getByText(say(columnText.suggestion), { exact: true }).waitFor();
    expect(desk.complaints).toEqual([]);
  });

  test('an encoding that was guessed wrong is put right, seen at once, and attached so', async () => {
    const { page, say } = desk;
    // Too short and too rare to be told from GB18030.
    await choose('舊檔.csv', iconv.encode('a,b\n1,鱷魚\n', 'big5'));
    await status(/1/).waitFor({ timeout: LONG });
    expect(await preview().getByText('鱷魚').count()).toBe(0);
    const hand = keyboard(desk);
    await hand.pick(clerk.field(attachText.encoding), say(encodingNames.big5));
    await preview().getByText('鱷魚').waitFor({ timeout: LONG });
    await hand.press(clerk.button(attachText.confirm));
    await page
      .getByRole('main')
      .getByText(new RegExp(say(encodingNames.big5).slice(0, 4)))
      .waitFor({ timeout: LONG });
    await page.getByRole('grid', { name: say(datasetText.columns) }).waitFor({ timeout: LONG });
    await clerk.rest();
    expect(hand.lost).toEqual([]);
  });

  test('a big file shows its first rows at once; reading the rest is asked for, and can be stopped', async () => {
    // Long rows rather than many: it is the bytes that make it big.
    const note = '备注'.repeat(90);
    const rows = Array.from({ length: 120_000 }, (_, row) => `${row + 1},云汐区,${note}\n`);
    await choose('很大的文件.csv', header + rows.join(''));
    await status(/200/).waitFor();
    expect(await preview().getAttribute('aria-rowcount')).toBe('201');
    await clerk.button(readText.readAll).click();
    await clerk.button(readText.stop).click();
    await status(likeText(desk.say(readText.stopped))).waitFor({ timeout: LONG });
    await clerk.button(readText.readAll).click();
    await status(/120,000/).waitFor({ timeout: LONG });
    await preview().getByRole('gridcell', { name: '1', exact: true }).first().click();
    await press('Control+End');
    expect(await arrived()).toMatchObject({ row: 120_001 });
    expect(desk.complaints).toEqual([]);
  });
});
