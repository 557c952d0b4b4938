import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, prepareFolders, type FolderOptions } from './folders';

/** How the app is to be started. */
export interface StartOptions extends FolderOptions {
  /** Folder of the built program: with package.json and out/. By default the checkout. */
  readonly root?: string;
  /** Screen pixels per page pixel: 1.25, 1.5, 2. */
  readonly scale?: number;
  readonly headed?: boolean;
  /** Whether dialogs are answered in the terminal. */
  readonly terminal?: boolean;
  /** Further switches for Chromium. */
  readonly switches?: readonly string[];
  /** Arguments that the program is started with: a file to open. */
  readonly args?: readonly string[];
}

/** The app in a process of its own, over Chromium. */
export interface StartedApp {
  readonly home: string;
  readonly documents: string;
  /** Where others may attach to Chromium; settles once there is a window. */
  readonly endpoint: Promise<string>;
  readonly child: ChildProcess;
  /** The app's exit code. */
  readonly ended: Promise<number | null>;
  /** What it wrote to its streams so far. */
  readonly said: () => string;
  readonly run: (action: string, argument?: unknown) => Promise<unknown>;
  /** Ends the app and its Chromium, whatever state they are in, and removes their temporary folders. */
  stop(): Promise<void>;
}

const alive = new Set<() => void>();
process.on('exit', () => {
  for (const kill of alive) kill();
});

/** Ends the Chromium of a profile: its lock names the pid. */
function killChromium(profile: string): void {
  try {
    process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  } catch {
    // It has ended and removed its lock.
  }
}

/** The Node that the stand-in needs: the one of the checkout where this one is older. */
function node(): string {
  const own = join(checkout, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Starts the built app through the stand-in. */
export async function startApp(options: StartOptions = {}): Promise<StartedApp> {
  const { root = checkout, scale = 1, headed = false, terminal = false, switches = [], args = [] } = options;
  const folders = await prepareFolders(options);
  const { home, profile, documents } = folders;
  const hooks = pathToFileURL(join(import.meta.dirname, 'hooks.mjs')).href;
  const child = spawn(node(), ['--no-warnings', '--import', hooks, join(root, 'out', 'main', 'index.js'), ...args], {
    cwd: root,
    env: {
      ...process.env,
      OPENLIST_DESK_HOME: home,
      STAND_IN_PROFILE: profile,
      STAND_IN_DOCUMENTS: documents,
      STAND_IN_SWITCHES: JSON.stringify(switches),
      STAND_IN_SCALE: String(scale),
      STAND_IN_HEADED: headed ? '1' : '0',
      STAND_IN_TERMINAL: terminal ? '1' : '0',
    },
    stdio: [terminal ? 'inherit' : 'ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  const hear = (chunk: Buffer) => {
    text += chunk.toString('utf8');
    if (terminal) process.stderr.write(chunk);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const kill = () => {
    child.kill('SIGKILL');
    killChromium(profile);
  };
  alive.add(kill);
  const ended = new Promise<number | null>((done) => {
    child.on('exit', done);
  });

  const endpoint = new Promise<string>((found, lost) => {
    let address = '';
    child.on('message', (message: { event?: string; endpoint?: string }) => {
      if (message.event === 'launched') address = message.endpoint ?? '';
      if (message.event === 'shown') found(address);
    });
    void ended.then((code) => {
      lost(new Error(`The app ended with ${code} before it had a window:\n${text}`));
    });
  });
  endpoint.catch(() => undefined);

  let runs = 0;
  return {
    home,
    documents,
    endpoint,
    child,
    ended,
    said: () => text,
    run(action, argument) {
      runs += 1;
      const id = runs;
      return new Promise((done, failed) => {
        const listen = (message: { id?: number; value?: unknown; error?: string }) => {
          if (message.id !== id) return;
          child.off('message', listen);
          if (message.error === undefined) done(message.value);
          else failed(new Error(message.error));
        };
        child.on('message', listen);
        child.send({ id, action, argument });
      });
    },
    async stop() {
      if (child.connected) child.send({ id: 0, action: 'quit' });
      const patience = setTimeout(kill, 25_000);
      await ended;
      clearTimeout(patience);
      kill();
      alive.delete(kill);
      await folders.remove();
    },
  };
}
