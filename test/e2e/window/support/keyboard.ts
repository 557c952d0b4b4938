import type { Locator } from 'playwright-core';
import { shortcuts } from '../../../../renderer/app/shortcuts';
import type { Desk } from './desk';
import type { Hand } from './hand';

/** No page has more stops than this between any two things on it. */
const MOST_STOPS = 200;

/** A hand at the keyboard, with where it was left without a place. */
export interface Keyboard extends Hand {
  /** Steps after which nothing in sight had the focus. */
  readonly lost: readonly string[];
}

/** Works the window by keys alone: nothing is clicked, and nothing is given the focus but by keys. */
export function keyboard({ page }: Desk): Keyboard {
  const lost: string[] = [];

  /** Whether something in sight has the focus, and shows it. */
  const hasFocus = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return false;
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    });

  /** Does a step and notes if the focus is nowhere once the page has followed. */
  async function step(what: string, keys: () => Promise<void>): Promise<void> {
    await keys();
    for (let tries = 0; !(await hasFocus()); tries += 1) {
      if (tries === 20)
        return void lost.push(`${what}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))}`);
      await page.waitForTimeout(50);
    }
  }

  const press = (key: string) => page.keyboard.press(key);
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** Presses a key until it is so. */
  async function pressUntil(key: string, isSo: () => Promise<boolean>, what: string): Promise<void> {
    for (let stops = 0; !(await isSo()); stops += 1) {
      if (stops === MOST_STOPS) throw new Error(`${key} never came to ${what}`);
      await press(key);
    }
  }

  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    await pressUntil('Tab', () => isFocused(target), String(target));
  }

  return {
    lost,
    async press(button) {
      await reach(button);
      await step(`Enter on ${String(button)}`, () => press('Enter'));
    },
    async type(field, text) {
      await reach(field);
      await press('Control+a');
      await page.keyboard.type(text);
    },
    async tick(box) {
      await reach(box);
      if (!(await box.isChecked())) await step(`Space on ${String(box)}`, () => press('Space'));
    },
    async choose(radio) {
      await radio.waitFor();
      const isInGroup = () =>
        radio.evaluate((element) => {
          const now = document.activeElement;
          return now instanceof HTMLInputElement && now.name === (element as HTMLInputElement).name;
        });
      await pressUntil('Tab', isInGroup, `the group of ${String(radio)}`);
      await pressUntil('ArrowDown', () => isFocused(radio), String(radio));
      if (!(await radio.isChecked())) await press('Space');
    },
    async pick(list, choice) {
      await reach(list);
      await page.keyboard.type(choice);
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option-active', { hasText: choice }).waitFor();
      await step(`Enter in ${String(list)}`, () => press('Enter'));
    },
    async pickItem(button, item) {
      await reach(button);
      await press('Enter');
      await item.waitFor();
      await pressUntil('ArrowDown', () => isFocused(item), String(item));
      await step(`Enter on ${String(item)}`, () => press('Enter'));
    },
    async open(row) {
      await row.waitFor();
      const isInTable = () =>
        row.evaluate((element) => {
          const now = document.activeElement;
          const table = element.closest('[role="grid"]');
          return now?.getAttribute('role') === 'row' && table !== null && table.contains(now);
        });
      await pressUntil('Tab', isInTable, `the table of ${String(row)}`);
      await press('Home');
      await pressUntil('ArrowDown', () => isFocused(row), String(row));
      await step(`Enter on ${String(row)}`, () => press('Enter'));
    },
    async command(command) {
      const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys[0] ?? '';
      await step(keys, () => press(keys.replace('Ctrl', 'Control')));
    },
    leave: () => step('Escape', () => press('Escape')),
  };
}
