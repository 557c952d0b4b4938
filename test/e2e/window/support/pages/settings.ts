import { certificatesText } from '../../../../../shared/text/window/certificates';
import { settingsText } from '../../../../../shared/text/window/settings';
import { LONG, type Clerk } from '../clerk';

/** What is done on 设置. */
export function settingsSteps({ desk, hand, say, button, field, dialog, goTo }: Clerk) {
  const { page, app } = desk;
  return {
    /** Makes the signing identity of whoever acts, for the agency of the workspace; without a workspace, of `whose`. */
    async createIdentity(passphrase: string, whose: Partial<Record<'signer' | 'agency' | 'code', string>> = {}) {
      await goTo('settings');
      await hand.press(button(settingsText.createIdentity));
      const drawer = dialog(settingsText.create);
      for (const part of ['signer', 'agency', 'code'] as const) {
        if (whose[part] !== undefined) await hand.type(field(settingsText[part], drawer), whose[part]);
      }
      await hand.type(field(settingsText.passphrase, drawer), passphrase);
      await hand.type(field(settingsText.passphraseAgain, drawer), passphrase);
      await hand.press(button(settingsText.create, {}, drawer));
      await drawer.getByText(say(settingsText.keptTitle)).waitFor({ timeout: LONG });
      await hand.leave();
      await drawer.waitFor({ state: 'hidden' });
    },

    /** Adds a certificate to those that are trusted, its fingerprint having been compared. */
    async trust(certificate: string) {
      await goTo('settings');
      await app.answerDialog(certificate);
      await hand.press(button(settingsText.addTrusted));
      const compared = dialog(settingsText.compareTitle);
      // Who has a workspace open is named already.
      const by = field(certificatesText.by, compared);
      if ((await by.inputValue()) === '') await hand.type(by, '审查甲');
      await hand.press(button(settingsText.agrees, {}, compared));
      await compared.waitFor({ state: 'hidden' });
      await page.getByText(say(settingsText.noTrusted)).waitFor({ state: 'detached' });
    },
  };
}
