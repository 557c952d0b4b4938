import { catalogueText, importText } from '../../../../../shared/text/window/catalogue';
import { LONG, type Clerk } from '../clerk';

/** What is done on 资源目录. */
export function catalogueSteps({ desk, hand, say, button, row, goTo, rest }: Clerk) {
  const { page, app } = desk;
  return {
    /** Imports a catalogue: looks at what it would bring, then takes it. */
    async importCatalogue(file: string, resources: number) {
      await goTo('catalogue');
      await app.answerDialog(file);
      await hand.press(button(importText.action));
      const confirm = button(importText.confirm, { count: resources });
      await confirm.waitFor({ timeout: LONG });
      await hand.press(confirm);
      await page.getByRole('grid', { name: say(catalogueText.table) }).waitFor({ timeout: LONG });
      await rest();
    },

    /** What the catalogue's table says of a resource. */
    resourceRow: (name: string) => row(catalogueText.table, name),
  };
}
