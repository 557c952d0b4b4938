// `npm start`: installs and builds what is missing, then opens the window in Electron.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

const root = join(import.meta.dirname, '..');

/** Electron's binary: the one that is asked for, else the one that its package has; undefined where there is none. */
function electronBinary() {
  const asked = process.env.OPENLIST_DESK_ELECTRON;
  if (asked) return existsSync(asked) ? asked : undefined;
  // Its package would download a binary when it is loaded; where its note of one is missing, there is none.
  const home = join(root, 'node_modules', 'electron');
  if (!existsSync(join(home, 'path.txt'))) return undefined;
  try {
    const path = createRequire(import.meta.url)('electron');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const sorry = `
找不到 Electron 的运行文件，窗口无法打开。可以：
  1. 用镜像下载一次：ELECTRON_MIRROR=<镜像地址> node node_modules/electron/install.js，然后再运行 npm start
  2. 使用本机已有的 Electron：OPENLIST_DESK_ELECTRON=<electron 可执行文件> npm start
  3. 用本机的 Chromium 打开同一个程序（供开发和查看界面）：npm run start:chromium

Electron’s binary is not here, so the window cannot be opened. You can:
  1. download it once from a mirror: ELECTRON_MIRROR=<address> node node_modules/electron/install.js, then npm start
  2. use an Electron that is already on this computer: OPENLIST_DESK_ELECTRON=<path of its executable> npm start
  3. open the same program over this computer’s Chromium (to develop, to look at screens): npm run start:chromium
`;

ensureInstalled();
const binary = electronBinary();
if (!binary) {
  process.stderr.write(sorry.trimStart());
  process.exit(2);
}
ensureBuilt();
const { status } = spawnSync(binary, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 3);
