import type * as electronModule from 'electron';
import type { WebContents } from 'electron';
import { join } from 'node:path';
import type { DeskEvent, Preferences } from '../../shared/contract/window';
import { productName } from '../../shared/text/window/shell';
import { showAbout } from './about';
import { windowHandlers } from './answers';
import { eventChannel } from './channels';
import type { CrashDesk } from './crash';
import { pick } from './dialogs';
import { grantDropped } from './dropped';
import { startEngineHost } from './engine-host';
import { makeGrants } from './grants';
import { answerPage } from './ipc';
import { makeLaunched } from './launch';
import type { Layout } from './layout';
import { menuTemplate, type Steps } from './menu';
import type { PreferenceBook } from './preferences';
import { openRecent } from './recent';
import { openRemembered } from './remembered';
import { guardContents } from './session-rules';
import { openWindow } from './window';

/** What the program uses of Electron once it is ready. */
export type Electron = Pick<
  typeof electronModule,
  | 'app'
  | 'BrowserWindow'
  | 'Menu'
  | 'dialog'
  | 'ipcMain'
  | 'nativeTheme'
  | 'safeStorage'
  | 'screen'
  | 'shell'
  | 'utilityProcess'
>;

export interface ProgramOptions {
  readonly layout: Layout;
  /** The program's own folder of keys, identities and settings. */
  readonly home: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly crash: CrashDesk;
  readonly preferences: PreferenceBook;
}

/** The running program. */
export interface Program {
  readonly window: electronModule.BrowserWindow;
  /** Shows the first of these paths that can be opened. */
  openPaths(paths: readonly string[]): Promise<void>;
  /** Lets the engine finish and settings be written. */
  close(): Promise<void>;
}

/** Opens the window with the engine behind it and everything that joins them. */
export async function openProgram(electron: Electron, options: ProgramOptions): Promise<Program> {
  const { app, BrowserWindow, Menu, dialog, ipcMain, nativeTheme, safeStorage, screen, shell, utilityProcess } =
    electron;
  const { layout, home, versions, crash, preferences } = options;
  const grants = makeGrants();
  const launched = makeLaunched(grants);
  const recent = openRecent(join(home, 'recent.json'));
  const remembered = await openRemembered(join(home, 'remembered.json'), safeStorage);
  const saving: Promise<void>[] = [];
  const language = () => preferences.current().language;
  let page: WebContents | undefined;
  let steps: Steps | null = null;

  function tell(event: DeskEvent): void {
    if (page && !page.isDestroyed()) page.send(eventChannel, event);
  }

  const engine = startEngineHost({
    fork() {
      const stdio = app.isPackaged ? 'ignore' : 'inherit';
      const started = utilityProcess.fork(layout.engine, ['--home', home], { serviceName: 'engine', stdio });
      // Its end is told by `exit`; unheard, an `error` would end the window's process as well.
      started.on('error', () => undefined);
      return started;
    },
    now: () => Date.now(),
    onProgress: (job, progress) => {
      tell({ kind: 'progress', job, progress });
    },
    onChanged: (change) => {
      const { grant } = grants.give(change.workspace, 'folder').file;
      tell({ kind: 'changed', change: { ...change, workspace: grant } });
      showSteps(change);
    },
    onStanding: (standing) => {
      const { grant } = grants.give(standing.workspace, 'folder').file;
      tell({ kind: 'standing', standing: { ...standing, workspace: grant } });
    },
    onState: (state, code) => {
      tell({ kind: 'engine', state });
      if (state === 'down') void crash.report('engine', String(code));
    },
    onGivenUp: () => {
      void crash.tell('engine', 'given-up').then(() => {
        app.quit();
      });
    },
  });

  /** The menu names what undo and redo would do; it is made anew only where that changed. */
  function showSteps(now: Steps | null): void {
    const { canUndo = null, undoBarrier = null, canRedo = null } = now ?? {};
    const same = steps?.canUndo === canUndo && steps.undoBarrier === undoBarrier && steps.canRedo === canRedo;
    if (same || (now === null && steps === null)) return;
    steps = now && { canUndo, undoBarrier, canRedo };
    applyMenu();
  }

  function applyPreferences({ theme, language: chosen }: Preferences): void {
    nativeTheme.themeSource = theme;
    window.setTitle(productName[chosen]);
    applyMenu();
  }

  function applyMenu(): void {
    const template = menuTemplate({
      preferences: preferences.current(),
      steps,
      packaged: app.isPackaged,
      send: (command) => {
        tell({ kind: 'command', command });
      },
      change: (some) => {
        void preferences.change(some);
      },
      about: () => {
        void showAbout(dialog, window, versions, language());
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  answerPage({
    ipcMain,
    contents: () => page,
    handlers: windowHandlers({
      grants,
      engine,
      preferences,
      recent,
      versions,
      sampleFolder: layout.sample,
      launched,
      remembered,
      onSteps: showSteps,
      pick: (purpose, name) =>
        pick(purpose, name, { dialog, window, language: language(), grants, documents: app.getPath('documents') }),
      reveal: (path) => {
        shell.showItemInFolder(path);
      },
    }),
    drop: (paths) => grantDropped(paths, grants),
    onError: (error) => void crash.report('main', 'request', error),
  });

  nativeTheme.themeSource = preferences.current().theme;
  const window = await openWindow({
    create: (windowOptions) => {
      const created = new BrowserWindow(windowOptions);
      page = created.webContents;
      guardContents(page);
      return created;
    },
    screen,
    preload: layout.preload,
    stateFile: join(home, 'window.json'),
    dark: nativeTheme.shouldUseDarkColors,
    language: language(),
    packaged: app.isPackaged,
    onSaving: (work) => saving.push(work),
  });
  applyPreferences(preferences.current());
  preferences.listen((changed) => {
    applyPreferences(changed);
    tell({ kind: 'preferences', preferences: changed });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void crash.tell('page', reason).then((reload) => {
      if (reload) window.webContents.reload();
      else app.quit();
    });
  });
  return {
    window,
    async openPaths(paths) {
      if (await launched.add(paths)) tell({ kind: 'opened' });
    },
    async close() {
      await Promise.all([engine.close(), ...saving]);
    },
  };
}
