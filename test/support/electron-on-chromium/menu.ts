import type { MenuItemConstructorOptions } from 'electron';

export type MenuTemplate = readonly MenuItemConstructorOptions[];

let current: MenuTemplate = [];

/** The application menu, as it was built. */
export const Menu = {
  buildFromTemplate: (template: MenuTemplate) => template,
  setApplicationMenu: (template: MenuTemplate) => {
    current = template;
  },
};

function flatten(items: MenuTemplate): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

/** Chooses an item of the menu by its id. */
export function clickMenu(id: string): void {
  const item = flatten(current).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No menu item ${id}`);
  (item.click as (() => void) | undefined)?.();
}

/** Labels of the menu, from top to bottom. */
export function menuLabels(): string[] {
  return flatten(current).flatMap(({ label }) => label ?? []);
}
