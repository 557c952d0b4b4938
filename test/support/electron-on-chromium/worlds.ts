import type { makeSide } from './side';

/**
 * The two worlds of a window: the page's, and the isolated one of the preload script. Both functions run inside
 * Chromium, as text: they use nothing from outside themselves. The worlds share the document and nothing else, so they
 * speak by events of a random name, whose detail the browser clones from one world into the other.
 */

/** In the page's world: what the preload script exposes appears frozen on `window`. */
export function pageWorld(side: typeof makeSide, mine: string, theirs: string): void {
  const frame = globalThis as unknown as { top: unknown; location: { href: string } };
  if (frame !== frame.top || frame.location.href === 'about:blank') return;
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  side(mine, theirs, (key, api) => {
    Object.defineProperty(globalThis, key, { value: freeze(api), enumerable: true });
  });
}

/** In the preload script's world: `require('electron')` for it. Messages go out by a binding that only this world has. */
export function preloadWorld(
  side: typeof makeSide,
  mine: string,
  theirs: string,
  run: (require: (name: string) => unknown) => void,
): void {
  const frame = globalThis as unknown as { top: unknown; location: { href: string } };
  if (frame !== frame.top || frame.location.href === 'about:blank') return;
  type Hear = (event: object, ...args: unknown[]) => void;
  type Delivered =
    { kind: 'answer'; id: number; ok: boolean; value: unknown } | { kind: 'event'; channel: string; args: unknown[] };
  const world = globalThis as unknown as {
    standInSend: (text: string) => void;
    standInReceive: (text: string) => void;
    standInFiles: File[];
  };
  const { encode, post } = side(mine, theirs, () => undefined);
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const listeners = new Map<string, Set<Hear>>();
  let calls = 0;
  world.standInFiles = [];
  world.standInReceive = (text) => {
    const delivered = JSON.parse(text) as Delivered;
    if (delivered.kind === 'event') {
      listeners.get(delivered.channel)?.forEach((hear) => {
        hear({}, ...delivered.args);
      });
      return;
    }
    const call = pending.get(delivered.id);
    pending.delete(delivered.id);
    if (delivered.ok) call?.resolve(delivered.value);
    else call?.reject(new Error(String(delivered.value)));
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        calls += 1;
        pending.set(calls, { resolve, reject });
        world.standInSend(JSON.stringify({ id: calls, channel, args }));
      }),
    on: (channel: string, hear: Hear) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set<Hear>()).add(hear));
    },
    off: (channel: string, hear: Hear) => {
      listeners.get(channel)?.delete(hear);
    },
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => {
      post({ kind: 'expose', key, api: encode(api) });
    },
  };
  // A page cannot learn a file's path, Chromium can: what stands for it is exchanged on the way to the app.
  const webUtils = {
    getPathForFile: (file: File) => `stand-in-file:${world.standInFiles.push(file) - 1}`,
  };
  run((name) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload script cannot load ${name}`);
    return { contextBridge, ipcRenderer, webUtils };
  });
}
