type Handle = (event: unknown, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handle>();

/** The app's side of messages from preload scripts. */
export const ipcMain = {
  handle: (channel: string, handler: Handle) => {
    if (handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    handlers.set(channel, handler);
  },
  /** Of the stand-in's own: runs the handler of a message. */
  invoke: (channel: string, event: unknown, args: readonly unknown[]): Promise<unknown> => {
    const handler = handlers.get(channel);
    if (!handler) return Promise.reject(new Error(`No handler registered for '${channel}'`));
    return Promise.resolve(handler(event, ...args));
  },
};
