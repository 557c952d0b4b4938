import type { Locator } from 'playwright-core';
import type { Command } from '../../../../shared/contract/window';

/** What a person works the window with. The steps of the chain are the same by mouse and by keyboard. */
export interface Hand {
  /** Does what a button does. */
  press(button: Locator): Promise<void>;
  /** Puts text in a field, in place of what was there. */
  type(field: Locator, text: string): Promise<void>;
  /** Ticks a box that is not ticked. */
  tick(box: Locator): Promise<void>;
  /** Chooses one of several. */
  choose(radio: Locator): Promise<void>;
  /** Chooses from a list that opens, by the words of the choice. */
  pick(list: Locator, choice: string): Promise<void>;
  /** Chooses an item of the menu that a button opens. */
  pickItem(button: Locator, item: Locator): Promise<void>;
  /** Opens a row of a table. */
  open(row: Locator): Promise<void>;
  /** Goes to a page, or does what else has a shortcut: as this hand does it. */
  command(command: Command): Promise<void>;
  /** Closes the drawer or dialog that is open. */
  leave(): Promise<void>;
}
