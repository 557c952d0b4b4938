import { join } from 'node:path';
import { backupText, eraseText } from '../../../../shared/text/window/backups';
import { pseudonymKeyActs } from '../../../../shared/text/window/pseudonym-key';
import { settingsText } from '../../../../shared/text/window/settings';
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
