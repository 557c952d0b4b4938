import type { Page } from 'playwright-core';
import type { DialogAnswer, ShownDialog } from './dialog';
import { openOnChromium } from './on-chromium';
import { openOnElectron } from './on-electron';
import type { StartOptions } from './start-app';

export interface OpenOptions extends StartOptions {
  /** The window's inner size. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Answers to the dialogs that will come, in order. */
  readonly dialogs?: readonly DialogAnswer[];
}

export interface WindowNow {
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly maximised: boolean;
  readonly minimised: boolean;
  readonly title: string;
}

/** What can be done to an app from outside its page; both ways of running it have the same. */
export interface Actions {
  answerDialog: (answer: DialogAnswer) => void;
  dialogs: () => readonly ShownDialog[];
  menu: (id: string) => void;
  menuLabels: () => readonly string[];
  killEngine: () => void;
  revealed: () => readonly string[];
  place: (bounds: WindowNow['bounds']) => void;
  maximise: () => void;
  minimise: () => void;
  /** Loads the page anew, as after its crash. */
  reload: () => void;
  windowState: () => WindowNow;
  throwError: (message: string) => void;
  quit: () => void;
}

/** An app that runs, whatever it runs on. */
export interface Running {
  readonly page: Page;
  readonly home: string;
  /** Folder that the app takes for the person's documents. */
  readonly documents: string;
  readonly run: <Name extends keyof Actions>(
    action: Name,
    ...argument: Parameters<Actions[Name]>
  ) => Promise<ReturnType<Actions[Name]>>;
  /** What it wrote to its streams so far. */
  readonly said: () => string;
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** What a test may do to the app from outside its page. */
export interface AppDriver extends Omit<Running, 'page' | 'stop'> {
  /** Answers the dialog that waits, or else the next one: a path, null to close it, a button's number. */
  answerDialog(answer: DialogAnswer): Promise<void>;
  /** Every dialog so far. */
  dialogs(): Promise<readonly ShownDialog[]>;
  /** Chooses a menu item by its id, as `shared/text/window/shell.ts` names it. */
  menu(id: string): Promise<void>;
  /** Ends the engine's process as a crash would. */
  killEngine(): Promise<void>;
  /** What the app showed in the file manager. */
  revealed(): Promise<readonly string[]>;
  /** Drops files on the middle of the window, as from a file manager. */
  drop(...paths: readonly string[]): Promise<void>;
}

export interface OpenApp {
  readonly page: Page;
  readonly app: AppDriver;
  /** Ends the app and whatever it runs on, and removes their temporary folders. */
  close(): Promise<void>;
}

/** Path of Electron's binary, where the suite is to run on it. */
export const electronBinary = process.env.OPENLIST_DESK_ELECTRON;

/** Opens the built app: on real Electron if `OPENLIST_DESK_ELECTRON` names one, else on Chromium. Always `close()` it. */
export async function openApp(options: OpenOptions = {}): Promise<OpenApp> {
  const running = electronBinary ? await openOnElectron(electronBinary, options) : await openOnChromium(options);
  const { page, stop, ...rest } = running;
  try {
    await page.setViewportSize(options.size ?? { width: 1280, height: 720 });
  } catch (error) {
    await stop();
    throw error;
  }
  const app: AppDriver = {
    ...rest,
    answerDialog: (answer) => running.run('answerDialog', answer),
    dialogs: () => running.run('dialogs'),
    menu: (id) => running.run('menu', id),
    killEngine: () => running.run('killEngine'),
    revealed: () => running.run('revealed'),
    drop: (...paths) => dropFiles(page, paths),
  };
  return { page, app, close: stop };
}

async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await cdp.detach();
}
