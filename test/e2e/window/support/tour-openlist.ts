import { join } from 'node:path';
import { openListText } from '../../../../shared/text/window/openlist';
import { compareText } from '../../../../shared/text/window/openlist-changes';
import { exportText } from '../../../../shared/text/window/openlist-export';
import { selfCheckText } from '../../../../shared/text/window/openlist-selfcheck';
import { withdrawalText } from '../../../../shared/text/window/openlist-withdrawal';
import { chainOf } from './chain';
import { clerkAt, LONG } from './clerk';
import type { Desk } from './desk';
import { editCells } from './edit-workbook';
import type { Filled } from './filled';
import { mouse } from './mouse';
import type { Look } from './tour';

/** The item that is taken off the list: of the sample agency. */
const ITEM = '食品经营许可信息';

/** The page 开放清单 with everything that opens on it; a second version is frozen, and an item withdrawn, on the way. */
export async function tourOfList(desk: Desk, filled: Filled, look: Look): Promise<void> {
  const hand = mouse(desk);
  const { button, buttonLike, dialog, rest } = clerkAt(desk, hand);
  const { page, say } = desk;
  const chain = chainOf(desk, hand);
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  await desk.app.answerDialog(filled.workspace);
  await desk.app.menu('workspace-open');
  await chain.actAs('示例甲');
  await chain.freeze(2, { partial: true });
  await button(openListText.export).click();
  await dialog(exportText.title, { version: 2 }).getByRole('radio').last().check();
  await look('openlist-export');
  await leave();
  const workbook = join(filled.home, '导出的清单.xlsx');
  await chain.exportList(2, workbook);
  const edited = join(filled.home, '改过的清单.xlsx');
  await editCells(workbook, edited, [
    { row: ITEM, column: '摘要', to: '改过的摘要' },
    { row: ITEM, column: '开放类型', to: '非开放' },
  ]);
  await chain.bringBack(edited);
  await look('openlist-edits');
  await leave();
  await button(compareText.action).click();
  await page.getByRole('dialog').getByRole('grid').waitFor({ timeout: LONG });
  await look('openlist-compare');
  await leave();

  await page.getByRole('row').filter({ hasText: ITEM }).first().click();
  await button(withdrawalText.action).click();
  await dialog(withdrawalText.title, { name: ITEM }).waitFor();
  await look('openlist-withdraw');
  await page.keyboard.press('Escape');
  await dialog(withdrawalText.title, { name: ITEM }).waitFor({ state: 'hidden' });
  await leave();
  await chain.show(withdrawalText.view);
  await look('openlist-withdrawals-none');
  await chain.show(openListText.viewList);
  await chain.chooseVersion('2026');
  await chain.withdraw(ITEM, '平台下载页可见完整联系电话');
  await look('openlist-withdrawal');
  await leave();
  await look('openlist-withdrawals');
  await chain.show(openListText.viewList);
  await chain.chooseVersion('2026');
  await look('openlist-withdrawn');
  await page.getByRole('row').filter({ hasText: ITEM }).first().click();
  await look('openlist-item-withdrawn');
  await leave();

  await chain.show(selfCheckText.view);
  await page.getByRole('region', { name: say(selfCheckText.table) }).waitFor({ timeout: LONG });
  await rest();
  await look('openlist-selfcheck');
  await buttonLike(selfCheckText.concernedOf).first().click();
  await look('openlist-concerned');
  await leave();
  await chain.showSheet('index');
  await look('openlist-index');
  await button(selfCheckText.how).click();
  await look('openlist-index-how');
  await leave();
}
