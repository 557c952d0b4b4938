import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCrashDesk } from './shell/crash';
import { handedPaths, launchPaths, type LaunchData } from './shell/launch';
import { programLayout } from './shell/layout';
import { pageScheme } from './shell/origin';
import { openPreferences, usualPreferences, type PreferenceBook } from './shell/preferences';
import { openProgram, type Program } from './shell/program';
import { servePage } from './shell/protocol';
import { applySessionRules } from './shell/session-rules';
import { programVersions } from './shell/versions';

// The same folder that the command line uses, so that both open the same keys; Chromium's own files lie below it.
const home = resolve(process.env.OPENLIST_DESK_HOME ?? join(app.getPath('appData'), 'openlist-desk'));
// Electron takes only folders that are there.
mkdirSync(join(home, 'browser'), { recursive: true, mode: 0o700 });
app.setPath('userData', home);
app.setPath('sessionData', join(home, 'browser'));

const launch: LaunchData = { opened: launchPaths(process.argv, app.isPackaged, process.cwd()) };
const layout = programLayout(join(import.meta.dirname, '..', '..'));
const versions = programVersions(layout.root);
let preferences: PreferenceBook | undefined;
let program: Program | undefined;

async function open(): Promise<void> {
  applySessionRules(session.defaultSession);
  protocol.handle(pageScheme, servePage(layout.page));
  preferences = await openPreferences(join(home, 'preferences.json'), usualPreferences(process.env));
  program = await openProgram(
    { app, BrowserWindow, Menu, dialog, ipcMain, nativeTheme, safeStorage, screen, shell, utilityProcess },
    { layout, home, versions, crash, preferences },
  );
  await program.openPaths(launch.opened);
}

/** Another start of the program: it hands over what it was started with, and ends. */
function bringForward(handed: unknown): void {
  if (program?.window.isMinimized()) program.window.restore();
  program?.window.focus();
  void program?.openPaths(handedPaths(handed));
}

/** Ends the program once the engine has closed its workspaces and settings are written. */
function end(event: { preventDefault: () => void }): void {
  if (!program) return;
  event.preventDefault();
  void program.close().finally(() => {
    app.exit(0);
  });
  program = undefined;
}

// No name is ever resolved, and WebRTC cannot send packets of its own.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
for (const name of ['webrtc-ip-handling-policy', 'force-webrtc-ip-handling-policy']) {
  // Newer and older Chromium call the same thing differently.
  app.commandLine.appendSwitch(name, 'disable_non_proxied_udp');
}
app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true } }]);

const crash = openCrashDesk({
  app,
  dialog,
  folder: join(home, 'crashes'),
  versions,
  language: () => (preferences?.current() ?? usualPreferences(process.env)).language,
  now: () => new Date(),
});

if (app.requestSingleInstanceLock({ ...launch })) {
  app.on('second-instance', (_event, _argv, _folder, handed) => {
    bringForward(handed);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', end);
  void app.whenReady().then(open);
} else {
  app.quit();
}
