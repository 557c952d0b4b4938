import { join } from 'node:path';
import { pseudonymKeyActs } from '../../../../shared/text/window/pseudonym-key';
import type { Clerk } from './clerk';
import type { Filled } from './filled';
import type { Look } from './tour';

/** What opens for the pseudonym key in the settings. */
export async function tourOfKey({ desk, button, goTo }: Clerk, { home }: Filled, look: Look): Promise<void> {
  const { page, app } = desk;
  await goTo('settings');
  for (const act of ['show', 'export', 'rotate'] as const) {
    await button(pseudonymKeyActs[act].action).click();
    await look(`settings-key-${act}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await app.answerDialog(join(home, 'sources.json'));
  await button(pseudonymKeyActs.import.action).click();
  await page.getByRole('dialog').waitFor();
  await look('settings-key-import');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
