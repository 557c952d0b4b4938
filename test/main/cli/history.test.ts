import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const catalogue = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

let folder = '';
let dir = '';
const home = () => ['--home', join(folder, 'home')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '审计-'));
  dir = join(folder, '工作区');
  const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
  await runCli('workspace', 'init', dir, ...agency, '--actor', '甲', ...home());
  await runCli('catalogue', 'import', dir, catalogue, ...home());
  await runCli('person', 'add', dir, '乙', '--department', '办公室', ...home());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('journal history', () => {
  test('tells what was changed, before → after, the newest first', async () => {
    const { exit, stdout } = await runCli('journal', 'history', dir, ...home());
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ {5}3 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}甲 {2}登记人员\n/);
    expect(stdout).toContain('人员“乙” · 登记: — → 乙 · 办公室');
    expect(stdout).toContain('资源目录 · 新增信息资源: — → 36 项资源，266 个数据项');
    const english = await runCli('journal', 'history', dir, '--count', '1', '--lang', 'en', ...home());
    expect(english.stdout).toContain('Person “乙” · Filed: — → 乙 · 办公室');
    expect(english.stdout).toContain('3 entries fit; --before 3 shows earlier ones');
  });

  test('is narrowed by its options, and whole with --json', async () => {
    const options = ['--actor', '甲', '--operation', 'person.add', '--from', '2026-01-01'];
    const { value } = await runJson('journal', 'history', dir, ...options, ...home());
    expect(value).toMatchObject({ matched: 1, more: false, entries: [{ seq: 3, operation: 'person.add' }] });
    const none = await runJson('journal', 'history', dir, '--through', '2000-01-01', ...home());
    expect(none).toMatchObject({ exit: 0, value: { matched: 0, entries: [] } });
  });

  test('takes no date that is none', async () => {
    expect(await runJson('journal', 'history', dir, '--from', 'yesterday', ...home())).toMatchObject({
      exit: 2,
      value: { failure: { code: 'bad-request' } },
    });
  });
});

test('journal export writes the workbook', async () => {
  const out = join(folder, '日志.xlsx');
  const { exit, stdout } = await runCli('journal', 'export', dir, out, '--operation', 'person.add', ...home());
  expect(exit).toBe(0);
  expect(stdout).toContain('1 条记录，1 行');
  expect((await stat(out)).size).toBeGreaterThan(1000);
});

describe('change revert', () => {
  test('takes one change back, and says as which entry', async () => {
    const { exit, stdout } = await runCli('change', 'revert', dir, '3', '--actor', '甲', ...home());
    expect(exit).toBe(0);
    expect(stdout).toContain('已撤回第 3 条：登记人员（记为第 4 条，可撤销）');
    expect(await runJson('journal', 'verify', dir, ...home())).toMatchObject({ exit: 0, value: { ok: true } });
  });

  test('ends with 1 and the reason where it cannot', async () => {
    expect(await runJson('change', 'revert', dir, '1', '--actor', '甲', ...home())).toMatchObject({
      exit: 1,
      value: { failure: { code: 'revert-impossible', params: { seq: 1 } } },
    });
  });
});
