import { openListText } from '../../../../../shared/text/window/openlist';
import { LONG, type Clerk } from '../clerk';

/** What is done on 开放清单. */
export function openListSteps({ desk: { app }, hand, button, dialog, goTo, rest }: Clerk) {
  return {
    /** Freezes the next version; every resource must be ready. */
    async freeze(version: number) {
      await goTo('openlist');
      await hand.press(button(openListText.freeze, { version }));
      const asked = dialog(openListText.freezeTitle, { version });
      await hand.press(button(openListText.freezeNow, {}, asked));
      await button(openListText.export).waitFor({ timeout: LONG });
      await rest();
    },

    /** Exports the frozen version in sight to a workbook. */
    async exportList(version: number, file: string) {
      await app.answerDialog(file);
      await hand.press(button(openListText.export));
      const told = dialog(openListText.exportedTitle, { version });
      await told.waitFor({ timeout: LONG });
      await hand.leave();
      await told.waitFor({ state: 'hidden' });
      await rest();
    },
  };
}
