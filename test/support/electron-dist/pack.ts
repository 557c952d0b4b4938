import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { makeElectronDist } from './index';

const root = resolve(import.meta.dirname, '../../..');

/** No server: a download would fail at once, and the packing with it. */
const NOWHERE = 'https://127.0.0.1:9/';

async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<{ exit: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exit = await new Promise<number>((done) => {
    child.on('close', (code) => {
      done(code ?? -1);
    });
  });
  return { exit, said };
}

/** Builds what is out of date, as `npm start` does. @throws Error with what the build said */
export async function ensureBuilt(): Promise<void> {
  const { exit, said } = await run([join(root, '.dev', 'ensure.mjs'), 'build'], {});
  if (exit !== 0) throw new Error(said);
}

/**
 * Packs the checkout for Linux as an installer would hold it, in `folder`/out, with a stand-in for Electron and with no
 * tool of the builder in reach: its cache, `folder`/cache, is empty.
 */
export async function packForLinux(folder: string, arch: 'x64' | 'arm64'): Promise<{ exit: number; said: string }> {
  const dist = join(folder, 'electron');
  await makeElectronDist(dist);
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const output = [`-c.electronDist=${dist}`, `-c.directories.output=${join(folder, 'out')}`];
  return run([builder, '--dir', '--linux', `--${arch}`, ...output], {
    ELECTRON_BUILDER_CACHE: join(folder, 'cache'),
    ELECTRON_BUILDER_BINARIES_MIRROR: NOWHERE,
    ELECTRON_MIRROR: NOWHERE,
    npm_config_offline: 'true',
  });
}
