import type { MenuItemConstructorOptions } from 'electron';
import type { Command, Preferences } from '../../shared/contract/window';
import { languages } from '../../shared/text/language';
import { menuTexts } from '../../shared/text/window/shell';

export interface MenuOptions {
  readonly preferences: Preferences;
  /** Developer tools only where the program is not installed. */
  readonly packaged: boolean;
  readonly send: (command: Command) => void;
  readonly change: (some: Partial<Preferences>) => void;
  readonly about: () => void;
}

type Item = MenuItemConstructorOptions;

/** Each language under its own name. */
const languageNames = { zh: '中文', en: 'English' } as const;
const themeItems = ['system', 'light', 'dark'] as const;
const pages = [
  'page-overview',
  'page-catalogue',
  'page-data',
  'page-decision',
  'page-treatment',
  'page-openlist',
  'page-package',
  'page-verify',
  'page-history',
] as const;

const line: Item = { type: 'separator' };

/** The menu bar: 文件 编辑 查看 页面 帮助. */
export function menuTemplate({ preferences, packaged, send, change, about }: MenuOptions): Item[] {
  const text = (key: keyof typeof menuTexts) => menuTexts[key][preferences.language];

  /** A command of the page. It hears the key itself, so that Ctrl+Z in a text field undoes typing. */
  const command = (id: Command & keyof typeof menuTexts, accelerator?: string): Item => ({
    id,
    label: text(id),
    ...(accelerator && { accelerator, registerAccelerator: false }),
    click: () => {
      send(id);
    },
  });
  /** What the system does by itself. */
  const role = (label: keyof typeof menuTexts, name: NonNullable<Item['role']>): Item => ({
    id: label,
    label: text(label),
    role: name,
  });

  return [
    {
      label: text('file'),
      submenu: [
        command('workspace-new', 'CmdOrCtrl+N'),
        command('workspace-open', 'CmdOrCtrl+O'),
        line,
        command('settings', 'CmdOrCtrl+,'),
        line,
        role('quit', 'quit'),
      ],
    },
    {
      label: text('edit'),
      submenu: [
        command('undo', 'CmdOrCtrl+Z'),
        command('redo', 'CmdOrCtrl+Y'),
        line,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('select-all', 'selectAll'),
        line,
        command('find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: text('view'),
      submenu: [
        ...themeItems.map((theme): Item => ({
          id: `theme-${theme}`,
          label: text(theme),
          type: 'radio',
          checked: preferences.theme === theme,
          click: () => {
            change({ theme });
          },
        })),
        line,
        ...languages.map((language): Item => ({
          id: `language-${language}`,
          label: languageNames[language],
          type: 'radio',
          checked: preferences.language === language,
          click: () => {
            change({ language });
          },
        })),
        line,
        role('full-screen', 'togglefullscreen'),
        ...(packaged ? [] : [role('developer-tools', 'toggleDevTools')]),
      ],
    },
    { label: text('page'), submenu: pages.map((page, index) => command(page, `CmdOrCtrl+${index + 1}`)) },
    {
      label: text('help'),
      submenu: [command('shortcuts', 'F1'), line, { id: 'about', label: text('about'), click: about }],
    },
  ];
}
