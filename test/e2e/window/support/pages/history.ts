import { historyEntryText, historyText, historyVerifyText } from '../../../../../shared/text/window/history';
import { likeText, LONG, type Clerk } from '../clerk';

/** What is done on 审计. */
export function historySteps({ desk, hand, say, button, row, goTo }: Clerk) {
  const { page } = desk;
  return {
    /** A row of the history that holds `words`. */
    historyRow: (words: string) => row(historyText.table, words),

    /** Narrows the history down to what holds some words. */
    async searchHistory(words: string) {
      await goTo('history');
      await hand.type(page.getByLabel(say(historyText.search), { exact: true }), words);
    },

    /** Opens an entry and takes it back. */
    async revert(words: string) {
      await hand.open(row(historyText.table, words).first());
      await hand.press(button(historyEntryText.revert));
      await hand.press(button(historyEntryText.revertOk));
      await page.getByText(likeText(say(historyEntryText.reverted))).waitFor();
      await hand.leave();
    },

    /** Verifies the journal, and waits until it is said to be intact. */
    async verifyHistory() {
      await goTo('history');
      await hand.press(button(historyText.verify));
      await page.getByText(say(historyVerifyText.intact)).waitFor({ timeout: LONG });
    },
  };
}
