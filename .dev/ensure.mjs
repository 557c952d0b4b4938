// Makes sure that a checkout can run: `ensure.mjs install` installs packages, `ensure.mjs build` builds as well.
// Runs on any Node that a machine may have (>= 20.19), before anything is installed; says what it does on stderr only,
// so that the command line's stdout stays its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const installStamp = join(root, 'node_modules', '.openlist-desk-lock');
const buildStamp = join(root, 'out', '.built');
const sources = ['main', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package.json'];

/** Runs a command with its output on stderr; ends this process with exit 2 if it fails. */
function runOrStop(command, args, sorry, env = process.env) {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell, env });
  if (result.status === 0) return;
  process.stderr.write(`${sorry}\n`);
  process.exit(2);
}

/** Installs the packages of the lock file, if those in place are not of this very lock file. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installStamp) && readFileSync(installStamp, 'utf8') === lock) return;
  process.stderr.write('Installing packages (once) / 正在安装依赖（仅首次）…\n');
  runOrStop(
    'npm',
    ['ci', '--loglevel=error'],
    'npm ci failed: is the npm registry reachable? / npm ci 失败：请检查能否访问 npm 源。',
  );
  writeFileSync(installStamp, lock);
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds into out/, if a source is newer than the last build. */
export function ensureBuilt() {
  const changed = Math.max(...sources.map((source) => newest(join(root, source))));
  if (existsSync(buildStamp) && statSync(buildStamp).mtimeMs > changed) return;
  process.stderr.write('Building / 正在构建…\n');
  rmSync(buildStamp, { force: true });
  // Chunks are named after their content: those of the last build would stay, and be packed.
  rmSync(join(root, 'out', 'chunks'), { recursive: true, force: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const node = join(root, 'node_modules', '.bin', 'node');
  runOrStop(
    existsSync(node) ? node : process.execPath,
    [vite, 'build', '--app', '--config', join(root, 'vite.config.ts'), '--logLevel', 'warn'],
    'The build failed. / 构建失败。',
    // Whoever builds, a test among them: packages have other code for tests, and that must not ship.
    { ...process.env, NODE_ENV: 'production' },
  );
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(buildStamp, '');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  if (process.argv[2] === 'build') ensureBuilt();
}
