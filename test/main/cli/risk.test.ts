import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, runJson } from '../../support/run-cli';

const adult = resolve(import.meta.dirname, '../../../../shared/data/adult/adult.csv');

let folder = '';
let file = '';
const home = () => ['--home', join(folder, 'home')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '风险-'));
  file = join(folder, '登记.csv');
  await writeFile(file, '区县,年龄段,金额\n甲,老,2\n甲,老,10\n乙,中,2\n乙,中,2\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('risk measure', () => {
  test('tells classes, attackers and the diversity of the sensitive column', async () => {
    const args = ['risk', 'measure', file, '--quasi', '区县,年龄段', '--sensitive', '金额', ...home()];
    const { exit, stdout } = await runCli(...args);
    expect(exit).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'n=4 classes=2 k=2 Ra=1.0000 Rb=0.5000 Rc=0.5000 τ=0.2000',
      '  检察官攻击：最高 0.5000，平均 0.5000，超阈值的行 1.0000',
      '  记者攻击：最高 0.5000，平均 0.5000，超阈值的行 1.0000',
      '  营销者攻击：0.5000',
      '  c2 l(distinct)=1 l(entropy)=1.0000 c=– t(equal)=0.2500 t(ordered)=0.2500',
      '',
    ]);
    expect((await runCli(...args, '--lang', 'en')).stdout).toContain('  prosecutor: highest 0.5000, mean 0.5000');
  });

  test('gives them with --json, and no diversity where no sensitive column is named', async () => {
    const { exit, value } = await runJson('risk', 'measure', file, '--quasi', '区县', '--type', 'sandbox', ...home());
    expect(exit).toBe(0);
    const attacker = { highest: 0.5, mean: 0.5, atRisk: 1 };
    expect(value).toMatchObject({
      rows: 4,
      classes: 2,
      k: 2,
      threshold: 1 / 3,
      attackers: { prosecutor: attacker, journalist: attacker, marketer: 0.5 },
      diversity: [],
    });
  });

  test.skipIf(!existsSync(adult))(
    'reads the Adult data set (skipped where ../shared/data/adult is absent)',
    async () => {
      const args = ['--delimiter', ';', '--quasi', 'sex,age,race', '--sensitive', 'occupation', ...home()];
      const { value } = await runJson('risk', 'measure', adult, ...args);
      expect(value).toMatchObject({ rows: 30_162, diversity: [{ distinct: 1, tOrdered: null }] });
      expect((value as { Rc: number }).Rc).toBeCloseTo(0.252620271, 9);
    },
  );

  test('names a sensitive column that is not there', async () => {
    expect(await runJson('risk', 'measure', file, '--quasi', '区县', '--sensitive', '病种', ...home())).toEqual({
      exit: 2,
      value: { failure: { code: 'risk-column-unknown', params: { column: '病种', file: '登记.csv' } } },
    });
  });
});
