// `npm test`: everything that CI runs, or the suites named as arguments. The last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure.mjs';
import { ensureJudges } from './system.mjs';
import { windowsSuite } from './windows.mjs';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** A tool that passes or fails as a whole counts as one test. */
function tool(command, args) {
  const { status } = spawnSync(bin(command), args, { cwd: root, stdio: 'inherit' });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Runs vitest over the files that `choice` leaves, and counts from its own report. */
function vitest(name, choice) {
  const report = join(root, 'out', 'test', `${name}.json`);
  rmSync(report, { force: true });
  mkdirSync(join(root, 'out', 'test'), { recursive: true });
  const { status } = spawnSync(
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...choice],
    { cwd: root, stdio: 'inherit' },
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded fails no test of its own, yet vitest ends with an error.
    const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** What runs the built program in a browser, and packs it. Apart from the others, which would take its processor away. */
const windowTests = ['test/e2e/window', 'test/package'];

function build() {
  ensureBuilt();
  return { passed: 1, failed: 0, skipped: 0 };
}

const add = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

const suites = {
  // The engine knows no page, and the page no Node: each side is checked against its own world.
  types: () =>
    add(['.', 'renderer', join('test', 'e2e', 'window')].map((part) => tool('tsc', ['--noEmit', '-p', part]))),
  lint: () => tool('eslint', ['.', '--max-warnings', '0']),
  format: () => tool('prettier', ['--check', '--log-level', 'warn', '.']),
  layers: () => tool('depcruise', ['main', 'renderer', 'shared', 'assets', '--config', '.dependency-cruiser.cjs']),
  build,
  unit: () =>
    vitest(
      'unit',
      windowTests.map((folder) => `--exclude=${folder}/**`),
    ),
  window: () => vitest('window', windowTests),
  windows: windowsSuite,
};

/** Suites of one process each: they run beside the unit suite, which would otherwise leave processor time unused. */
const beside = ['types', 'lint', 'format', 'layers', 'windows'];
const folder = join(root, 'out', 'test');
const besideReport = join(folder, 'beside.json');

function runHere(names) {
  return names.map((name) => {
    const started = performance.now();
    const counts = suites[name]();
    return { name, ...counts, seconds: Math.round((performance.now() - started) / 1000) };
  });
}

/** Starts the suites in a process of their own; what they print is kept until they have ended. */
function startBeside(names) {
  mkdirSync(folder, { recursive: true });
  rmSync(besideReport, { force: true });
  const printed = join(folder, 'beside.log');
  const log = openSync(printed, 'w');
  const child = spawn(process.execPath, [import.meta.filename, ...names], {
    cwd: root,
    stdio: ['ignore', log, log],
    env: { ...process.env, OPENLIST_DESK_TEST_REPORT: besideReport },
  });
  closeSync(log);
  const ended = new Promise((resolve) => child.on('close', resolve));
  return async () => {
    await ended;
    process.stdout.write(readFileSync(printed, 'utf8'));
    try {
      return JSON.parse(readFileSync(besideReport, 'utf8'));
    } catch {
      return [{ name: 'beside', passed: 0, failed: 1, skipped: 0, seconds: 0 }];
    }
  };
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);
const unknown = chosen.find((name) => !Object.hasOwn(suites, name));
if (unknown !== undefined) {
  process.stderr.write(`Unknown suite ${unknown}; there are: ${Object.keys(suites).join(' ')}\n`);
  process.exit(2);
}
if (['unit', 'window', 'windows'].some((name) => chosen.includes(name))) ensureJudges();

const report = process.env.OPENLIST_DESK_TEST_REPORT;
delete process.env.OPENLIST_DESK_TEST_REPORT;
const aside = chosen.includes('unit') ? chosen.filter((name) => beside.includes(name)) : [];
const inTurn = chosen.filter((name) => !aside.includes(name));
// Two builds at once would write the same files.
if (aside.includes('windows')) ensureBuilt();
const started = aside.length > 0 ? startBeside(aside) : undefined;
const [early, late] = [inTurn.filter((name) => name !== 'window'), inTurn.filter((name) => name === 'window')];
const results = runHere(early);
if (started) results.push(...(await started()));
// Frames and waits are looked at there: nothing else runs meanwhile.
results.push(...runHere(late));
if (report) writeFileSync(report, JSON.stringify(results));

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  console.log(`${name.padEnd(10)}${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
}
const total = add(results);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
