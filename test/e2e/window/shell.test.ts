import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { DeskEvent, Picked, Sample } from '../../../shared/contract/window';
import { failureText } from '../../../shared/failure';
import { frameText, pageNames } from '../../../shared/text/window/frame';
import { ask } from '../../support/electron-on-chromium/ask';
import { electronBinary, openApp, type OpenApp, type OpenOptions } from '../../support/electron-on-chromium/open-app';

let folder: string;
let opened: OpenApp[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shell-'));
  opened = [];
});

afterEach(async () => {
  for (const desk of opened) await desk.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the app with a home that outlives it. */
async function open(options: OpenOptions = {}): Promise<OpenApp> {
  const desk = await openApp({ home: join(folder, 'home'), ...options });
  opened.push(desk);
  await desk.page.evaluate('globalThis.events = []; desk.listen((event) => events.push(event))');
  return desk;
}

async function close(desk: OpenApp): Promise<void> {
  opened = opened.filter((other) => other !== desk);
  await desk.close();
}

const eventsOf = async ({ page }: OpenApp) => page.evaluate<DeskEvent[]>('globalThis.events');

async function until<Value>(read: () => Promise<Value>, ready: (value: Value) => boolean): Promise<Value> {
  return expect.poll(read, { timeout: 20_000, interval: 50 }).toSatisfy(ready).then(read);
}

function call(desk: OpenApp, operation: string, request: unknown) {
  return ask<Record<string, unknown>>(desk.page, 'call', { job: 'j', operation, request });
}

/** A new workspace of the sample agency, by the same messages as the page's wizard. */
async function makeWorkspace(desk: OpenApp) {
  await desk.app.answerDialog(join(folder, 'workspace'));
  const picked = await ask<{ picked: Picked }>(desk.page, 'pick', { purpose: 'workspace-new', name: 'x' });
  const sample = await ask<Sample>(desk.page, 'sample', {});
  if (!picked.ok || !sample.ok) throw new Error('Nothing was picked');
  const workspace = picked.value.picked.file;
  const { agency, people, regulation, catalogue } = sample.value;
  const person = people[0];
  const init = { dir: workspace, regulation, agency: agency.name, code: agency.code, person };
  expect(await call(desk, 'workspace.init', init)).toMatchObject({ ok: true });
  expect(await call(desk, 'workspace.open', { workspace })).toMatchObject({ ok: true });
  expect(await call(desk, 'catalogue.import', { workspace, file: catalogue.file })).toMatchObject({ ok: true });
  return workspace;
}

const headOf = (answer: Awaited<ReturnType<typeof call>>) => (answer.ok ? answer.value.head : answer.failure);

it.skipIf(electronBinary === undefined)(
  'runs on real Electron (skipped: OPENLIST_DESK_ELECTRON names no binary)',
  async () => {
    const desk = await open();
    const start = await ask<{ versions: Record<string, string> }>(desk.page, 'start', {});
    expect(start.ok && start.value.versions.Electron).toMatch(/^\d+\./);
  },
);

describe('the engine’s process', () => {
  test('ends: the page is told, it is started again, and what was acknowledged is there', async () => {
    const desk = await open();
    const workspace = await makeWorkspace(desk);
    const before = headOf(await call(desk, 'workspace.open', { workspace }));
    const changes = (await eventsOf(desk)).filter(({ kind }) => kind === 'changed');
    expect(changes.map((event) => event.kind === 'changed' && event.change.workspace)).toEqual([workspace.grant]);

    await desk.app.killEngine();
    await until(
      () => eventsOf(desk),
      (events) => events.some((event) => event.kind === 'engine' && event.state === 'up'),
    );
    const states = (await eventsOf(desk)).flatMap((event) => (event.kind === 'engine' ? event.state : []));
    expect(states).toEqual(['down', 'up']);
    expect(headOf(await call(desk, 'workspace.open', { workspace }))).toEqual(before);
    expect(await call(desk, 'journal.verify', { workspace })).toMatchObject({ ok: true, value: { ok: true } });
  });

  test('ends in the middle of a call: the call fails with its own code', async () => {
    const desk = await open();
    const workspace = await makeWorkspace(desk);
    const sample = await ask<Sample>(desk.page, 'sample', {});
    const file = sample.ok && sample.value.datasets[0]?.file.file;
    const running = call(desk, 'dataset.inspect', { file });
    await desk.app.killEngine();
    expect(await running).toMatchObject({ ok: false, failure: { code: 'engine-stopped' } });
    expect(await call(desk, 'workspace.show', { workspace })).toMatchObject({ ok: true });
  });

  test('ends again and again: the person is told, and the program closes', async () => {
    const desk = await open();
    for (let times = 1; times <= 4; times += 1) {
      await desk.app.killEngine();
      await until(
        async () => (await eventsOf(desk)).filter((event) => event.kind === 'engine' && event.state === 'down').length,
        (downs) => downs === times,
      );
    }
    const [dialog] = await until(
      () => desk.app.dialogs(),
      (dialogs) => dialogs.length > 0,
    );
    expect(dialog).toMatchObject({ kind: 'message', options: { type: 'error', message: '后台处理程序多次意外停止' } });
    await desk.app.answerDialog(0);
    expect(await desk.app.ended).toBe(0);
  });
});

describe('what is kept', () => {
  test('of the window: its place and whether it was maximised', async () => {
    const first = await open();
    await first.app.run('place', { x: 100, y: 80, width: 1100, height: 700 });
    await first.app.run('maximise');
    await close(first);
    const second = await open();
    const place = { x: 100, y: 80, width: 1100, height: 700 };
    expect(await second.app.run('windowState')).toMatchObject({ bounds: place, maximised: true });
  });

  test('of a window whose screen is gone: it comes back into sight', async () => {
    const first = await open();
    await close(first);
    const place = { x: 5000, y: 80, width: 1100, height: 700 };
    await writeFile(join(folder, 'home', 'window.json'), JSON.stringify({ place, maximised: false }));
    const { bounds } = await (await open()).app.run('windowState');
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(1920);
  });

  test('of the person’s choices: language and theme, in window, menu and page', async () => {
    const first = await open();
    await first.app.menu('language-en');
    await first.app.menu('theme-dark');
    await until(
      () => eventsOf(first),
      (events) => events.filter(({ kind }) => kind === 'preferences').length === 2,
    );
    expect(await first.app.run('menuLabels')).toContain('Open workspace…');
    await close(first);
    const second = await open();
    expect(await second.app.run('windowState')).toMatchObject({ title: 'OpenList Desk' });
    expect(await second.page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
    expect(await ask(second.page, 'start', {})).toMatchObject({
      value: { preferences: { language: 'en', theme: 'dark' } },
    });
  });

  test('of workspaces: the ones that were opened, by their agency', async () => {
    const first = await open();
    await makeWorkspace(first);
    await close(first);
    const second = await open();
    const start = await ask<{ recent: Picked[] }>(second.page, 'start', {});
    const recent = start.ok ? start.value.recent : [];
    expect(recent.map(({ name }) => name)).toEqual(['示例市市场监督管理局']);
    expect(await call(second, 'workspace.open', { workspace: recent[0]?.file })).toMatchObject({ ok: true });
  });
});

describe('the program', () => {
  test('runs once: a second start brings the first window forward and ends', async () => {
    const first = await open();
    await first.app.run('minimise');
    await expect(openApp({ home: join(folder, 'home') })).rejects.toThrow();
    await until(
      () => first.app.run('windowState'),
      ({ minimised }) => !minimised,
    );
  });

  test('opens the package that it is started with, and the one that it is started with again', async () => {
    const [one, other] = [join(folder, '甲局 提交包.zip'), join(folder, '乙局 提交包.zip')];
    for (const path of [one, other]) await writeFile(path, 'no package at all');
    const first = await open({ args: [one] });
    await first.page.getByRole('heading', { name: '甲局 提交包.zip' }).waitFor();
    await expect(openApp({ home: join(folder, 'home'), args: [other] })).rejects.toThrow();
    await first.page.getByRole('heading', { name: '乙局 提交包.zip' }).waitFor();
  });

  test('says what it is and what it is built on', async () => {
    const desk = await open({ lang: 'en', dialogs: [0] });
    await desk.app.menu('about');
    const [dialog] = await until(
      () => desk.app.dialogs(),
      (dialogs) => dialogs.length > 0,
    );
    expect(dialog?.options.message).toBe('OpenList Desk');
    for (const name of ['OpenList Desk', 'Electron', 'Chromium', 'Node', 'DuckDB']) {
      expect(dialog?.options.detail).toMatch(new RegExp(`^${name} \\S+$`, 'm'));
    }
  });

  test('passes what is chosen in the menu on to the page', async () => {
    const desk = await open();
    for (const id of ['undo', 'find', 'page-data', 'package-open', 'workspace-open']) await desk.app.menu(id);
    const events = await until(
      () => eventsOf(desk),
      (all) => all.filter(({ kind }) => kind === 'command').length === 5,
    );
    expect(events.flatMap((event) => (event.kind === 'command' ? event.command : []))).toEqual([
      'undo',
      'find',
      'page-data',
      'package-open',
      'workspace-open',
    ]);
  });

  test('grants files dropped on the window', async () => {
    const desk = await open();
    const file = join(folder, '名单.csv');
    await writeFile(file, 'a,b\n1,2\n');
    await desk.page.evaluate(`addEventListener('drop', async (event) => {
      event.preventDefault();
      globalThis.dropped = await desk.grantDropped([...event.dataTransfer.files]);
    }, true); addEventListener('dragover', (event) => event.preventDefault(), true)`);
    await desk.app.drop(file);
    const dropped = await until(
      () => desk.page.evaluate<{ value: Picked[] } | undefined>('globalThis.dropped'),
      (answer) => answer !== undefined,
    );
    expect(dropped).toMatchObject({ ok: true, value: [{ name: '名单.csv' }] });
    const preview = await call(desk, 'dataset.preview', { file: dropped?.value[0]?.file });
    expect(preview).toMatchObject({ ok: true, value: { columns: ['a', 'b'], rows: [['1', '2']] } });
  });

  test('shows what was picked in the file manager', async () => {
    const desk = await open({ dialogs: [join(folder, 'x.csv')] });
    const picked = await ask<{ picked: Picked }>(desk.page, 'pick', { purpose: 'data' });
    expect(await ask(desk.page, 'reveal', picked.ok && picked.value.picked.file)).toMatchObject({ ok: true });
    expect(await desk.app.revealed()).toEqual([join(folder, 'x.csv')]);
  });

  test('that fails says so in plain words, keeps a report without data, and closes', async () => {
    const desk = await open();
    await desk.app.run('throwError', '110101199003070011');
    const [dialog] = await until(
      () => desk.app.dialogs(),
      (dialogs) => dialogs.length > 0,
    );
    expect(dialog).toMatchObject({ options: { type: 'error', message: '程序出错，需要关闭' } });
    await desk.app.answerDialog(0);
    expect(await desk.app.ended).toBe(0);
    const reports = await readdir(join(folder, 'home', 'crashes'));
    expect(reports).toHaveLength(1);
    const text = await readFile(join(folder, 'home', 'crashes', reports[0] ?? ''), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ part: 'main', code: 'uncaught-exception', error: 'TypeError' });
    expect(text).not.toContain('110101199003070011');
  });

  test('whose page breaks while it is drawn says so, and draws it again', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: pageNames.catalogue.zh, exact: true }).waitFor();
    // What React means to take away is gone when the next page comes.
    await page.evaluate('document.querySelector("main").replaceChildren()');
    await page.getByRole('button', { name: pageNames.review.zh, exact: true }).click();
    await page.getByText(failureText({ code: 'internal', params: { where: 'window' } }, 'zh').what).waitFor();
    await page.getByRole('button', { name: frameText.drawAgain.zh }).click();
    await page.getByRole('button', { name: pageNames.review.zh, exact: true }).waitFor();
  });

  test('whose window crashes opens it again', async () => {
    const desk = await open();
    const cdp = await desk.page.context().newCDPSession(desk.page);
    void cdp.send('Page.crash').catch(() => undefined);
    const [dialog] = await until(
      () => desk.app.dialogs(),
      (dialogs) => dialogs.length > 0,
    );
    expect(dialog).toMatchObject({ options: { message: '窗口意外停止', buttons: ['重新打开窗口', '关闭程序'] } });
    const file = /[^\n]+$/.exec(String(dialog?.options.detail))?.[0] ?? '';
    expect((await stat(file)).isFile()).toBe(true);
    await desk.app.answerDialog(0);
    await until(
      async () => {
        const pages = desk.page.context().pages();
        const answers = pages.map((page) => ask(page, 'start', {}).catch(() => undefined));
        return Promise.race([Promise.all(answers), sleep(1000, [])]);
      },
      (answers) => answers.some((answer) => answer?.ok),
    );
  });
});
