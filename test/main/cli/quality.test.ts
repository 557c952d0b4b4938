import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const catalogue = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

let folder = '';
let file = '';
const home = () => ['--home', join(folder, 'home')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '质量-'));
  file = join(folder, '许可.csv');
  await writeFile(file, '许可证编号,发证日期\nJY1,2025-01-05\nJY2,2025-02-30\nJY3,2025-03-07\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('dataset quality', () => {
  test('tells the measures of a file, the worst first', async () => {
    const { exit, stdout } = await runCli('dataset', 'quality', file, ...home());
    expect(exit).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('3 行 2 列，整行重复 0 行 · GB/T 36344-2018');
    expect(lines[1]).toBe(' 66.66%  0301  准确性 · 日期真实存在  2/3  记录 2 …');
    expect(stdout).toContain('—  0502  时效性 · 按更新周期更新  不适用：单独的文件没有目录可对照');
    expect(stdout).toContain('主键候选：许可证编号（重复 0 行）');
    const english = await runCli('dataset', 'quality', file, '--lang', 'en', ...home());
    expect(english.stdout).toContain(' 66.66%  0301  Accuracy · Dates that exist  2/3  records 2 …');
  });

  test('tells those of a dataset, and writes the report', async () => {
    const dir = join(folder, '工作区');
    const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
    await runCli('workspace', 'init', dir, ...agency, '--actor', '甲', ...home());
    await runCli('catalogue', 'import', dir, catalogue, ...home());
    await runCli('dataset', 'attach', dir, 'r0006', file, '--dataset', '许可', '--actor', '甲', ...home());
    const out = join(folder, '报告.xlsx');
    const { exit, value } = await runJson(
      'dataset',
      'quality',
      dir,
      'r0006',
      '--dataset',
      '许可',
      '--out',
      out,
      ...home(),
    );
    expect(exit).toBe(0);
    expect(value).toMatchObject({ dataset: { id: 'r0006-1' }, rows: 3, xlsx: out });
    expect((await stat(out)).size).toBeGreaterThan(1000);
  });

  test('of a dataset needs its resource', async () => {
    expect(await runJson('dataset', 'quality', file, '--dataset', '许可', ...home())).toMatchObject({
      exit: 2,
      value: { failure: { code: 'usage-wrong' } },
    });
  });
});
