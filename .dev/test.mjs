// `npm test`: everything that CI runs, or the suites named as arguments. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(suites);
if (['unit', 'window', 'windows'].some((name) => chosen.includes(name))) ensureJudges();

const results = [];
for (const name of chosen) {
  const suite = suites[name];
  if (!suite) {
    process.stderr.write(`Unknown suite ${name}; there are: ${Object.keys(suites).join(' ')}\n`);
    process.exit(2);
  }
  const started = performance.now();
  const counts = suite();
  results.push({ name, ...counts, seconds: Math.round((performance.now() - started) / 1000) });
}

console.log('');
for (const { name, passed, failed, skipped, seconds } of results) {
  console.log(`${name.padEnd(10)}${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
}
const total = add(results);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
