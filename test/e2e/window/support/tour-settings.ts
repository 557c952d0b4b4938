import { join } from 'node:path';
import { backupText, eraseText } from '../../../../shared/text/window/backups';
import { certificatesText } from '../../../../shared/text/window/certificates';
import { pseudonymKeyActs } from '../../../../shared/text/window/pseudonym-key';
import { settingsText } from '../../../../shared/text/window/settings';
import { authorityIn } from './authority';
import { LONG, type Clerk } from './clerk';
import type { Filled } from './filled';
import type { Look } from './tour';

/** The settings of a workspace in the midst of work, with what opens on them; a certificate is trusted in the end. */
export async function tourOfSettings(clerk: Clerk, filled: Filled, look: Look): Promise<void> {
  const { desk, button, buttonLike, dialog, goTo, rest } = clerk;
  const { page, app, say } = desk;
  const leave = leaveOf(clerk);

  await goTo('settings');
  await look('settings');
  await button(backupText.restoreThis).or(buttonLike(backupText.restoreOf)).first().click();
  await page.getByRole('dialog').waitFor({ timeout: LONG });
  await rest();
  await look('settings-restore');
  await leave();
  await tourOfKey(clerk, filled, look);
  await button(eraseText.action).click();
  await look('settings-erase');
  await leave();
  await button(settingsText.createIdentity).click();
  await look('settings-identity');
  await leave();
  await button(certificatesText.importIdentity).click();
  await look('settings-import');
  await leave();
  await buttonLike(certificatesText.moreOf).click();
  await page.getByRole('menuitem', { name: say(certificatesText.request), exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('settings-request');
  await leave();
  await button(settingsText.addPerson).click();
  await look('settings-person');
  await leave();
  await app.answerDialog(filled.certificate);
  await button(settingsText.addTrusted).click();
  await dialog(settingsText.compareTitle).waitFor();
  await look('settings-compare');
  await button(settingsText.agrees).click();
  await dialog(settingsText.compareTitle).waitFor({ state: 'hidden' });
  await page.getByText(say(settingsText.noTrusted)).waitFor({ state: 'detached' });
  await look('settings-trusted');
  await tourOfRevocations(clerk, filled, look);
}

/** An authority that is trusted, and its list of revoked certificates, which is out of date. */
async function tourOfRevocations(clerk: Clerk, { home }: Filled, look: Look): Promise<void> {
  const { desk, button, buttonLike, dialog } = clerk;
  const { page, app, say } = desk;
  const authority = await authorityIn(home, '示例省电子认证服务有限公司公共数据专用证书颁发机构');
  await app.answerDialog(authority.certificate);
  await button(settingsText.addTrusted).click();
  await dialog(settingsText.compareTitle).waitFor();
  await look('settings-compare-authority');
  await button(settingsText.agrees).click();
  await dialog(settingsText.compareTitle).waitFor({ state: 'hidden' });
  await app.answerDialog(authority.revocations);
  await button(certificatesText.addRevocations).click();
  await buttonLike(certificatesText.removeRevocations).waitFor({ timeout: LONG });
  await page.getByText(say(certificatesText.noRevocations)).waitFor({ state: 'detached' });
  await buttonLike(certificatesText.removeRevocations).scrollIntoViewIfNeeded();
  await look('settings-revocations');
}

/** What opens for the pseudonym key. */
async function tourOfKey(clerk: Clerk, { home }: Filled, look: Look): Promise<void> {
  const { desk, button } = clerk;
  const leave = leaveOf(clerk);
  for (const act of ['show', 'export', 'rotate'] as const) {
    await button(pseudonymKeyActs[act].action).click();
    await look(`settings-key-${act}`);
    await leave();
  }
  // What the file holds matters only once its passphrase was typed.
  await desk.app.answerDialog(join(home, 'sources.json'));
  await button(pseudonymKeyActs.import.action).click();
  await desk.page.getByRole('dialog').waitFor();
  await look('settings-key-import');
  await leave();
}

const leaveOf =
  ({ desk: { page } }: Clerk) =>
  async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
