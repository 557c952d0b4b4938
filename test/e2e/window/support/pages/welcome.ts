import { resolve } from 'node:path';
import type { Agency, Person } from '../../../../../shared/model/agency';
import { findProfile } from '../../../../../shared/regulation';
import { frameText } from '../../../../../shared/text/window/frame';
import { overviewText } from '../../../../../shared/text/window/overview';
import { acknowledgeText } from '../../../../../shared/text/window/regulation';
import { welcomeText, wizardText } from '../../../../../shared/text/window/welcome';
import { LONG, type Clerk } from '../clerk';

/** What the wizard is told. */
export interface NewWorkspace {
  readonly regulation: string;
  readonly agency: Agency;
  readonly people: readonly Person[];
  /** Where the workspace goes: what the dialog is answered. */
  readonly folder: string;
}

/** The ways to a workspace. */
export function welcomeSteps({ desk, hand, say, button, rest }: Clerk) {
  const { page, app } = desk;
  return {
    /** Makes a workspace in the wizard's four steps; `look` is called at each. */
    async makeWorkspace(
      { regulation, agency, people, folder }: NewWorkspace,
      look: (step: string) => Promise<void> = () => Promise.resolve(),
    ) {
      await hand.press(button(welcomeText.create));
      const title = say(findProfile(regulation).title);
      await hand.choose(page.getByRole('radio', { name: title }));
      await look('wizard-regulation');
      await hand.press(button(wizardText.next));
      await hand.type(page.getByLabel(say(wizardText.agencyName), { exact: true }), agency.name);
      await hand.type(page.getByLabel(say(wizardText.code), { exact: true }), agency.code);
      await look('wizard-agency');
      await hand.press(button(wizardText.next));
      for (const [index, person] of people.entries()) {
        if (index > 0) await hand.press(button(wizardText.addPerson));
        const number = say(wizardText.person, { number: index + 1 });
        for (const part of ['personName', 'department', 'duty'] as const) {
          const value = person[part === 'personName' ? 'name' : part];
          await hand.type(page.getByLabel(`${number} ${say(wizardText[part])}`, { exact: true }), value);
        }
      }
      await look('wizard-people');
      await hand.press(button(wizardText.next));
      await app.answerDialog(resolve(folder));
      await hand.press(button(wizardText.pick));
      await look('wizard-place');
      await hand.press(button(wizardText.create));
      await page.getByText(say(overviewText.emptyTitle)).waitFor({ timeout: LONG });
      await rest();
    },

    /** Chooses a regulation that is not in force, and leaves the wizard. */
    async lookAtExpired(regulation: string, look: (step: string) => Promise<void>) {
      await hand.press(button(welcomeText.create));
      await hand.choose(page.getByRole('radio', { name: say(findProfile(regulation).title) }));
      await page.getByLabel(say(acknowledgeText.why), { exact: true }).waitFor();
      await look('wizard-expired');
      await hand.press(button(wizardText.leave));
    },

    /** Makes the workspace of the invented agency that comes with the program. */
    async makeSampleWorkspace(folder: string) {
      await app.answerDialog(resolve(folder));
      await hand.press(button(welcomeText.sample));
      await page.getByText(say(welcomeText.sampleDone)).waitFor({ timeout: LONG });
      await rest();
    },

    /** Says who acts from here on. */
    async actAs(name: string) {
      const actor = new RegExp(`^(${say(frameText.actorChoose)}|${say(frameText.actorTitle)}:)`);
      await hand.pickItem(page.getByRole('button', { name: actor }), page.getByRole('menuitem', { name }));
      await page.getByRole('button', { name: new RegExp(`^${say(frameText.actorTitle)}.*${name}`) }).waitFor();
    },

    /** Opens an agency's workspace, of those that were opened before. */
    async openRecent(agency: string) {
      const recent = page.getByRole('region', { name: say(welcomeText.recent) });
      await hand.press(recent.getByRole('button', { name: agency, exact: true }));
      await rest();
    },
  };
}
