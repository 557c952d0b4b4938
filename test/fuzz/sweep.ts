import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildForNode } from '../support/build';

const root = resolve(import.meta.dirname, '../..');

/** Milliseconds that one file may take: tagging a table as wide as the limit takes minutes where all else is busy. */
const MOST_TIME = 300_000;
/** Megabytes that the process may take at its peak. */
const MOST_MEMORY = 1024;
/** How often (ms) the process is looked at. */
const LOOK_EVERY = 100;

/** A line that the process writes: a case has begun or, with the rest, has ended. */
export interface Line {
  readonly name: string;
  readonly end?: string;
  readonly wrong?: readonly string[];
  /** Megabytes of memory at the process's peak so far. */
  readonly peak?: number;
}

/** What a sweep found. */
export interface Sweep {
  /** How many cases ended how. */
  readonly ends: Readonly<Record<string, number>>;
  /** A line a case that went wrong: its name, and what was wrong. */
  readonly wrong: readonly string[];
  /** The highest peak of memory, in megabytes. */
  readonly peak: number;
}

/** Builds the process below `out/`, where packages are found, as deep as here, so that what it reads is found too. */
async function buildChild(): Promise<string> {
  const outDir = join(root, 'out', 'fuzz');
  await buildForNode(outDir, { child: join(root, 'test/fuzz/child.ts') });
  return join(outDir, 'child.js');
}

async function linesOf(report: string): Promise<Line[]> {
  const text = await readFile(report, 'utf8').catch(() => '');
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Line);
}

interface Round {
  readonly ended: readonly Line[];
  /** The case that was not survived, and why. */
  readonly fallen?: { readonly name: string; readonly why: string };
}

/** Runs cases in one process until all are done or one of them has to be ended, or ends the process. */
async function runRound(bundle: string, cases: readonly string[], folder: string): Promise<Round> {
  const temporary = join(folder, 'tmp');
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  const [list, report] = [join(folder, 'cases.txt'), join(folder, 'report.jsonl')];
  await writeFile(list, cases.join('\n'));
  await rm(report, { force: true });
  const console = openSync(join(folder, 'console.txt'), 'w');
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_MEMORY}`, bundle, folder, list, report], {
    stdio: ['ignore', console, console],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  closeSync(console);
  const exit = once(child, 'exit');
  const running = (): boolean => child.exitCode === null && child.signalCode === null;

  let why = '';
  let known = 0;
  let since = performance.now();
  while (running() && why === '') {
    await sleep(LOOK_EVERY);
    const lines = await linesOf(report);
    if (lines.length !== known) [known, since] = [lines.length, performance.now()];
    if (performance.now() - since > MOST_TIME) why = `took more than ${MOST_TIME / 1000} s`;
    else if ((lines.at(-1)?.peak ?? 0) > MOST_MEMORY) why = `took ${lines.at(-1)?.peak} MB`;
  }
  if (running()) child.kill('SIGKILL');
  await exit;
  const lines = await linesOf(report);
  const ended = lines.filter(({ end }) => end !== undefined);
  const begun = lines.at(-1);
  if (begun === undefined) throw new Error(await readFile(join(folder, 'console.txt'), 'utf8'));
  if (why === '' && child.exitCode === 0) return { ended };
  return {
    ended,
    fallen: { name: begun.name, why: why === '' ? `ended the process: ${child.exitCode ?? child.signalCode}` : why },
  };
}

/** Runs cases in processes of their own, one at a time; a case that ends its process is named, and the rest go on. */
export async function sweep(cases: readonly string[], folder: string): Promise<Sweep> {
  const bundle = await buildChild();
  const ends: Record<string, number> = {};
  const wrong: string[] = [];
  let peak = 0;
  for (let rest = cases; rest.length > 0;) {
    const { ended, fallen } = await runRound(bundle, rest, folder);
    for (const line of ended) {
      const key = `${line.name.split(':')[0]} ${line.end}`;
      ends[key] = (ends[key] ?? 0) + 1;
      peak = Math.max(peak, line.peak ?? 0);
      wrong.push(...(line.wrong ?? []).map((what) => `${line.name} ${what}`));
    }
    if (fallen !== undefined) wrong.push(`${fallen.name} ${fallen.why}`);
    rest = fallen === undefined ? [] : rest.slice(rest.indexOf(fallen.name) + 1);
  }
  return { ends, wrong, peak };
}
