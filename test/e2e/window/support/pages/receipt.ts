import { furtherRoles } from '../../../../../renderer/pages/package/sign/signers';
import { packageText } from '../../../../../shared/text/window/package';
import { findingsText } from '../../../../../shared/text/window/package-findings';
import { receiptText } from '../../../../../shared/text/window/package-receipt';
import { signerRoleNames, signText } from '../../../../../shared/text/window/package-sign';
import { LONG, type Clerk } from '../clerk';

/** What is done on 提交包 with signatures from elsewhere, and with receipts. */
export function receiptSteps({ desk, hand, say, button, field, goTo, rest }: Clerk) {
  const { page, app } = desk;
  const nameOf = (role: string) => say(signerRoleNames[role] ?? signText.role);

  return {
    /** Imports a receipt whose signer is trusted; its findings are then in sight. */
    async importReceipt(file: string) {
      await goTo('package');
      await app.answerDialog(file);
      await hand.press(button(receiptText.import));
      const drawer = page.getByRole('dialog');
      await drawer.waitFor({ timeout: LONG });
      await hand.press(button(receiptText.confirm, {}, drawer));
      await drawer.waitFor({ state: 'hidden', timeout: LONG });
      await page.getByRole('grid', { name: say(findingsText.table) }).waitFor();
      await rest();
    },

    /** Makes a package that waits for the agency's signature and others, in a folder. */
    async prepare(folder: string, roles: readonly (typeof furtherRoles)[number][]) {
      await hand.choose(page.getByRole('radio', { name: say(signText.elsewhere) }));
      for (const role of furtherRoles) {
        const box = page.getByRole('checkbox', { name: nameOf(role), exact: true });
        if (roles.includes(role)) await hand.tick(box);
        else await box.uncheck();
      }
      await app.answerDialog(folder);
      await hand.press(button(packageText.chooseFolder));
      await hand.press(button(signText.prepare));
      // Another package may have been waiting before, for others.
      const waiting = page.getByRole('list', { name: say(signText.signers) }).getByRole('listitem');
      await waiting.nth(roles.length).waitFor({ timeout: LONG });
      await waiting.nth(roles.length + 1).waitFor({ state: 'detached', timeout: LONG });
      await rest();
    },

    /** Gives the waiting package one signature by the first identity of this computer. */
    async signWaiting(role: string, passphrase: string) {
      await hand.press(button(signText.signHereOf, { role: nameOf(role) }));
      const dialog = page.getByRole('dialog', { name: say(signText.signTitle, { role: nameOf(role) }) });
      await hand.pick(field(packageText.identity, dialog), '');
      await hand.type(field(packageText.passphrase, dialog), passphrase);
      await hand.press(button(signText.sign, {}, dialog));
      await dialog.waitFor({ state: 'hidden', timeout: LONG });
      await rest();
    },
  };
}
