import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { buildForNode } from './build';

const root = resolve(import.meta.dirname, '../..');

/** Builds the command line as it ships, into a folder of the test's own below `out/` so that packages are found. */
export async function buildCli(name: string): Promise<string> {
  const outDir = join(root, 'out', 'test', name);
  await buildForNode(outDir, { 'cli/index': join(root, 'main', 'cli.ts') });
  return join(outDir, 'cli', 'index.js');
}

/** A run of the built command line in a process of its own. */
export interface CliProcess {
  readonly child: ChildProcess;
  /** What was written so far. */
  readonly said: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export function startCli(bundle: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): CliProcess {
  const child = spawn(process.execPath, [bundle, ...args], { env: { ...process.env, ...environment } });
  let text = '';
  const listen = (chunk: Buffer) => {
    text += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | NodeJS.Signals | null>((done) => {
    child.on('close', (code, signal) => {
      done(code ?? signal);
    });
  });
  return { child, said: () => text, ended };
}
