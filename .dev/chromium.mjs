// `npm run start:chromium`: opens the built program over this computer's Chromium, for development and for looking at
// screens. It is the same program but for Electron itself; see test/support/electron-on-chromium/README.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

const chromium = process.env.OPENLIST_DESK_CHROMIUM ?? '/usr/bin/chromium';
const standIn = join(import.meta.dirname, '..', 'test', 'support', 'electron-on-chromium');

ensureInstalled();
if (!existsSync(chromium)) {
  process.stderr.write(
    `找不到 Chromium：${chromium}。请安装它，或用 OPENLIST_DESK_CHROMIUM 指明位置。\n` +
      `No Chromium at ${chromium}. Install one, or name it by OPENLIST_DESK_CHROMIUM.\n`,
  );
  process.exit(2);
}
ensureBuilt();
await import(join(standIn, 'hooks.mjs'));
const { startApp } = await import(join(standIn, 'start-app.ts'));

const headed = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const home = process.env.OPENLIST_DESK_HOME;
const app = await startApp({ headed, terminal: true, ...(home && { home }) });
process.on('SIGINT', () => void app.stop());
process.on('SIGTERM', () => void app.stop());
const endpoint = await app.endpoint.catch((error) => {
  process.stderr.write(`${error.message}\n`);
});
if (endpoint && !headed) {
  process.stderr.write(
    `没有显示器，程序在后台运行（Ctrl+C 结束）。Running without a display (Ctrl+C ends it): ${endpoint}\n` +
      '截图 / pictures: node test/support/electron-on-chromium/shoot.mjs --out out/screenshots/x.png\n',
  );
}
process.exitCode = (await app.ended) ?? 0;
await app.stop();
