import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Page, Route } from 'playwright-core';
import { toInside, toServed } from './addresses';
import { browser, refusable } from './app';
import { withPaths } from './file-paths';
import { ipcMain } from './ipc';
import { answerRequest, session } from './session';
import { makeSide } from './side';
import { pageWorld, preloadWorld } from './worlds';

const WORLD = 'electron-preload';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** A page's side of a window, as Electron's webContents: guards, messages, and the preload script in its own world. */
export class Contents extends EventEmitter {
  readonly session = session.defaultSession;
  #page: Page | undefined;
  #cdp: CDPSession | undefined;
  #world: number | undefined;
  #loading = false;
  #crashed = false;
  #replacing = false;
  #preload: string | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  get mainFrame(): { url: string; parent: null } {
    return { url: toInside(this.#page?.url() ?? ''), parent: null };
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? true;
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Chromium takes the policy from the command line. */
  setWebRTCIPHandlingPolicy(): void {
    return;
  }

  reload(): void {
    if (this.#crashed) void this.#replacePage();
    else {
      this.#loading = true;
      void this.#page?.reload().catch(() => undefined);
    }
  }

  /** Loads an address; only then is there a document, and the preload script runs in it. */
  async load(page: Page, address: string, preload: string | undefined): Promise<void> {
    const { context } = browser();
    if (!this.#page) {
      await context.route('**/*', (route) => this.#guard(route));
      context.on('page', (opened) => void this.#judgeWindow(opened));
    }
    this.#page = page;
    this.#preload = preload;
    await this.#listen(page, preload);
    this.#loading = true;
    await page.goto(toServed(address), { waitUntil: 'load' });
    this.emit('did-finish-load');
  }

  /** Playwright gives up a page that crashed: the window goes on with another one. */
  async #replacePage(): Promise<void> {
    const crashed = this.#page;
    const address = this.getURL();
    this.#crashed = false;
    this.#replacing = true;
    const page = await browser().context.newPage();
    await this.load(page, address, this.#preload);
    this.#replacing = false;
    await crashed?.close().catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#deliver({ kind: 'event', channel, args });
  }

  /** Sets what the page takes for the system's colours. */
  async useColours(scheme: '' | 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#cdp?.send('Emulation.setEmulatedMedia', { features });
  }

  async #listen(page: Page, preload: string | undefined): Promise<void> {
    page.on('close', () => {
      if (page === this.#page) this.emit('destroyed');
    });
    page.on('crash', () => {
      this.#crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('download', (download) => {
      const event = refusable();
      session.defaultSession.emit('will-download', event, { getURL: () => download.url() }, this);
      if (event.defaultPrevented) void download.cancel();
    });
    const cdp = await page.context().newCDPSession(page);
    this.#cdp = cdp;
    const { frameTree } = await cdp.send('Page.getFrameTree');
    cdp.on('Runtime.executionContextCreated', ({ context: created }) => {
      // Frames inside the page get a world too, in which the preload script does not run.
      const { frameId } = (created.auxData ?? {}) as { frameId?: string };
      if (created.name === WORLD && frameId === frameTree.frame.id) this.#world = created.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = undefined;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'standInSend') void this.#answer(payload, cdp, executionContextId);
    });
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    if (preload) await this.#install(cdp, preload);
  }

  /** Puts the bridge into the page's world and the preload script into its own, before any script of the page. */
  async #install(cdp: CDPSession, preload: string): Promise<void> {
    const secret = crypto.randomUUID();
    const [toPage, toPreload] = [JSON.stringify(`${secret}<`), JSON.stringify(`${secret}>`)];
    const script = await readFile(preload, 'utf8');
    const [side, inPage, inPreload] = [makeSide, pageWorld, preloadWorld].map(String);
    await cdp.send('Runtime.addBinding', { name: 'standInSend', executionContextName: WORLD });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${inPage})(${side}, ${toPage}, ${toPreload});`,
    });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `(${inPreload})(${side}, ${toPreload}, ${toPage}, (require) => {\n${script}\n});`,
    });
  }

  /** A navigation that the page began is for the app's guards to judge; then every request is for its rules. */
  async #guard(route: Route): Promise<void> {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame().page() === this.#page) {
      const main = request.frame() === this.#page.mainFrame();
      const own = main && this.#loading;
      if (main) this.#loading = false;
      const event = Object.assign(refusable(), { url: toInside(request.url()), isMainFrame: main });
      if (!own && main) this.emit('will-navigate', event, event.url);
      if (!own) this.emit('will-frame-navigate', event);
      if (event.defaultPrevented) {
        await route.abort('aborted');
        return;
      }
    }
    await answerRequest(route);
  }

  async #judgeWindow(opened: Page): Promise<void> {
    if (opened === this.#page || this.#replacing) return;
    if (this.#openHandler({ url: toInside(opened.url()) }).action === 'deny')
      await opened.close().catch(() => undefined);
  }

  /** Hands a message of the preload script to the app, and its answer back. */
  async #answer(payload: string, cdp: CDPSession, world: number): Promise<void> {
    const { id, channel, args } = JSON.parse(payload) as { id: number; channel: string; args: unknown[] };
    const named = await Promise.all(args.map((arg) => withPaths(arg, cdp, world)));
    const event = { sender: this, senderFrame: this.mainFrame };
    try {
      await this.#deliver({ kind: 'answer', id, ok: true, value: await ipcMain.invoke(channel, event, named) });
    } catch (error) {
      await this.#deliver({ kind: 'answer', id, ok: false, value: error instanceof Error ? error.message : 'failed' });
    }
  }

  async #deliver(message: object): Promise<void> {
    if (this.#world === undefined) return;
    await this.#cdp
      ?.send('Runtime.callFunctionOn', {
        functionDeclaration: '(text) => globalThis.standInReceive(text)',
        executionContextId: this.#world,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => undefined);
  }
}
