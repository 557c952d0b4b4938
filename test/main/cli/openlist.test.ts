import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const catalogue = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

let folder = '';
let dir = '';
const home = () => ['--home', join(folder, 'home')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '清单-'));
  dir = join(folder, '工作区');
  const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
  await runCli('workspace', 'init', dir, ...agency, '--actor', '甲', ...home());
  await runCli('catalogue', 'import', dir, catalogue, ...home());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('list check', () => {
  test('tells resources and reasons in words, and ends with 1 while anything is not ready', async () => {
    const { exit, stdout } = await runCli('list', 'check', dir, ...home());
    expect(exit).toBe(1);
    expect(stdout).toContain('开放清单第 1 版：开放 0 项，不予开放 0 项，未就绪 ');
    expect(stdout).toContain('r0001  尚未按本法规认定开放类型；请先作开放认定 [undecided]');
    expect((await runCli('list', 'check', dir, ...home(), '--lang', 'en')).stdout).toContain('decide it first');
  });

  test('gives the whole answer with --json', async () => {
    const { exit, value } = await runJson('list', 'check', dir, ...home());
    expect(exit).toBe(1);
    expect(value).toMatchObject({ format: 'openlist-frozen/1', list: { version: 1, items: [] } });
  });
});

describe('list show', () => {
  test('shows a frozen version, and says of another that there is none', async () => {
    await runCli('list', 'freeze', dir, '--allow-partial', ...home());
    const { exit, stdout } = await runCli('list', 'show', dir, '1', ...home());
    expect(exit).toBe(0);
    expect(stdout).toContain('开放清单第 1 版');
    expect(await runJson('list', 'show', dir, '2', ...home())).toMatchObject({
      exit: 2,
      value: { failure: { code: 'list-not-found' } },
    });
  });
});

test.each(['dataset rows', 'treat preview'])('%s is for the screen only: there is no such command', async (words) => {
  const { exit, value } = await runJson(...words.split(' '), dir, 'r0001');
  expect(exit).toBe(2);
  expect(value).toMatchObject({ failure: { code: 'command-unknown' } });
});
