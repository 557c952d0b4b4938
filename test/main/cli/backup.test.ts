import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), '备份-'));
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

test('a workspace is backed up, looked at, restored and copied from the command line', async () => {
  const at = (name: string) => join(root, name);
  const home = ['--home', at('home')];
  const agency = ['--agency', '示例市市场监督管理局', '--code', '11389901MA00000151', '--actor', '示例甲'];
  await runJson('workspace', 'init', at('w'), '--regulation', 'lianyungang-2019', ...agency, ...home);
  const backup = await runJson('workspace', 'backup', at('w'), at('b.zip'), ...home);
  expect(backup).toMatchObject({ exit: 0, value: { path: at('b.zip'), seq: 1, objects: 0 } });
  await runJson('person', 'add', at('w'), '示例乙', '--actor', '示例甲', ...home);

  const dry = await runJson('workspace', 'restore', at('w'), at('b.zip'), '--dry-run', ...home);
  expect(dry).toMatchObject({ exit: 0, value: { from: 'backup', seq: 1, lost: 1, kept: null } });
  const read = await runCli('backup', 'read', at('b.zip'), at('w'), '--lang', 'en', ...home);
  expect(read.stdout).toContain('restoring would lose 1 changes');
  expect((await runJson('workspace', 'show', at('w'), ...home)).value).toMatchObject({ head: { seq: 2 } });
  expect((await runJson('workspace', 'backups', at('w'), ...home)).value).toMatchObject([{ seq: 2, fault: null }]);

  expect((await runJson('workspace', 'restore', at('w'), at('b.zip'), ...home)).exit).toBe(0);
  expect((await runJson('workspace', 'show', at('w'), ...home)).value).toMatchObject({ head: { seq: 1 } });
  expect((await runJson('workspace', 'restore', at('w'), ...home)).value).toMatchObject({ from: 'nothing', seq: 1 });
  expect((await runJson('workspace', 'copy', at('w'), at('c'), ...home)).exit).toBe(0);
  expect((await runJson('journal', 'verify', at('c'), ...home)).value).toMatchObject({ ok: true, entries: 1 });
  expect(await runJson('workspace', 'restore', at('c'), at('none.zip'), ...home)).toMatchObject({
    exit: 2,
    value: { failure: { code: 'file-not-found' } },
  });
});
