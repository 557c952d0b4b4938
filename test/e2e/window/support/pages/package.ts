import type { PackageVerdict } from '../../../../../shared/model/package';
import { verdictNames } from '../../../../../shared/text/terms';
import { packageText } from '../../../../../shared/text/window/package';
import { findingsText } from '../../../../../shared/text/window/package-findings';
import { secrecyText } from '../../../../../shared/text/window/package-secrecy';
import { verifyText } from '../../../../../shared/text/window/review-verify';
import { LONG, type Clerk } from '../clerk';

/** What is done on 提交包 and 验证. */
export function packageSteps({ desk, hand, say, button, field, goTo, rest }: Clerk) {
  const { page, app } = desk;

  async function sees(verdict: PackageVerdict): Promise<void> {
    // A glyph stands before the word.
    const word = new RegExp(`${say(verdictNames[verdict])}$`);
    await page.locator('[aria-live]').getByText(word).waitFor({ timeout: LONG });
    await rest();
  }

  /** Records that the chosen version was reviewed for secrecy. */
  async function recordSecrecy(number: string, by: string): Promise<void> {
    await goTo('package');
    // Whoever comes with a resource in hand on which something was found is shown that first.
    const findings = page.getByRole('grid', { name: say(findingsText.table) });
    const step = button(secrecyText.record);
    await step.or(findings).first().waitFor();
    if (await findings.isVisible()) await page.getByText(say(packageText.viewMake), { exact: true }).click();
    await hand.press(step);
    await hand.type(field(secrecyText.number), number);
    await hand.type(field(secrecyText.by), by);
    await hand.press(button(secrecyText.confirm, undefined, page.getByRole('dialog')));
    await page.getByText(number, { exact: true }).waitFor({ timeout: LONG });
    await rest();
  }

  return {
    recordSecrecy,

    /** Signs the newest version with the agency's only identity, and exports the package into a folder. */
    async exportPackage(passphrase: string, folder: string) {
      await recordSecrecy('保审〔2026〕1号', '示例乙');
      await hand.type(field(packageText.passphrase), passphrase);
      await app.answerDialog(folder);
      await hand.press(button(packageText.chooseFolder));
      await hand.press(button(packageText.export));
      await page.getByRole('heading', { name: say(packageText.done) }).waitFor({ timeout: LONG });
      await rest();
    },

    /** Verifies a package, which must be found to be so. */
    async verify(file: string, verdict: PackageVerdict) {
      await goTo('review');
      await app.answerDialog(file);
      await hand.press(button(verifyText.choose));
      await sees(verdict);
    },

    /** Verifies the package in sight once more. */
    async verifyAgain(verdict: PackageVerdict) {
      await goTo('review');
      await hand.press(button(verifyText.again));
      await sees(verdict);
    },
  };
}
