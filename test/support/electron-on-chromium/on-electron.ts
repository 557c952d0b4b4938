import type * as electronModule from 'electron';
import { _electron } from 'playwright-core';
import type { DialogAnswer, ShownDialog } from './dialog';
import type { Actions, OpenOptions, Running } from './open-app';
import { checkout, prepareFolders } from './folders';

/**
 * Runs inside Electron's main process, as text: puts answers of the test in place of dialogs and of the file manager, and
 * gives the same actions that the stand-in has.
 */
function installActions({ app, BrowserWindow, dialog, Menu, shell }: typeof electronModule): void {
  const shown: ShownDialog[] = [];
  const revealed: string[] = [];
  const answers: DialogAnswer[] = [];
  const waiting: ((answer: DialogAnswer) => void)[] = [];
  const show = (kind: ShownDialog['kind'], args: readonly unknown[]) => {
    shown.push({ kind, options: args.at(-1) as ShownDialog['options'] });
    const answer = answers.shift();
    return answer === undefined
      ? new Promise<DialogAnswer>((resolve) => waiting.push(resolve))
      : Promise.resolve(answer);
  };
  Object.assign(dialog, {
    showOpenDialog: async (...args: unknown[]) => {
      const answer = await show('open', args);
      return { canceled: answer === null, filePaths: answer === null ? [] : [String(answer)] };
    },
    showSaveDialog: async (...args: unknown[]) => {
      const answer = await show('save', args);
      return { canceled: answer === null, filePath: answer === null ? '' : String(answer) };
    },
    showMessageBox: async (...args: unknown[]) => ({ response: Number(await show('message', args)) }),
  });
  Object.assign(shell, { showItemInFolder: (path: string) => revealed.push(path) });
  const first = () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) throw new Error('The app has no window');
    return window;
  };
  interface Entries {
    readonly items: readonly { readonly label: string; readonly submenu?: unknown }[];
  }
  const labels = (menu: unknown): string[] =>
    ((menu as Entries | null | undefined)?.items ?? []).flatMap(({ label, submenu }) => [label, ...labels(submenu)]);
  const actions: Actions = {
    answerDialog: (answer) => {
      const next = waiting.shift();
      if (next) next(answer);
      else answers.push(answer);
    },
    dialogs: () => shown,
    menu: (id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    },
    menuLabels: () => labels(Menu.getApplicationMenu()),
    killEngine: () => {
      for (const { pid, type, name } of app.getAppMetrics()) {
        if (type === 'Utility' && name === 'engine') process.kill(pid, 'SIGKILL');
      }
    },
    revealed: () => revealed,
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
      title: first().getTitle(),
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
  Object.assign(globalThis, { testActions: actions });
}

/** Opens the app on real Electron, by Playwright. */
export async function openOnElectron(executablePath: string, options: OpenOptions): Promise<Running> {
  const folders = await prepareFolders(options);
  const { home, documents, profile } = folders;
  const electron = await _electron.launch({
    executablePath,
    args: [
      options.root ?? checkout,
      `--force-device-scale-factor=${options.scale ?? 1}`,
      `--disk-cache-dir=${profile}`,
      ...(options.switches ?? []),
      ...(options.args ?? []),
      // As root, as in containers, Chromium's own sandbox cannot be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...(process.env as Record<string, string>), OPENLIST_DESK_HOME: home, XDG_DOCUMENTS_DIR: documents },
  });
  const child = electron.process();
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  const ended = new Promise<number | null>((done) => {
    child.on('exit', done);
  });
  const run: Running['run'] = (action, ...argument) =>
    electron.evaluate(
      (_module, { name, given }) => {
        const { testActions } = globalThis as unknown as {
          testActions: Record<string, (...given: unknown[]) => unknown>;
        };
        return testActions[name]?.(...given) as never;
      },
      { name: action, given: argument },
    );
  const stop = async () => {
    await electron.close().catch(() => undefined);
    await folders.remove();
  };
  try {
    await electron.evaluate(installActions);
    for (const answer of options.dialogs ?? []) await run('answerDialog', answer);
    return { page: await electron.firstWindow(), home, documents, run, said: () => text, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
