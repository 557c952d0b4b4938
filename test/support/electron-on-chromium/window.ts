import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { browser, refusable, register, type Closable } from './app';
import { Contents } from './contents';
import { nativeTheme } from './desktop';
import { applyPermissions } from './session';

/** One window: a page of Chromium. Its place on the desktop is kept here, since a headless Chromium has none. */
export class BrowserWindow extends EventEmitter implements Closable {
  static readonly #all = new Set<BrowserWindow>();
  readonly webContents = new Contents();
  readonly options: BrowserWindowConstructorOptions;
  readonly #leave: () => void;
  #bounds: Rectangle;
  #maximised = false;
  #minimised = false;
  #closed = false;
  #shown: boolean;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.#shown = options.show ?? true;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#leave = register(this);
    BrowserWindow.#all.add(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all];
  }

  async loadURL(address: string): Promise<void> {
    const { context } = browser();
    await applyPermissions(context);
    const page = context.pages()[0] ?? (await context.newPage());
    this.webContents.on('destroyed', () => {
      this.close();
    });
    await this.webContents.load(page, address, this.options.webPreferences?.preload);
    await this.webContents.useColours(nativeTheme.scheme());
    nativeTheme.on('changed', () => void this.webContents.useColours(nativeTheme.scheme()));
    this.emit('ready-to-show');
    process.send?.({ event: 'shown' });
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }

  setBounds(bounds: Rectangle): void {
    this.#bounds = bounds;
    this.emit('resize');
  }

  setTitle(title: string): void {
    this.options.title = title;
  }

  isDestroyed(): boolean {
    return this.#closed;
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isMinimized(): boolean {
    return this.#minimised;
  }

  isVisible(): boolean {
    return this.#shown;
  }

  maximize(): void {
    this.#maximised = true;
  }

  minimize(): void {
    this.#minimised = true;
  }

  restore(): void {
    this.#minimised = false;
  }

  show(): void {
    this.#shown = true;
  }

  focus(): void {
    this.emit('focus');
  }

  close(): boolean {
    if (this.#closed) return true;
    const event = refusable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.#closed = true;
    BrowserWindow.#all.delete(this);
    this.emit('closed');
    this.#leave();
    return true;
  }
}
