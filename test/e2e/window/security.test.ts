import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sample } from '../../../shared/contract/window';
import { attacksOn, canary } from '../../support/attacks';
import { openApp, type OpenApp } from '../../support/electron-on-chromium/open-app';
import { listenOutside, type Outside } from '../../support/listeners';
import { ask } from '../../support/electron-on-chromium/ask';

let outside: Outside;

beforeAll(async () => {
  outside = await listenOutside();
});

afterAll(() => outside.close());

/** Runs a script in the page as one of its own would run, and does not wait for it. */
async function runInPage(page: Page, script: string): Promise<void> {
  await page.evaluate(`setTimeout(() => { ${script} })`);
}

async function heardWithin(trace: string, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!outside.heard.includes(trace) && Date.now() < end) await sleep(20);
  return outside.heard.includes(trace);
}

describe('the attacks themselves', () => {
  let folder: string;
  let context: BrowserContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attacks-'));
    context = await chromium.launchPersistentContext(folder, {
      executablePath: process.env.OPENLIST_DESK_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', `--log-net-log=${join(folder, 'net.json')}`],
      // It keeps pages from connecting ahead.
      ignoreDefaultArgs: ['--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('reach the outside from a page that nothing guards', async () => {
    const unguarded = await listenOutside();
    unguarded.show('<!doctype html><html><head></head><body></body></html>');
    const failed: string[] = [];
    try {
      for (const { name, script, trace } of attacksOn(outside)) {
        const page = await context.newPage();
        await page.goto(unguarded.address);
        outside.heard.length = 0;
        await runInPage(page, script);
        if (trace !== '' && !(await heardWithin(trace, 4000))) failed.push(name);
      }
    } finally {
      await unguarded.close();
    }
    expect(failed).toEqual([]);
    await context.close();
    expect(await readFile(join(folder, 'net.json'), 'utf8')).toContain(canary);
  }, 180_000);
});

describe('from the page of the app', () => {
  let desk: OpenApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'attacked-'));
    desk = await openApp({ switches: [`--log-net-log=${join(folder, 'net.json')}`] });
    await desk.page.evaluate('globalThis.stillHere = true');
    outside.heard.length = 0;
  });

  afterAll(async () => {
    await desk.close();
    const network = await readFile(join(folder, 'net.json'), 'utf8');
    await rm(folder, { recursive: true, force: true });
    // No name was even resolved.
    expect(network).toContain('constants');
    expect(network).not.toContain(canary);
  });

  test('nothing reaches the outside, by whatever way', async () => {
    const { page } = desk;
    for (const { script } of attacksOn(outside)) {
      await runInPage(page, script);
      await sleep(60);
    }
    await sleep(2000);
    expect(outside.heard).toEqual([]);
  });

  test('the page cannot be left, and no other window opens', async () => {
    expect(await desk.page.evaluate('globalThis.stillHere')).toBe(true);
    expect(desk.page.context().pages()).toHaveLength(1);
  });

  test('text never becomes code', async () => {
    const tried = await desk.page.evaluate(`new Promise((done) => setTimeout(() => {
      const results = {};
      for (const [name, run] of Object.entries({
        eval: () => eval('1'), Function: () => new Function('return 1')(), wasm: () =>
          new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      })) { try { run(); results[name] = 'ran' } catch (error) { results[name] = error.constructor.name } }
      done(results);
    }))`);
    expect(tried).toEqual({ eval: 'EvalError', Function: 'EvalError', wasm: 'CompileError' });
  });

  test('no service worker can be installed', async () => {
    const answer = await desk.page.evaluate(`navigator.serviceWorker?.register('./assets/x.js').then(() => 'installed',
      (error) => error.name)`);
    expect(answer).not.toBe('installed');
  });

  test('no permission is given', async () => {
    const states = await desk.page.evaluate(`Promise.all(['geolocation', 'notifications', 'camera', 'microphone']
      .map((name) => navigator.permissions.query({ name }).then(({ state }) => state)))`);
    expect(states).not.toContain('granted');
    const camera = await desk.page.evaluate(`navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted',
      (error) => error.name)`);
    expect(camera).not.toBe('granted');
  });

  test('nothing of Node or Electron is to be seen but the one frozen bridge', async () => {
    const seen = await desk.page.evaluate(`({
      names: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
      bridge: Object.keys(desk).sort(),
      frozen: Object.isFrozen(desk),
      kept: (() => { try { globalThis.desk = 1 } catch {} return typeof desk })(),
    })`);
    expect(seen).toEqual({ names: [], bridge: ['ask', 'grantDropped', 'listen'], frozen: true, kept: 'object' });
  });

  test.each([
    ['an unknown name', `'nothing', {}`],
    ['a name that every object has', `'constructor', {}`],
    ['the kind of message that only the preload script sends', `'drop', { paths: ['/etc/passwd'] }`],
    ['a further member', `'start', { more: 1 }`],
    ['a wrong type', `'preferences', { language: 1 }`],
    ['no object', `'pick', null`],
    ['a name that is no text', `1, {}`],
    ['a prototype', `'preferences', JSON.parse('{"__proto__":{"language":"en"}}')`],
    ['an unknown operation', `'call', { job: 'j', operation: 'nothing', request: {} }`],
    ['an operation that every object has', `'call', { job: 'j', operation: 'toString', request: {} }`],
    ['far too much', `'call', { job: 'j', operation: 'regulation.list', request: { x: 'x'.repeat(17 * 2 ** 20) } }`],
    ['far too many', `'call', { job: 'j', operation: 'regulation.list', request: Array(250_000).fill(0) }`],
    ['a further member of an operation', `'call', { job: 'j', operation: 'regulation.list', request: { x: 1 } }`],
  ])('a message with %s is refused', async (_what, words) => {
    const answer = await desk.page.evaluate(`desk.ask(${words})`);
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });

  test('a path is refused wherever a grant belongs', async () => {
    const call = (operation: string, request: unknown) => ask(desk.page, 'call', { job: 'j', operation, request });
    const missing = { ok: false, failure: { code: 'grant-missing' } };
    expect(await call('workspace.open', { workspace: '/tmp' })).toMatchObject(missing);
    expect(await call('dataset.inspect', { file: '/etc/passwd' })).toMatchObject(missing);
    expect(await call('package.verify', { file: { grant: '../../etc/passwd' } })).toMatchObject(missing);
    const secret = { passphraseFile: '/etc/passwd' };
    expect(await call('identity.create', { name: 'x', agency: 'x', code: 'x', secret })).toMatchObject(missing);
    expect(await ask(desk.page, 'reveal', { grant: '/etc/passwd' })).toMatchObject({ ok: false });
  });

  test('a grant opens nothing that the person did not pick, and nothing else than it was picked for', async () => {
    const sample = await ask<Sample>(desk.page, 'sample', {});
    const file = sample.ok && sample.value.datasets.at(-1)?.file.file;
    const call = (operation: string, request: unknown) => ask(desk.page, 'call', { job: 'j', operation, request });
    expect(await call('dataset.inspect', { file: { grant: '0'.repeat(32) } })).toMatchObject({
      failure: { code: 'grant-unknown' },
    });
    expect(await call('workspace.open', { workspace: file })).toMatchObject({ failure: { code: 'grant-wrong' } });
    expect(await call('dataset.preview', { file })).toMatchObject({ ok: true });
  });

  test('a file that a script made becomes no path, whatever its name', async () => {
    const answer = await desk.page.evaluate(`desk.grantDropped([new File(['x'], '/etc/passwd')])`);
    expect(answer).toEqual({ ok: true, value: [] });
  });

  test('no file outside the page is served', async () => {
    const answers = await desk.page.evaluate(`Promise.all(['../../package.json', '..%2f..%2fpackage.json', 'licences']
      .map((path) => new Promise((done) => {
        const script = document.createElement('script');
        script.onload = () => done('served');
        script.onerror = () => done('refused');
        script.src = new URL('./', location.href) + path;
        document.body.append(script);
      })))`);
    expect(answers).toEqual(['refused', 'refused', 'refused']);
  });
});
