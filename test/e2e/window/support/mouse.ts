import { frameText, pageNames } from '../../../../shared/text/window/frame';
import type { Desk } from './desk';
import type { Hand } from './hand';

type PageId = keyof typeof pageNames;

/** Works the window by mouse, and types only into fields. */
export function mouse(desk: Desk): Hand {
  const { page, say } = desk;
  return {
    press: (button) => button.click(),
    type: (field, text) => field.fill(text),
    tick: (box) => box.check(),
    choose: (radio) => radio.check(),
    async pick(list, choice) {
      await list.click();
      // A long list shows what is near; it is narrowed by typing.
      if (await list.isEditable()) await list.fill(choice);
      // Ant Design keeps what is heard apart from what is seen: the options to be clicked have no role.
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: choice }).first().click();
    },
    async pickItem(button, item) {
      await button.click();
      await item.click();
    },
    open: (row) => row.click(),
    async command(command) {
      const id = command.replace(/^page-/, '') as PageId;
      if (!(id in pageNames)) return desk.app.menu(command);
      // The entry's name goes on with what is left to do there.
      const name = new RegExp(`^${say(pageNames[id])}`);
      const entry = page.getByRole('navigation', { name: say(frameText.pages) }).getByRole('button', { name });
      await entry.click();
    },
    async leave() {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(关闭|Close)$/ })
        .last()
        .click();
    },
  };
}
