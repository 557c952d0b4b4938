import type { Tag } from '../../../../../shared/model/tag';
import { attachText, columnText, dataText, datasetText } from '../../../../../shared/text/window/data';
import { kindNames, levelWords, noKind, roleNames } from '../../../../../shared/text/terms';
import { LONG, type Clerk } from '../clerk';

/** What is done on 数据与标签. */
export function dataSteps({ desk, hand, say, button, buttonLike, field, row, dialog, goTo, rest }: Clerk) {
  const { page, app } = desk;

  async function showData(resource: string): Promise<void> {
    await goTo('data');
    await hand.open(row(dataText.list, resource));
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  }

  return {
    showData,

    /** Attaches a data file to a resource, as it is read by itself. */
    async attach(resource: string, file: string) {
      await showData(resource);
      await app.answerDialog(file);
      await hand.press(button(dataText.attach).last());
      const confirm = button(attachText.confirm);
      // The button waits for the first rows.
      await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor({ timeout: LONG });
      await hand.press(confirm);
      await page.getByRole('grid', { name: say(datasetText.columns) }).waitFor({ timeout: LONG });
      await rest();
    },

    /** Takes every suggestion that waits. */
    async confirmTags() {
      await goTo('data');
      const all = buttonLike(datasetText.confirmAll);
      await hand.press(all);
      await hand.press(page.getByRole('dialog').getByRole('button', { name: say(datasetText.confirmOk), exact: true }));
      await all.waitFor({ state: 'detached', timeout: LONG });
      await rest();
    },

    /** Says what a column holds, in place of what was suggested. */
    async setTag(resource: string, column: string, { kind, role, level }: Tag) {
      await showData(resource);
      await hand.open(row(datasetText.columns, column));
      const drawer = page.getByRole('dialog', { name: column });
      await hand.pick(field(columnText.kind, drawer), say(kind === null ? noKind : kindNames[kind]));
      await hand.choose(drawer.getByRole('radio', { name: say(roleNames[role]) }));
      await hand.choose(drawer.getByRole('radio', { name: say(levelWords[level]) }));
      await hand.press(button(columnText.save, {}, drawer));
      await rest();
      await hand.leave();
      await dialog({ zh: column, en: column }).waitFor({ state: 'hidden' });
    },
  };
}
