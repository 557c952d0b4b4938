import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FromEngine } from '../../shared/contract/port';

const root = resolve(import.meta.dirname, '../..');
/** The bundler does not run as a Windows program under Wine. */
const noBundler = process.platform === 'win32';

/** What Electron puts into a utility process, over Node's own channel; `fail` breaks something that nobody foresaw. */
const parentPort = `
  process.on('message', (message) => { if (message === 'fail') throw new Error('王婷 15400001234'); });
  const listeners = new Map();
  process.parentPort = {
    postMessage: (message) => process.send(message),
    on(event, listener) {
      listeners.set(listener, (data) => listener({ data }));
      process.on(event, listeners.get(listener));
    },
    off: (event, listener) => process.off(event, listeners.get(listener)),
  };
`;

let folder = '';
let bundle = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '进程-'));
  if (noBundler) return;
  // Below the tree, so that packages are found.
  const outDir = join(root, 'out/test/engine-process');
  const output = { entryFileNames: 'process.js' };
  const input = join(root, 'main/engine/process.ts');
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { ssr: input, outDir, rollupOptions: { output } },
  });
  bundle = join(outDir, 'process.js');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(args: readonly string[], shim = parentPort) {
  const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(shim)}`];
  const child: ChildProcess = fork(bundle, args, { execArgv, serialization: 'advanced', silent: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  const heard: FromEngine[] = [];
  child.on('message', (message) => heard.push(message as FromEngine));
  return {
    child,
    heard,
    send: (message: unknown) => child.send(message as object),
    hear: (kind: FromEngine['kind']) =>
      expect.poll(() => heard.map((message) => message.kind), { timeout: 20_000 }).toContain(kind),
    async end() {
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, printed };
    },
  };
}

describe.skipIf(noBundler)('the engine’s process (skipped on Windows)', () => {
  test('says that it is ready, answers, and ends with 0 when told to close', async () => {
    const engine = start(['--home', join(folder, 'home'), '--enable-some-switch']);
    await engine.hear('ready');
    engine.send({ kind: 'call', id: 7, operation: 'regulation.list', request: {} });
    await engine.hear('answer');
    expect(engine.heard.at(-1)).toMatchObject({ id: 7, answer: { ok: true } });
    const ended = engine.end();
    engine.send({ kind: 'close' });
    expect(await ended).toEqual({ code: 0, printed: '' });
  });

  test('ends with another code, and without a word, on an error that nobody foresaw', async () => {
    const engine = start(['--home', join(folder, 'home')]);
    await engine.hear('ready');
    const ended = engine.end();
    engine.send('fail');
    expect(await ended).toEqual({ code: 3, printed: '' });
  });

  test('does not start without a home or without a port', async () => {
    expect(await start([]).end()).toEqual({ code: 2, printed: '' });
    expect(await start(['--home', join(folder, 'home')], '').end()).toEqual({ code: 2, printed: '' });
  });

  test('does not start where a primitive gives a wrong answer', async () => {
    const broken = `${parentPort} crypto.subtle.constructor.prototype.verify = async () => true;`;
    const engine = start(['--home', join(folder, 'home')], broken);
    const { code, printed } = await engine.end();
    expect(engine.heard).toEqual([]);
    expect(code).toBeGreaterThan(0);
    expect(printed).toBe('');
  });
});
