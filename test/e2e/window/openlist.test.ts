import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listChangeNames } from '../../../shared/text/list-sheets';
import { openListText as text } from '../../../shared/text/window/openlist';
import { compareText } from '../../../shared/text/window/openlist-changes';
import { editsText } from '../../../shared/text/window/openlist-edits';
import { listFormatTexts } from '../../../shared/text/window/openlist-export';
import { refusalNames } from '../../../shared/text/window/openlist-reasons';
import { dueTexts } from '../../../shared/text/window/overview';
import { selfCheckText } from '../../../shared/text/window/openlist-selfcheck';
import { withdrawalText } from '../../../shared/text/window/openlist-withdrawal';
import { chainOf } from './support/chain';
import { clerkAt, likeText, LONG } from './support/clerk';
import { hasWindow, keepSight, openDesk, type Desk } from './support/desk';
import { editCells } from './support/edit-workbook';
import { fillWorkspace, type Filled } from './support/filled';
import { mouse } from './support/mouse';

const ITEM = '食品经营许可信息';
const OTHER = '企业年报公示信息';
const NEW_ABSTRACT = '由食品科按季度核对后的摘要';

describe.skipIf(!hasWindow)('a list that is used (skipped without Chromium)', { timeout: 240_000 }, () => {
  let folder: string;
  let filled: Filled;
  let desk: Desk;
  let chain: ReturnType<typeof chainOf>;
  const at = (name: string) => join(folder, name);
  const clerk = () => clerkAt(desk, mouse(desk));
  const leave = async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), '清单 list-'));
    filled = fillWorkspace(at('filled'));
    desk = await openDesk({ lang: 'zh', home: filled.home });
    chain = chainOf(desk, mouse(desk));
    await desk.app.answerDialog(filled.workspace);
    await desk.app.menu('workspace-open');
    await chain.actAs('示例甲');
  }, 180_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepSight(desk, task.name);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what is not ready is narrowed to one reason', async () => {
    const { page, say } = desk;
    await chain.goTo('openlist');
    await page.getByText(new RegExp(`^${say(text.refused, { count: '' }).trim()}`)).click();
    const rows = page.getByRole('grid').getByRole('row');
    const all = await rows.count();
    expect(all).toBeGreaterThan(1);
    await mouse(desk).pick(
      page.getByRole('combobox', { name: say(text.reasonFilter) }),
      say(refusalNames['release-missing']),
    );
    await expect.poll(() => rows.count()).toBeLessThan(all);
  });

  test('a version is exported in every format, under one name', async () => {
    await chain.freeze(2, { partial: true });
    const others = [listFormatTexts.csv.name, listFormatTexts.jsonld.name];
    await chain.exportList(2, at('清单.xlsx'), ...others);
    const made = (await readdir(folder)).filter((name) => name.startsWith('清单'));
    expect(made.map((name) => name.replace(/^清单/, '')).toSorted()).toEqual(
      expect.arrayContaining(['.csv', '.json', '.jsonld', '.xlsx']),
    );
  });

  test('an edit that may not come back is refused by its cell, and then nothing is taken over', async () => {
    const { page, say } = desk;
    await editCells(at('清单.xlsx'), at('不可.xlsx'), [
      { row: OTHER, column: '摘要', to: NEW_ABSTRACT },
      { row: OTHER, column: '开放类型', to: '非开放' },
    ]);
    const drawer = await chain.bringBack(at('不可.xlsx'));
    await drawer.getByText(say(editsText.blocked)).waitFor();
    const cells = await drawer.getByRole('row').nth(1).innerText();
    expect(cells).toMatch(/[A-Z]+\d+/);
    expect(await drawer.getByRole('button', { name: likeText(say(editsText.apply)) }).isDisabled()).toBe(true);
    await leave();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('an edit of what a person wrote is shown before and after, and taken over', async () => {
    const { page, say } = desk;
    await editCells(at('清单.xlsx'), at('改过.xlsx'), [{ row: OTHER, column: '摘要', to: NEW_ABSTRACT }]);
    const drawer = await chain.bringBack(at('改过.xlsx'));
    await drawer.getByRole('row').filter({ hasText: NEW_ABSTRACT }).filter({ hasText: OTHER }).waitFor();
    await clerk().button(editsText.apply, { count: '1' }, drawer).click();
    await page.getByText(say(editsText.applied, { count: '1' })).waitFor({ timeout: LONG });
    await drawer.waitFor({ state: 'hidden' });
  });

  test('an item is withdrawn: its version marks it, and the overview asks for what follows', async () => {
    const { page, say } = desk;
    await chain.withdraw(ITEM, '平台下载页可见完整联系电话');
    await leave();
    await chain.show(text.viewList);
    await chain.chooseVersion('2026');
    await page.getByRole('row').filter({ hasText: ITEM }).getByText('已撤回').waitFor();
    await chain.goTo('overview');
    await page.getByRole('button', { name: likeText(say(dueTexts.followUps)) }).waitFor();
  });

  test('it comes back once every follow-up task is done', async () => {
    const { page, say } = desk;
    await chain.goTo('openlist');
    await chain.show(withdrawalText.view);
    await chain.withdrawal(ITEM).click();
    const drawer = page.getByRole('dialog', { name: ITEM });
    await drawer.getByText(likeText(say(withdrawalText.restoreWait))).waitFor();
    expect(await clerk().button(withdrawalText.restore, {}, drawer).count()).toBe(0);
    await chain.settleAll(ITEM, '已办理，见 2026 年第 3 号记录');
    await chain.restore(ITEM, '已重新脱敏并复核');
    await leave();
    await chain.withdrawal(ITEM).getByText(say(withdrawalText.back)).waitFor();
  });

  test('two versions are compared in words, with changed cells side by side', async () => {
    const { page, say } = desk;
    await chain.show(text.viewList);
    await chain.freeze(3, { partial: true });
    await clerk().button(compareText.action).click();
    const drawer = page.getByRole('dialog', { name: say(compareText.title) });
    const row = drawer.getByRole('row').filter({ hasText: OTHER });
    await row.getByText(say(listChangeNames.changed)).waitFor({ timeout: LONG });
    await row.click();
    await drawer
      .getByRole('region', { name: say(compareText.cells, { name: OTHER }) })
      .getByText(NEW_ABSTRACT)
      .waitFor();
    await leave();
  });

  test('the self-check says how each article stands, and goes out as a workbook and as a page', async () => {
    const { page, say, app } = desk;
    await chain.show(selfCheckText.view);
    await page.getByRole('region', { name: say(selfCheckText.table) }).waitFor({ timeout: LONG });
    await page.getByText('第三十九条').first().waitFor();
    await chain.showSheet('index');
    await page
      .getByRole('grid', { name: say(selfCheckText.indexTable) })
      .getByRole('row')
      .nth(1)
      .waitFor();
    const files = [
      [selfCheckText.exportWorkbook, '自查.xlsx'],
      [selfCheckText.exportPage, '自查.html'],
    ] as const;
    for (const [action, file] of files) {
      await app.answerDialog(at(file));
      await clerk().button(action).click();
      const told = page.getByRole('dialog', { name: say(selfCheckText.exported) });
      await told.getByRole('button', { name: say(selfCheckText.close) }).click({ timeout: LONG });
      await told.waitFor({ state: 'hidden' });
    }
    const workbook = read(await readFile(at('自查.xlsx')));
    const words = workbook.SheetNames.map((name) =>
      JSON.stringify(utils.sheet_to_json(workbook.Sheets[name] ?? {})),
    ).join();
    expect(words).toContain(ITEM);
    expect(await readFile(at('自查.html'), 'utf8')).toContain('第三十九条');
  });

  test('the page complained of nothing', () => {
    expect(desk.complaints).toEqual([]);
  });
});
