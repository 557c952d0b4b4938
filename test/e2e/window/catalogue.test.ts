import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ExcelJS from 'exceljs';
import { catalogueText, editText, importText, resourceText } from '../../../shared/text/window/catalogue';
import { addText } from '../../../shared/text/window/catalogue-add';
import { fieldNames } from '../../../shared/text/window/catalogue-field';
import { mappingText, mergeText, templateNames } from '../../../shared/text/window/catalogue-import';
import { pasteText } from '../../../shared/text/window/catalogue-paste';
import { printText } from '../../../shared/text/window/catalogue-print';
import { removeText } from '../../../shared/text/window/catalogue-remove';
import { viewsText } from '../../../shared/text/window/catalogue-views';
import { exportText } from '../../../shared/text/window/catalogue-export';
import { lintText } from '../../../shared/text/window/catalogue-lint';
import { chainOf, REGULATION } from './support/chain';
import { clerkAt, likeText, LONG, type Clerk } from './support/clerk';
import { hasWindow, openDesk, type Desk } from './support/desk';
import { mouse } from './support/mouse';
import { smallAgency } from './support/small-agency';

const PARKING = '公共停车场信息';
const ROTA = '内部值班安排';

/** A municipal catalogue of two sheets; its columns of the department and of the cycle have headers of their own making. */
async function municipal(cycleOfParking: string, resources: readonly string[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const heads = book.addWorksheet('目录');
  heads.addRow([
    '目录名称',
    '提供方',
    '提供方代码',
    '目录摘要',
    '谁管',
    '共享属性',
    '开放属性',
    '更新周期',
    '数据分级',
  ]);
  const items = book.addWorksheet('信息项');
  items.addRow(['目录名称', '信息项名称', '数据类型', '数据长度', '共享属性', '开放属性', '敏感属性', '涉密属性']);
  for (const name of resources) {
    const cycle = name === PARKING ? cycleOfParking : '每年';
    heads.addRow([name, '示例局', '', '摘要', '运行科', '无条件共享', '无条件开放', cycle, '一般']);
    items.addRow([name, '名称', '字符串', '50', '无条件共享', '无条件开放', '否', '否']);
    items.addRow([name, '区县', '字符串型C', '20', '无条件共享', '无条件开放', '否', '否']);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.skipIf(!hasWindow)('the catalogue (skipped without Chromium)', { timeout: 120_000 }, () => {
  let folder: string;
  let desk: Desk;
  let clerk: Clerk;
  const file = (name: string) => join(folder, name);
  const tab = (text: Parameters<Clerk['say']>[0]): Locator =>
    desk.page.getByRole('tab', { name: likeText(desk.say(text)) });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
    await writeFile(file('一.xlsx'), await municipal('每月', [PARKING, ROTA]));
    await writeFile(file('二.xlsx'), await municipal('每季度', [PARKING, '新的资源']));
    desk = await openDesk({ lang: 'zh' });
    clerk = clerkAt(desk, mouse(desk));
    const { agency, people } = smallAgency;
    await chainOf(desk, clerk.hand).makeWorkspace({ regulation: REGULATION, agency, people, folder }, async () => {});
    await clerk.goTo('catalogue');
  }, 180_000);
  afterAll(async () => {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a column that was guessed wrong is corrected, and the file looked at again', async () => {
    await desk.app.answerDialog(file('一.xlsx'));
    await clerk.button(importText.action).click();
    await tab(mergeText.mappingTab).click({ timeout: LONG });
    const department = desk.page
      .getByRole('combobox', { name: desk.say(mappingText.fieldOf, { column: 'E' }) })
      .first();
    await clerk.hand.pick(department, desk.say(fieldNames.department));
    await clerk.button(mappingText.again).click();
    await clerk.button(importText.confirm, { count: 2 }).click({ timeout: LONG });
    await clerk.row(catalogueText.table, '运行科').first().waitFor({ timeout: LONG });
  });

  test('what is certain is mended at once, in all places', async () => {
    await clerk.buttonLike(lintText.open).click();
    await clerk.button(lintText.fixAll, { count: 2 }).click();
    await desk.page.getByText(desk.say(lintText.fixed, { count: 2 })).waitFor({ timeout: LONG });
    await clerk.hand.leave();
    await desk.page.getByText(desk.say(catalogueText.viewItems), { exact: true }).first().click();
    await clerk.row(catalogueText.itemsTable, '字符串型C').nth(3).waitFor();
    await desk.page.getByText(desk.say(catalogueText.viewResources), { exact: true }).first().click();
  });

  test('a later file changes nothing unasked, and then what was ticked', async () => {
    await desk.app.answerDialog(file('二.xlsx'));
    await clerk.button(importText.action).click();
    const changed = desk.page.getByRole('grid', { name: desk.say(mergeText.changedTable) });
    await changed.waitFor({ timeout: LONG });
    await clerk.button(importText.confirm, { count: 1 }).waitFor();
    await changed
      .getByRole('checkbox', {
        name: desk.say(mergeText.take, { name: `${PARKING} ${desk.say(fieldNames.updateCycle)}` }),
      })
      .click();
    await tab(mergeText.gone).click();
    await desk.page.getByRole('checkbox', { name: desk.say(mergeText.remove, { name: ROTA }) }).click();
    await clerk.button(mergeText.confirmSome, { added: 1, changed: 1, gone: 1 }).click();
    await clerk.row(catalogueText.table, '新的资源').waitFor({ timeout: LONG });
    await clerk.row(catalogueText.table, '每季度').waitFor();
    expect(await clerk.row(catalogueText.table, ROTA).count()).toBe(0);
    expect(desk.complaints).toEqual([]);
  });

  test('rows are copied, and pasted ones change what is ticked', async () => {
    const { page, say } = desk;
    const row = clerk.row(catalogueText.table, PARKING);
    await row.focus();
    await page.keyboard.press('Control+a');
    const copied = await row.evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied.split('\r\n')).toHaveLength(4);
    const pasted = copied.replaceAll('每季度', '每半年');
    await row.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, pasted);
    await page.getByRole('checkbox', { name: say(mergeText.take, { name: PARKING }), exact: true }).click();
    await clerk.button(pasteText.apply, { count: 1 }).click();
    await clerk.row(catalogueText.table, '每半年').first().waitFor({ timeout: LONG });
    expect(desk.complaints).toEqual([]);
  });

  test('what the table shows is printed, all rows with the head', async () => {
    const { page } = desk;
    await page.evaluate(() => {
      window.print = () => {
        const rows = [...document.querySelectorAll('body > div > table tr')];
        document.documentElement.dataset['printed'] = rows.map(({ textContent }) => textContent).join('\n');
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await clerk.button(printText.action).click();
    const printed = await page.evaluate(() => document.documentElement.dataset['printed'] ?? '');
    expect(printed.split('\n')).toHaveLength(3);
    expect(printed).toContain(PARKING);
    // The page itself is as it was.
    await page.locator('body > div > table').waitFor({ state: 'detached' });
  });

  test('the inventory is written in another template, which says what it has no column for', async () => {
    const { app, page, say } = desk;
    await clerk.button(exportText.action).click();
    await page.getByRole('radio', { name: say(templateNames['national-2017']) }).click();
    await app.answerDialog(file('写出.xlsx'));
    await clerk.button(exportText.save).click();
    await page.getByText(say(exportText.done, { resources: 2, items: 4 })).waitFor({ timeout: LONG });
    await page.getByText(new RegExp(say(fieldNames.sensitive))).waitFor();
    await clerk.hand.leave();
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file('写出.xlsx'));
    expect(JSON.stringify(book.model.sheets)).toContain(PARKING);
    expect(desk.complaints).toEqual([]);
  });

  test('a resource is added by hand, kept in sight by a saved view, and removed again', async () => {
    const { page, say } = desk;
    await clerk.button(addText.action).click();
    const adding = clerk.dialog(addText.action);
    await clerk.hand.type(clerk.field(addText.name, adding), '路灯信息');
    await clerk.hand.type(clerk.field(addText.items, adding), '编号\n位置');
    await clerk.button(addText.ok, {}, adding).click();
    const shown = page.getByRole('dialog', { name: '路灯信息' });
    await shown.waitFor({ timeout: LONG });
    await clerk.button(resourceText.edit, {}, shown).click();
    await clerk.button(editText.addItem).click();
    const cell = (item: string, field: keyof typeof fieldNames) =>
      page.getByLabel(say(editText.itemCell, { item, cell: say(fieldNames[field]) }), { exact: true });
    await clerk.hand.type(cell(say(editText.newItem), 'itemName'), '亮灯时间');
    await clerk.hand.type(cell('亮灯时间', 'itemOpening'), '有条件开放');
    await clerk.button(editText.removeItem, { item: '位置' }).click();
    await clerk.button(editText.save).click();
    await page.getByRole('rowheader', { name: '亮灯时间' }).waitFor({ timeout: LONG });
    expect(await page.getByRole('rowheader', { name: '位置' }).count()).toBe(0);
    await clerk.hand.leave();

    await clerk.hand.type(clerk.field(catalogueText.search), '路灯');
    await clerk.row(catalogueText.table, '路灯信息').waitFor();
    await clerk.button(viewsText.menu).click();
    await page.getByRole('menuitem', { name: say(viewsText.save) }).click();
    const saving = clerk.dialog(viewsText.dialog);
    await clerk.hand.type(clerk.field(viewsText.name, saving), '我的路灯');
    await clerk.button(viewsText.confirm, {}, saving).click();
    await clerk.hand.type(clerk.field(catalogueText.search), '');
    await clerk.button(viewsText.menu).click();
    await page.getByRole('menuitem', { name: '我的路灯' }).click();
    expect(await clerk.row(catalogueText.table, PARKING).count()).toBe(0);

    await clerk.row(catalogueText.table, '路灯信息').click();
    await clerk.button(removeText.action).click();
    await clerk.button(removeText.ok).click();
    await clerk.row(catalogueText.table, '路灯信息').waitFor({ state: 'detached', timeout: LONG });
    expect(desk.complaints).toEqual([]);
  });
});
