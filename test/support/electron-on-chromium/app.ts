import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { launchChromium, type Launched } from './chromium';
import { settings } from './settings';

/** An event that its listeners may refuse. */
export function refusable(): { preventDefault: () => void; defaultPrevented: boolean } {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** What ends with the app. */
export interface Closable {
  /** @returns whether it was closed, or refused to. */
  close(): boolean;
}

const emitter = new EventEmitter();
const switches: string[] = [];
const windows = new Set<Closable>();
const paths: Record<string, string> = {
  home: homedir(),
  appData: process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'),
  temp: tmpdir(),
  documents: settings.documents || homedir(),
};
let launched: Launched | undefined;
let quitting = false;
let schemesFrozen = false;

/** Chromium was closed by whoever sat before it. */
function leave(): void {
  process.exit(0);
}

const ready = new Promise<void>((resolveReady, reject) => {
  // The main script runs to its end first: what it asks for before the app is ready must be known by then.
  setImmediate(() => {
    if (quitting) return;
    schemesFrozen = true;
    launchChromium(switches).then((browser) => {
      launched = browser;
      browser.context.on('close', leave);
      process.send?.({ event: 'launched', endpoint: browser.endpoint });
      emitter.emit('ready');
      resolveReady();
    }, reject);
  });
});

/** The browser under the app. @throws before the app is ready. */
export function browser(): Launched {
  if (!launched) throw new Error('The app is not ready');
  return launched;
}

/** Whether it is too late for what must be asked before the app is ready. */
export function isTooLate(): boolean {
  return schemesFrozen;
}

/** Counts a window in; the returned function counts it out, and tells when the last one is gone. */
export function register(window: Closable): () => void {
  windows.add(window);
  return () => {
    windows.delete(window);
    if (windows.size === 0 && !quitting) emitter.emit('window-all-closed');
  };
}

async function end(code: number): Promise<void> {
  emitter.emit('quit', {}, code);
  launched?.context.off('close', leave);
  await launched?.context.close().catch(() => undefined);
  process.exit(code);
}

/** The folder with the app's package.json, from the script that Node was started with. */
function appPath(): string {
  let folder = dirname(resolve(process.argv[1] ?? '.'));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The note appears whole: whoever watches the folder may read it at once. */
function writeNote(file: string, text: string): void {
  const temporary = join(dirname(file), `note-${process.pid}`);
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

/** One instance per user-data folder: a lock file with the owner's pid; a second one leaves a note and goes. */
function takeInstanceLock(data: Readonly<Record<string, unknown>> = {}): boolean {
  const folder = join(app.getPath('userData'), 'stand-in');
  const lock = join(folder, 'instance');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch {
    try {
      process.kill(Number(readFileSync(lock, 'utf8')), 0);
      writeNote(join(folder, `second-${process.pid}`), JSON.stringify(data));
      return false;
    } catch {
      // Its owner is gone without having removed it.
      writeFileSync(lock, String(process.pid));
    }
  }
  process.on('exit', () => {
    rmSync(lock, { force: true });
  });
  watch(folder, () => {
    for (const name of readdirSync(folder).filter((entry) => entry.startsWith('second-'))) {
      const data: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      rmSync(join(folder, name), { force: true });
      emitter.emit('second-instance', {}, [], folder, data);
    }
  }).unref();
  return true;
}

export const app = Object.assign(emitter, {
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  commandLine: {
    appendSwitch: (name: string, value?: string) =>
      switches.push(value === undefined ? `--${name}` : `--${name}=${value}`),
  },
  enableSandbox: () => undefined,
  getAppPath: appPath,
  getPath: (name: string) => paths[name] ?? join(paths.appData ?? '', 'stand-in', name),
  setPath: (name: string, path: string) => {
    paths[name] = path;
  },
  getLocale: () => 'zh-CN',
  requestSingleInstanceLock: takeInstanceLock,
  whenReady: () => ready,
  isReady: () => launched !== undefined,
  quit: () => {
    const before = refusable();
    emitter.emit('before-quit', before);
    if (before.defaultPrevented) return;
    quitting = true;
    for (const window of [...windows]) {
      if (window.close()) continue;
      quitting = false;
      return;
    }
    const will = refusable();
    emitter.emit('will-quit', will);
    if (!will.defaultPrevented) void end(0);
  },
  exit: (code = 0) => {
    void end(code);
  },
});

// Whoever started the app is gone, and cannot clear up after it: nothing may stay behind.
process.on('disconnect', () => {
  process.on('exit', () => {
    rmSync(dirname(settings.profile), { recursive: true, force: true });
  });
  app.exit(1);
});
