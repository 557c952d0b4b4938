import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const catalogue = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

let folder = '';
const at = (name: string) => join(folder, name);
const home = () => ['--home', at('home')];
const config = async (changes: object = {}) => {
  await writeFile(
    at('config.json'),
    JSON.stringify({
      file: '人.csv',
      delimiter: ';',
      quasi: { 区县: '区县.csv', 性别: '*' },
      k: 2,
      suppression: 0,
      metric: 'discernability',
      ...changes,
    }),
  );
  return at('config.json');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '寻找-'));
  await writeFile(at('人.csv'), '区县;性别;值\n海州;男;1\n连云;男;2\n灌云;女;3\n东海;女;4\n');
  await writeFile(at('区县.csv'), '海州;市区;*\n连云;市区;*\n灌云;县;*\n东海;县;*\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('risk search', () => {
  test('answers with the levels by name and the figures, and nothing else', async () => {
    const { exit, value } = await runJson('risk', 'search', '--config', await config(), ...home());
    expect(exit).toBe(0);
    expect(value).toEqual({
      optimal: true,
      score: 8,
      levels: { 区县: 1, 性别: 0 },
      suppressed: 0,
      classes: 2,
      k: 2,
      Ra: 0,
      Rb: 0.5,
      Rc: 0.5,
      checked: expect.any(Number) as number,
      seconds: expect.any(Number) as number,
    });
  });

  test('tells a person what was found and that it is proved', async () => {
    const { stdout } = await runCli('risk', 'search', '--config', await config(), ...home());
    expect(stdout.split('\n')[0]).toMatch(/^已证明为最优/);
    expect(stdout).toContain('  score=8 k=2 classes=2 suppressed=0 Rc=0.5000\n  区县  1\n  性别  0');
    const english = await runCli('risk', 'search', '--config', await config(), '--lang', 'en', ...home());
    expect(english.stdout).toMatch(/^Proved to be the best/);
  });

  test('refuses what is no config, and says "no" where nothing reaches the goal', async () => {
    const code = async (changes: object) => {
      const { exit, value } = await runJson('risk', 'search', '--config', await config(changes), ...home());
      return [exit, (value as { failure?: { code: string } }).failure?.code];
    };
    expect(await code({ quasi: ['区县'] })).toEqual([2, 'bad-request']);
    expect(await code({ k: 0 })).toEqual([2, 'bad-request']);
    expect(await code({ kk: 3 })).toEqual([2, 'bad-request']);
    expect(await code({ k: 5 })).toEqual([1, 'search-none']);
    expect(await code({ quasi: { 区县: 'nowhere.csv' } })).toEqual([2, 'file-not-found']);
    expect(await runJson('risk', 'search', ...home())).toMatchObject({
      exit: 2,
      value: { failure: { code: 'usage-wrong' } },
    });
  });
});

test('treat search lists the best plans of a dataset, and the loss for each k', async () => {
  const dir = at('工作区');
  const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
  await runCli('workspace', 'init', dir, ...agency, '--actor', '甲', ...home());
  await runCli('catalogue', 'import', dir, catalogue, ...home());
  await runCli('dataset', 'attach', dir, 'r0006', at('人.csv'), '--delimiter', ';', '--actor', '甲', ...home());
  const steps = ['区县', '性别', '值'].map((name, index) => ({ column: `c${index}`, name, operator: 'keep' }));
  await writeFile(at('plan.json'), JSON.stringify({ version: 1, steps, quasi: ['c0', 'c1'] }));
  const search = (...more: string[]) => [
    'treat',
    'search',
    dir,
    'r0006',
    '--plan',
    at('plan.json'),
    ...more,
    ...home(),
  ];
  const { exit, value } = await runJson(...search('--k', '2'));
  expect(exit).toBe(0);
  expect(value).toMatchObject({
    optimal: true,
    best: [
      {
        levels: [
          { level: 1, of: 2 },
          { level: 0, of: 2 },
        ],
        loss: 0.5,
      },
      {},
    ],
  });
  const { stdout } = await runCli(...search('--k', '2'));
  expect(stdout).toContain('  1. score=0.500000 k=2 classes=2 suppressed=0 Rc=0.5000 loss=0.5000  c0:1/1 c1:0/1');
  expect(stdout).toContain('  k=3 损失 1.0000 删除 0 行');
  expect((await runCli(...search('--k', '9'))).exit).toBe(1);
  expect((await runCli(...search('--k', '2', '--metric', 'best'))).exit).toBe(2);
  expect((await runCli(...search('--k', 'two'))).exit).toBe(2);
});
