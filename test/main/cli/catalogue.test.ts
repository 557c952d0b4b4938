import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const sample = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

let folder = '';
let dir = '';
const common = () => ['--home', join(folder, 'home'), '--actor', '甲'];

interface Fault {
  readonly code: string;
  readonly fix: boolean;
}

async function faultsLeft(): Promise<readonly Fault[]> {
  const { value } = await runJson('catalogue', 'check', dir, ...common());
  return (value as { faults: Fault[] }).faults;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '目录检查-'));
  dir = join(folder, '工作区');
  const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
  await runCli('workspace', 'init', dir, ...agency, ...common());
  await runCli('catalogue', 'import', dir, sample, ...common());
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the inventory on the command line', () => {
  test('checked, says what is wrong and where, and ends with 1', async () => {
    const { exit, stdout } = await runCli('catalogue', 'check', dir, ...common());
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^资源 36，数据项 \d+，问题 \d+ 处（可自动改正 \d+ 处）/);
    expect(stdout).toContain('只填数字，不带单位');
  });

  test('mended by kind, then wholly, keeps what takes a person', async () => {
    const certain = (await faultsLeft()).filter(({ fix }) => fix);
    const [{ code } = { code: '' }] = certain;
    const ofKind = certain.filter((fault) => fault.code === code).length;
    const first = await runJson('catalogue', 'fix', dir, '--codes', code, ...common());
    expect(first).toMatchObject({ exit: 0, value: { fixed: ofKind } });
    const rest = await runJson('catalogue', 'fix', dir, ...common());
    expect(rest).toMatchObject({ exit: 0, value: { fixed: certain.length - ofKind } });
    const left = await faultsLeft();
    expect(left.length).toBeGreaterThan(0);
    expect(left.some(({ fix }) => fix)).toBe(false);
  });

  test('reported and written out, is two workbooks', async () => {
    const report = join(folder, '检查.xlsx');
    const reported = await runJson('catalogue', 'report', dir, '--out', report, ...common());
    expect(reported).toMatchObject({ exit: 0, value: { path: report, faults: (await faultsLeft()).length } });
    const out = join(folder, '两表.xlsx');
    const wanted = ['--template', 'municipal-two-sheet'];
    const { exit, stdout } = await runCli('catalogue', 'export', dir, out, ...wanted, ...common());
    expect(exit).toBe(0);
    expect(stdout).toContain('该模板没有这一栏');
    for (const path of [report, out]) expect((await stat(path)).size).toBeGreaterThan(1_000);
  });

  test('written in a template that there is none of, is refused', async () => {
    const out = join(folder, '无.xlsx');
    const { exit } = await runCli('catalogue', 'export', dir, out, '--template', 'none', ...common());
    expect(exit).toBe(2);
    await expect(stat(out)).rejects.toThrow();
  });
});
