import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueText, editText, importText, resourceText } from '../../../../shared/text/window/catalogue';
import { addText } from '../../../../shared/text/window/catalogue-add';
import { exportText } from '../../../../shared/text/window/catalogue-export';
import { mergeText } from '../../../../shared/text/window/catalogue-import';
import { lintText } from '../../../../shared/text/window/catalogue-lint';
import { attachText, dataText, datasetText } from '../../../../shared/text/window/data';
import { decisionText } from '../../../../shared/text/window/decision';
import { frameText } from '../../../../shared/text/window/frame';
import type { Text } from '../../../../shared/text/language';
import { operationText } from '../../../../shared/text/operations';
import { historyEntryText, historyText, historyVerifyText } from '../../../../shared/text/window/history';
import { openListText } from '../../../../shared/text/window/openlist';
import { packageText } from '../../../../shared/text/window/package';
import { qualityMeasureTexts } from '../../../../shared/text/quality';
import { qualityText } from '../../../../shared/text/window/quality';
import { figuresText, readText } from '../../../../shared/text/window/reading';
import { shortcutText } from '../../../../shared/text/window/commands';
import { chainOf, REGULATION } from './chain';
import { clerkAt, likeText, LONG } from './clerk';
import type { Desk } from './desk';
import type { Filled } from './filled';
import { mouse } from './mouse';
import { sampleFile } from './sample-agency';
import { smallAgency } from './small-agency';
import { tourOfDecision, tourOfRegulation } from './tour-law';
import { tourOfReview } from './tour-review';
import { tourOfSettings } from './tour-settings';
import { tourOfTreatment } from './tour-treatment';

/** What is done at each sight of a tour; sights are named by their page, and what is open on it. */
export type Look = (sight: string) => Promise<void>;

const tabNames = new Map<Text, string>([
  [mergeText.changed, 'changed'],
  [mergeText.gone, 'gone'],
  [mergeText.faultsTab, 'faults'],
  [mergeText.mappingTab, 'columns'],
]);

const pagesOfWork = [
  'overview',
  'catalogue',
  'data',
  'decision',
  'treatment',
  'openlist',
  'package',
  'history',
] as const;

/** From the first start through the wizard to every page of a workspace with nothing in it. */
export async function tourOfNothing(desk: Desk, folder: string, look: Look): Promise<void> {
  const chain = chainOf(desk, mouse(desk));
  const { agency, people } = smallAgency;
  await look('welcome');
  await chain.goTo('review');
  await look('review-empty');
  await chain.goTo('settings');
  await look('settings-empty');
  await mouse(desk).command('page-overview');
  await chain.lookAtExpired('qingdao-2020', look);
  await chain.makeWorkspace({ regulation: REGULATION, agency, people, folder }, look);
  for (const page of pagesOfWork) {
    await chain.goTo(page);
    await look(`${page}-empty`);
  }
}

/** Every page of a workspace in the midst of work, with what can be opened on it. */
export async function tourOfWork(desk: Desk, filled: Filled, look: Look): Promise<void> {
  const hand = mouse(desk);
  const clerk = clerkAt(desk, hand);
  const chain = chainOf(desk, hand);
  const { button, buttonLike, dialog, row, goTo, rest } = clerk;
  const { page, app, say } = desk;
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  await app.answerDialog(filled.workspace);
  await app.menu('workspace-open');
  await page.getByRole('button', { name: say(frameText.actorChoose) }).click({ timeout: LONG });
  await look('actor');
  await page.keyboard.press('Escape');
  await chain.actAs('示例甲');
  await goTo('overview');
  await page.locator('canvas, svg').first().waitFor();
  await look('overview');

  await goTo('catalogue');
  await look('catalogue');
  await row(catalogueText.table, '食品经营许可信息').click();
  await look('catalogue-resource');
  await button(resourceText.edit).click();
  await look('catalogue-edit');
  await leave();
  await button(editText.bulk).click();
  await look('catalogue-bulk');
  await leave();
  await buttonLike(lintText.open).click();
  await dialog(lintText.title).waitFor();
  await look('catalogue-faults');
  await leave();
  await button(exportText.action).click();
  await dialog(exportText.title).waitFor();
  await look('catalogue-export');
  await leave();
  await button(addText.action).click();
  await dialog(addText.action).waitFor();
  await look('catalogue-add');
  await leave();
  await buttonLike(catalogueText.moreFilters).click();
  await look('catalogue-filters');
  await buttonLike(catalogueText.moreFilters).click();
  await page.getByText(say(catalogueText.viewItems), { exact: true }).first().click();
  await page.getByRole('grid', { name: say(catalogueText.itemsTable) }).waitFor();
  await look('catalogue-items');
  await page.getByText(say(catalogueText.viewResources), { exact: true }).first().click();
  await app.answerDialog(sampleFile('信息资源目录.xlsx'));
  await button(importText.action).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  for (const tab of [mergeText.changed, mergeText.gone, mergeText.faultsTab, mergeText.mappingTab]) {
    await page.getByRole('tab', { name: likeText(say(tab)) }).click();
    await look(`catalogue-import-${tabNames.get(tab)}`);
  }
  await leave();

  await goTo('data');
  await row(dataText.list, '行政处罚信息').click();
  await look('data');
  await row(datasetText.columns, '投诉人手机').click();
  await page
    .getByRole('dialog')
    .getByRole('columnheader', { name: say(figuresText.shape) })
    .waitFor({ timeout: LONG });
  await look('data-column');
  await leave();
  await button(qualityText.action).click();
  await page.getByRole('grid', { name: say(qualityText.table) }).waitFor({ timeout: LONG });
  await rest();
  await look('data-quality');
  await row(qualityText.table, say(qualityMeasureTexts['cell-present'].name)).click();
  await look('data-quality-measure');
  await leave();
  await buttonLike(datasetText.confirm).click();
  await look('data-confirm');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(datasetText.cancel), exact: true })
    .click();
  await app.answerDialog(sampleFile('特种设备.xls'));
  await button(dataText.attach).first().click();
  await page.getByRole('dialog').getByRole('status').filter({ hasText: /\d/ }).waitFor({ timeout: LONG });
  await look('data-attach');
  await button(attachText.cancel).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const blank = join(filled.home, '空白的名称很长的数据文件.csv');
  await writeFile(blank, '');
  await app.answerDialog(blank);
  await button(dataText.attach).first().click();
  await page.getByRole('dialog').getByRole('alert').waitFor({ timeout: LONG });
  await look('data-attach-failed');
  await button(attachText.cancel).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: say(readText.rowsTab), exact: true }).click();
  const cells = page.getByRole('grid', { name: likeText(say(readText.rowsTask)) }).getByRole('gridcell');
  await cells.first().click({ timeout: LONG });
  await look('data-rows');
  await page.keyboard.press('Enter');
  await look('data-cell');
  await page.keyboard.press('Escape');

  await goTo('decision');
  await look('decision-none');
  await row(decisionText.list, '消费投诉信息').first().click();
  await page.getByRole('complementary').waitFor();
  await look('decision');
  await button(decisionText.carry).click();
  await look('decision-carry');
  await leave();
  await tourOfDecision(clerk, look);

  await tourOfTreatment(clerk, look);

  await goTo('openlist');
  await button(openListText.freeze, { version: 2 }).waitFor();
  await look('openlist');
  await page.getByText(new RegExp(`^${say(openListText.refused, { count: '' }).trim()}`)).click();
  await look('openlist-refused');
  await button(openListText.freeze, { version: 2 }).click();
  await look('openlist-freeze');
  await leave();
  await hand.pick(page.getByRole('combobox', { name: say(openListText.version) }), '2026');
  const listed = page.getByRole('row').filter({ hasText: '食品经营许可信息' }).first();
  await listed.waitFor();
  await look('openlist-version');
  await listed.click();
  await look('openlist-item');
  await leave();

  await goTo('package');
  await page.getByRole('grid', { name: say(packageText.history) }).waitFor();
  await look('package');
  await page
    .getByRole('grid', { name: say(packageText.history) })
    .getByRole('row')
    .last()
    .click();
  await look('package-record');
  await leave();

  await goTo('history');
  await row(historyText.table, operationText('list.freeze', desk.language)).first().waitFor();
  await look('history');
  await button(historyText.verify).click();
  await page.getByText(say(historyVerifyText.intact)).waitFor({ timeout: LONG });
  await look('history-verified');
  await row(historyText.table, operationText('list.freeze', desk.language)).first().click();
  await page.getByRole('dialog').getByText(say(historyEntryText.cannot)).waitFor();
  await look('history-entry');
  await leave();
  await row(historyText.table, operationText('dataset.attach', desk.language)).first().click();
  await button(historyEntryText.revert).click();
  await look('history-revert');
  await button(historyEntryText.revertCancel).click();
  // A question that is still closing would take the Esc that is meant for the drawer.
  await button(historyEntryText.revertCancel).waitFor({ state: 'hidden' });
  await page.waitForFunction('document.activeElement?.closest("[role=dialog]")');
  await leave();

  await chain.verify(filled.package, 'untrusted');
  await look('review-untrusted');
  await tourOfSettings(clerk, filled, look);
  await tourOfRegulation(clerk, filled.home, look);
  await chain.verifyAgain('trusted');
  await tourOfReview(clerk, filled, look);
  await app.menu('shortcuts');
  await dialog(shortcutText.title).waitFor();
  await look('shortcuts');
  await leave();
}
