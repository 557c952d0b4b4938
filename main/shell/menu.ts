import type { MenuItemConstructorOptions } from 'electron';
import type { WorkspaceStanding } from '../../shared/contract/events';
import type { Command, Preferences } from '../../shared/contract/window';
import { fill, languages, type Text } from '../../shared/text/language';
import { barrierText, operationText } from '../../shared/text/operations';
import { frameText } from '../../shared/text/window/frame';
import { menuTexts } from '../../shared/text/window/shell';

export interface MenuOptions {
  readonly preferences: Preferences;
  /** What undo and redo would do in the open workspace; null where none is open. */
  readonly steps: Steps | null;
  /** Developer tools only where the program is not installed. */
  readonly packaged: boolean;
  readonly send: (command: Command) => void;
  readonly change: (some: Partial<Preferences>) => void;
  readonly about: () => void;
}

type Item = MenuItemConstructorOptions;

/** Names of the operations that undo and redo would act on, and of the one that undo ends at. */
export type Steps = Pick<WorkspaceStanding, 'canUndo' | 'undoBarrier' | 'canRedo'>;

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
  'page-review',
  'page-history',
] as const;

const line: Item = { type: 'separator' };

/** The menu bar: 文件 编辑 查看 页面 帮助. */
export function menuTemplate({ preferences, steps, packaged, send, change, about }: MenuOptions): Item[] {
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

  const naming = (template: Text, operation: string, reason = '') => {
    const { language } = preferences;
    return fill(template[language], { operation: operationText(operation, language), reason });
  };
  // The items stay: in a text field they undo and redo typing.
  const undoLabel = () => {
    if (steps?.canUndo != null) return naming(frameText.undo, steps.canUndo);
    if (steps?.undoBarrier == null) return text('undo');
    return naming(menuTexts['undo-barred'], steps.undoBarrier, barrierText(steps.undoBarrier, preferences.language));
  };
  const redoLabel = () => (steps?.canRedo == null ? text('redo') : naming(frameText.redo, steps.canRedo));

  return [
    {
      label: text('file'),
      submenu: [
        command('workspace-new', 'CmdOrCtrl+N'),
        command('workspace-open', 'CmdOrCtrl+O'),
        line,
        command('package-open'),
        line,
        command('settings', 'CmdOrCtrl+,'),
        line,
        role('quit', 'quit'),
      ],
    },
    {
      label: text('edit'),
      submenu: [
        { ...command('undo', 'CmdOrCtrl+Z'), label: undoLabel() },
        { ...command('redo', 'CmdOrCtrl+Y'), label: redoLabel() },
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
