import type { Command } from '../../shared/contract/window';

interface Shortcut {
  readonly command: Command;
  /** As they are shown: `Ctrl+Shift+Z`. Any one of them will do. */
  readonly keys: readonly string[];
  /** In a field these keys belong to the field. */
  readonly notWhileTyping?: true;
}

/** The keys of the window's commands: what is pressed, what the menu shows and what the list under F1 says. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'workspace-new', keys: ['Ctrl+N'] },
  { command: 'workspace-open', keys: ['Ctrl+O'] },
  { command: 'package-open', keys: ['Ctrl+Shift+O'] },
  { command: 'undo', keys: ['Ctrl+Z'], notWhileTyping: true },
  { command: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], notWhileTyping: true },
  { command: 'find', keys: ['Ctrl+F'] },
  { command: 'next', keys: ['F8'] },
  { command: 'page-overview', keys: ['Ctrl+1'] },
  { command: 'page-catalogue', keys: ['Ctrl+2'] },
  { command: 'page-data', keys: ['Ctrl+3'] },
  { command: 'page-decision', keys: ['Ctrl+4'] },
  { command: 'page-treatment', keys: ['Ctrl+5'] },
  { command: 'page-openlist', keys: ['Ctrl+6'] },
  { command: 'page-package', keys: ['Ctrl+7'] },
  { command: 'page-review', keys: ['Ctrl+8'] },
  { command: 'page-history', keys: ['Ctrl+9'] },
  { command: 'page-settings', keys: ['Ctrl+,'] },
  { command: 'shortcuts', keys: ['F1'] },
];

/** What of a key press says which shortcut it is. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Keys by where they lie: a Chinese input method reports its own characters for letters and the comma. */
function nameOf({ key, code }: Press): string {
  if (code === 'Comma') return ',';
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
}

/** The command that a key press asks for, or null. `typing`: the focus is in a field. */
export function commandOf(press: Press, typing: boolean): Command | null {
  if (press.altKey || press.metaKey) return null;
  const pressed = `${press.ctrlKey ? 'Ctrl+' : ''}${press.shiftKey ? 'Shift+' : ''}${nameOf(press)}`;
  const shortcut = shortcuts.find(({ keys }) => keys.includes(pressed));
  return shortcut === undefined || (typing && shortcut.notWhileTyping) ? null : shortcut.command;
}
