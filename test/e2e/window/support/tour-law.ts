import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProfile } from '../../../../shared/regulation';
import { frameText } from '../../../../shared/text/window/frame';
import { decisionText } from '../../../../shared/text/window/decision';
import { articleText, changeText, earlierText, itemText } from '../../../../shared/text/window/decision-law';
import { acknowledgeText, adoptText, regulationText } from '../../../../shared/text/window/regulation';
import { profileFileText } from '../../../../shared/text/window/regulation-file';
import { checkout } from '../../../support/electron-on-chromium/folders';
import { REGULATION } from './chain';
import { likeText, LONG, type Clerk } from './clerk';
import type { Look } from './tour';

/** The profile of a city that was invented: as a person would bring it. */
export const inventedCity = join(checkout, 'test', 'engine', 'operations', 'fixtures', 'haibin-2025.json');

/** A question whose yes closes what was open. */
const tradeSecret = findProfile(REGULATION).questions.find(({ id }) => id === 'trade-secret');

/** The decision on one resource that stands in a frozen list, with what opens in it; all is put back in the end. */
export async function tourOfDecision(clerk: Clerk, look: Look): Promise<void> {
  const { desk, hand, button, buttonLike, field, row, rest } = clerk;
  const { page, say } = desk;
  if (tradeSecret === undefined) throw new Error('no question on trade secrets');
  const open = async (resource: string) => {
    // Only the rows in sight are drawn: one that is scrolled away is searched for.
    await hand.type(field(decisionText.search), resource);
    await row(decisionText.list, resource).first().click();
    await page.getByRole('region', { name: resource, exact: true }).waitFor();
    await hand.type(field(decisionText.search), '');
  };

  await buttonLike(articleText.open).first().click();
  await page.getByRole('tooltip').waitFor();
  await look('decision-article');
  await page.keyboard.press('Escape');
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });

  await button(itemText.open).click();
  await page.getByRole('grid', { name: say(itemText.title) }).waitFor();
  await page.getByRole('grid', { name: say(itemText.title) }).scrollIntoViewIfNeeded();
  await look('decision-items');

  await open('食品经营许可信息');
  const asked = page.getByRole('radiogroup', { name: say(tradeSecret.text), exact: true });
  await asked.getByRole('radio', { name: say(decisionText.yes), exact: true }).click();
  const why = page.getByLabel(likeText(say(changeText.label)));
  await why.waitFor();
  await look('decision-change');
  await why.fill('企业来函说明其中含商业秘密，先停止开放');
  await button(decisionText.record).click();
  await page.getByRole('region', { name: say(earlierText.title) }).waitFor({ timeout: LONG });
  await rest();
  await page.getByRole('region', { name: say(earlierText.title) }).scrollIntoViewIfNeeded();
  await look('decision-history');
  await undo(clerk);
}

/** The regulation's place in the settings, with what opens there; all is put back in the end. */
export async function tourOfRegulation(clerk: Clerk, folder: string, look: Look): Promise<void> {
  const { desk, button, dialog, goTo, rest } = clerk;
  const { page, app, say } = desk;
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  const qingdao = { title: say(findProfile('qingdao-2020').title) };

  await button(regulationText.coverageOf, { title: say(findProfile(REGULATION).title) }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
  await look('settings-coverage');
  await leave();

  const broken = join(folder, '写错的档案.json');
  const city: unknown = JSON.parse(await readFile(inventedCity, 'utf8'));
  await writeFile(broken, JSON.stringify({ ...Object(city), validFrom: '2025年', grounds: [{ id: 'x' }] }));
  await app.answerDialog(broken);
  await button(regulationText.import).click();
  await page
    .getByRole('dialog')
    .getByRole('table', { name: say(profileFileText.problem) })
    .waitFor({ timeout: LONG });
  await look('settings-profile-problems');
  await leave();
  await app.answerDialog(inventedCity);
  await button(regulationText.import).click();
  await page
    .getByRole('dialog')
    .getByRole('table', { name: say(profileFileText.changes) })
    .waitFor({ timeout: LONG });
  await look('settings-profile');
  await leave();

  await button(regulationText.adoptOf, qingdao).click();
  await dialog(adoptText.title, qingdao).waitFor();
  await look('settings-adopt');
  await button(adoptText.confirm).click();
  await button(acknowledgeText.action).waitFor({ timeout: LONG });
  await rest();
  await button(acknowledgeText.action).click();
  await dialog(acknowledgeText.dialog).waitFor();
  await look('settings-acknowledge');
  await page.getByLabel(say(acknowledgeText.why)).fill('新办法尚未公布，市大数据局要求暂按原办法办理');
  await button(acknowledgeText.confirm).click();
  await button(acknowledgeText.again).waitFor({ timeout: LONG });
  await rest();
  await look('settings-acknowledged');
  await goTo('decision');
  await look('decision-acknowledged');
  await undo(clerk);
  await look('decision-expired');
  await undo(clerk);
  await goTo('settings');
}

async function undo({ desk: { app, page, say }, rest }: Clerk): Promise<void> {
  await app.menu('undo');
  await page.getByText(likeText(say(frameText.undone))).waitFor();
  await page.getByText(likeText(say(frameText.undone))).waitFor({ state: 'hidden' });
  await rest();
}
