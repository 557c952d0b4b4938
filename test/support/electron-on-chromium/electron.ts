/** What `import … from 'electron'` gives where the stand-in runs: just what the app uses, and nothing for the rest. */
import { serveDriver } from './driver';

export { app } from './app';
export { nativeTheme, screen, shell } from './desktop';
export { dialog } from './dialog';
export { ipcMain } from './ipc';
export { Menu } from './menu';
export { safeStorage } from './safe-storage';
export { protocol, session } from './session';
export { utilityProcess } from './utility';
export { BrowserWindow } from './window';

// What an app shows of the versions that it runs on.
Object.defineProperty(process.versions, 'electron', { value: 'stand-in' });
Object.defineProperty(process.versions, 'chrome', { value: 'stand-in' });
serveDriver();
