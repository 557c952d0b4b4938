import type { Locator } from 'playwright-core';
import type { Text, TextParams } from '../../../../shared/text/language';
import { frameText, pageNames } from '../../../../shared/text/window/frame';
import type { Desk } from './desk';
import type { Hand } from './hand';

/** What takes long by its nature may take this long on a busy machine, in ms. */
export const LONG = 90_000;

/** Where something is looked for: the page, or a part of it. */
type Place = Pick<Locator, 'getByRole' | 'getByLabel'>;

/** Someone at the window: what is on it, by the words that are read there, and a hand to work it with. */
export interface Clerk {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly say: Desk['say'];
  readonly button: (text: Text, params?: TextParams, place?: Place) => Locator;
  /** A button whose text has numbers or names in it, whatever they are. */
  readonly buttonLike: (text: Text, place?: Place) => Locator;
  readonly field: (text: Text, place?: Place) => Locator;
  /** A row of the table called `table` that holds `words`. */
  readonly row: (table: Text, words: string) => Locator;
  readonly dialog: (title: Text, params?: TextParams) => Locator;
  /** Goes to a page and waits until it is there. */
  readonly goTo: (page: keyof typeof pageNames) => Promise<void>;
  /** Waits until nothing runs any more. */
  readonly rest: () => Promise<void>;
}

/** What a text looks like whatever fills its placeholders. */
export function likeText(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

export function clerkAt(desk: Desk, hand: Hand): Clerk {
  const { page, say } = desk;
  return {
    desk,
    hand,
    say,
    button: (text, params, place = page) => place.getByRole('button', { name: say(text, params), exact: true }),
    buttonLike: (text, place = page) => place.getByRole('button', { name: likeText(say(text)) }),
    field: (text, place = page) => place.getByLabel(say(text), { exact: true }),
    row: (table, words) =>
      page
        .getByRole('grid', { name: say(table), exact: true })
        .getByRole('row')
        .filter({ hasText: words }),
    dialog: (title, params) => page.getByRole('dialog', { name: say(title, params) }),
    async goTo(id) {
      await hand.command(`page-${id}`);
      await page.getByRole('heading', { level: 1, name: say(pageNames[id]), exact: true }).waitFor();
    },
    async rest() {
      const status = page.getByRole('contentinfo', { name: say(frameText.status) });
      await status.getByText(say(frameText.saved)).waitFor({ timeout: LONG });
    },
  };
}
