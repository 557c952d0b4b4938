import { app } from './app';
import type { Actions } from './open-app';
import { answerDialog, shown } from './dialog';
import { shell } from './desktop';
import { clickMenu, menuLabels } from './menu';
import { killUtilities } from './utility';
import { BrowserWindow } from './window';

function first(): BrowserWindow {
  const window = BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error('The app has no window');
  return window;
}

const actions: Actions = {
  answerDialog,
  dialogs: () => shown,
  menu: clickMenu,
  menuLabels,
  killEngine: killUtilities,
  revealed: () => shell.revealed,
  place: (bounds) => {
    first().setBounds(bounds);
  },
  maximise: () => {
    first().maximize();
  },
  minimise: () => {
    first().minimize();
  },
  reload: () => {
    first().webContents.reload();
  },
  windowState: () => ({
    bounds: first().getNormalBounds(),
    maximised: first().isMaximized(),
    minimised: first().isMinimized(),
    title: first().options.title ?? '',
  }),
  throwError: (message) => {
    setImmediate(() => {
      throw new TypeError(message);
    });
  },
  quit: () => {
    app.quit();
  },
};

/** Serves the test that started the app over the channel that it opened. */
export function serveDriver(): void {
  process.on('message', ({ id, action, argument }: { id: number; action: keyof Actions; argument: unknown }) => {
    try {
      const value: unknown = actions[action](argument as never);
      process.send?.({ id, value });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  });
}
