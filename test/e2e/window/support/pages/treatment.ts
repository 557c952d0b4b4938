import { treatmentText } from '../../../../../shared/text/window/treatment';
import { LONG, type Clerk } from '../clerk';

/** What is done on 脱敏. */
export function treatmentSteps({ desk, hand, say, button, field, row, dialog, goTo, rest }: Clerk) {
  const { page } = desk;

  async function show(dataset: string): Promise<void> {
    await goTo('treatment');
    await hand.open(row(treatmentText.list, dataset));
    await page.getByRole('region', { name: dataset }).waitFor();
  }

  return {
    /** Has a plan suggested, saves it and runs it; with pseudonyms under a key of this passphrase, if one is given. */
    async treat(dataset: string, passphrase?: string) {
      await show(dataset);
      if (passphrase !== undefined)
        await hand.tick(page.getByRole('checkbox', { name: say(treatmentText.pseudonyms) }));
      await hand.press(button(treatmentText.suggest));
      await hand.press(button(treatmentText.save));
      await rest();
      if (passphrase === undefined) await hand.press(button(treatmentText.run));
      else {
        await hand.press(button(treatmentText.runAsking));
        const asked = dialog(treatmentText.keyTitle);
        await hand.type(field(treatmentText.passphrase, asked), passphrase);
        await hand.type(field(treatmentText.passphraseAgain, asked), passphrase);
        await hand.press(button(treatmentText.run, {}, asked));
      }
      await row(treatmentText.list, dataset).getByText(say(treatmentText.treated)).waitFor({ timeout: LONG });
      await rest();
    },
  };
}
