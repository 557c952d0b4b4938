import { treatmentText } from '../../../../shared/text/window/treatment';
import { fieldText, protectionText, replayText } from '../../../../shared/text/window/treatment-plan';
import { resultText } from '../../../../shared/text/window/treatment-result';
import { searchText } from '../../../../shared/text/window/treatment-search';
import { LONG, type Clerk } from './clerk';
import type { Look } from './tour';

/** The page 脱敏 in the midst of work: result, plan, and everything that opens on either. */
export async function tourOfTreatment({ desk, button, buttonLike, row, goTo, rest }: Clerk, look: Look): Promise<void> {
  const { page, say } = desk;
  const leave = async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };

  await goTo('treatment');
  await row(treatmentText.list, '消费投诉').first().click();
  await page.getByRole('tab', { name: say(treatmentText.resultTab) }).click();
  await page.getByRole('heading', { name: say(resultText.attack) }).waitFor({ timeout: LONG });
  await look('treatment-result');
  await button(resultText.mosaicCheck).click();
  await rest();
  await button(resultText.mosaicCheck).scrollIntoViewIfNeeded();
  await look('treatment-mosaic');

  await page.getByRole('tab', { name: say(treatmentText.planTab) }).click();
  await look('treatment');
  await buttonLike(fieldText.actionOf).first().click();
  const field = page.getByRole('dialog');
  await field.getByRole('table').first().waitFor({ timeout: LONG });
  await field.getByRole('button', { name: say(fieldText.showSpread) }).click();
  await field.locator('canvas').first().waitFor({ timeout: LONG });
  await rest();
  await look('treatment-field');
  await leave();
  await button(protectionText.more).click();
  await look('treatment-protection');
  await leave();
  await button(treatmentText.sample).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  await look('treatment-sample');
  await leave();
  await button(searchText.action).click();
  await look('treatment-search');
  await button(searchText.start).click();
  await page.getByRole('grid', { name: say(searchText.best) }).waitFor({ timeout: LONG });
  await rest();
  await look('treatment-search-found');
  await leave();
  await button(treatmentText.runAsking).click();
  await look('treatment-key');
  await leave();

  await row(treatmentText.list, '企业登记（补录）').click();
  await look('treatment-unplanned');
  await button(replayText.action).click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  await look('treatment-replay');
  await leave();
}
