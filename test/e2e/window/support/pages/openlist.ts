import type { Locator } from 'playwright-core';
import type { Text } from '../../../../../shared/text/language';
import { openListText } from '../../../../../shared/text/window/openlist';
import { editsText } from '../../../../../shared/text/window/openlist-edits';
import { exportText } from '../../../../../shared/text/window/openlist-export';
import { selfCheckText } from '../../../../../shared/text/window/openlist-selfcheck';
import { withdrawalText } from '../../../../../shared/text/window/openlist-withdrawal';
import { likeText, LONG, type Clerk } from '../clerk';

/** What is done on 开放清单. */
export function openListSteps(clerk: Clerk) {
  const { desk, hand, say, button, buttonLike, field, row, dialog, goTo, rest } = clerk;
  const { app, page } = desk;

  /** A choice of a row of choices, by how its words begin. */
  const choice = (group: Text, words: string): Locator =>
    page
      .getByRole('radiogroup', { name: say(group) })
      .locator('label')
      .filter({ hasText: words });
  const drawer = (name: string) => page.getByRole('dialog', { name });

  return {
    /** Freezes the next version; what is not ready is left out where `partial` says so, else every resource must be. */
    async freeze(version: number, { partial = false } = {}) {
      await goTo('openlist');
      await hand.press(button(openListText.freeze, { version }));
      const asked = dialog(openListText.freezeTitle, { version });
      if (partial) await hand.tick(asked.getByRole('checkbox'));
      await hand.press(button(partial ? openListText.freezePartNow : openListText.freezeNow, {}, asked));
      await button(openListText.export).waitFor({ timeout: LONG });
      await rest();
    },

    /** Exports the frozen version in sight, as a workbook and as whatever else is named. */
    async exportList(version: number, file: string, ...formats: readonly Text[]) {
      await app.answerDialog(file);
      await hand.press(button(openListText.export));
      const asked = dialog(exportText.title, { version });
      for (const name of formats) await hand.tick(asked.getByRole('checkbox', { name: say(name) }));
      await hand.press(button(exportText.now, {}, asked));
      const told = dialog(openListText.exportedTitle, { version });
      await told.waitFor({ timeout: LONG });
      await hand.leave();
      await told.waitFor({ state: 'hidden' });
      await rest();
    },

    /** Chooses an edited workbook; what it changes then stands in a drawer. */
    async bringBack(file: string): Promise<Locator> {
      await app.answerDialog(file);
      await hand.press(button(editsText.action));
      const read = page.getByRole('dialog', { name: likeText(say(editsText.title)) });
      await read.waitFor({ timeout: LONG });
      return read;
    },

    /** Shows one of the page's views by what its choice begins with. */
    async show(view: Text) {
      await choice(openListText.views, say(view)).click();
    },

    /** Shows the index of each item, or the findings again. */
    async showSheet(sheet: 'findings' | 'index') {
      await choice(selfCheckText.sheet, say(selfCheckText[sheet], { count: '' }).trim()).click();
    },

    /** Shows a frozen version, known by words of its title. */
    async chooseVersion(words: string) {
      await hand.pick(page.getByRole('combobox', { name: say(openListText.version) }), words);
    },

    /** Takes an item of the version in sight off the list; its withdrawal is then open in a drawer. */
    async withdraw(name: string, words: string): Promise<Locator> {
      await page.getByRole('row').filter({ hasText: name }).first().click();
      await hand.press(button(withdrawalText.action, {}, drawer(name)));
      const asked = dialog(withdrawalText.title, { name });
      await hand.type(field(withdrawalText.words, asked), words);
      await hand.press(asked.getByRole('button').last());
      await asked.waitFor({ state: 'hidden', timeout: LONG });
      await rest();
      return drawer(name);
    },

    /** Settles every follow-up task of the withdrawal that is open in a drawer. */
    async settleAll(name: string, note: string) {
      const settle = buttonLike(withdrawalText.settle, drawer(name));
      for (let left = await settle.count(); left > 0; left -= 1) {
        await hand.type(drawer(name).getByRole('textbox').first(), note);
        await hand.press(settle.first());
        await drawer(name)
          .getByText(likeText(say(withdrawalText.tasks)))
          .waitFor();
        await rest();
      }
    },

    /** Lets the item back whose withdrawal is open in a drawer. */
    async restore(name: string, why: string) {
      await hand.type(field(withdrawalText.restoreWhy, drawer(name)), why);
      await hand.press(button(withdrawalText.restore, {}, drawer(name)));
      await drawer(name).getByText(why).waitFor({ timeout: LONG });
      await rest();
    },

    /** The row of a withdrawal. */
    withdrawal: (name: string) => row(withdrawalText.table, name),
  };
}
