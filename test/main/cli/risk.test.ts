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

describe('risk mosaic', () => {
  const catalogue = resolve(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');
  const dir = () => join(folder, '工作区');

  async function release(resource: string, text: string, birth: Record<string, unknown>): Promise<void> {
    const data = join(folder, `${resource}.csv`);
    await writeFile(data, `区县,出生日期\n${text}`);
    await runCli('dataset', 'attach', dir(), resource, data, '--actor', '甲', ...home());
    for (const field of ['区县', '出生日期']) {
      const tag = ['--kind', field === '区县' ? 'none' : 'birth-date', '--role', 'quasi', '--level', '2'];
      await runCli('tag', 'set', dir(), resource, field, ...tag, ...home());
    }
    const ids = (await runJson('regulation', 'show', 'lianyungang-2019', ...home())).value as {
      questions: { id: string }[];
    };
    const given = {
      answers: Object.fromEntries(ids.questions.map(({ id }) => [id, false])),
      evidence: [],
      access: ['file'],
    };
    await writeFile(join(folder, 'answers.json'), JSON.stringify(given));
    await runCli('decide', dir(), resource, '--answers', join(folder, 'answers.json'), ...home());
    const steps = [
      { column: 'c0', name: '区县', operator: 'keep', params: {} },
      { column: 'c1', name: '出生日期', ...birth },
    ];
    await writeFile(join(folder, 'plan.json'), JSON.stringify({ version: 1, steps, quasi: ['c0', 'c1'] }));
    await runCli('treat', 'plan', 'set', dir(), resource, '--plan', join(folder, 'plan.json'), ...home());
    const { exit, stderr } = await runCli('treat', 'run', dir(), resource, ...home());
    expect({ exit, stderr: exit === 0 ? '' : stderr }).toEqual({ exit: 0, stderr: '' });
  }

  test('tells what two releases say together, and ends with 1 where that is below the threshold', async () => {
    const agency = ['--regulation', 'lianyungang-2019', '--agency', '示例局', '--code', '11389901MA00000151'];
    await runCli('workspace', 'init', dir(), ...agency, '--actor', '甲', ...home());
    await runCli('catalogue', 'import', dir(), catalogue, ...home());
    expect(await runJson('risk', 'mosaic', dir(), ...home())).toEqual({ exit: 0, value: { pairs: [] } });
    const year = { operator: 'generalise-date', params: { to: 'year' } };
    await release('r0002', '云汐区,1980-01-05\n云汐区,1980-02-05\n', year);
    await release('r0003', '云汐区,1980-07-05\n望舒区,1990-02-05\n', year);
    const { exit, stdout } = await runCli('risk', 'mosaic', dir(), 'r0003', ...home());
    expect(exit).toBe(1);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'r0002-1 × r0003-1',
      '  对接列：c0=c0 c1=c1',
      '  共有组合 1，单独对上的行 2 / 0，k=1（低于阈值）',
    ]);
    expect((await runCli('risk', 'mosaic', dir(), '--lang', 'en', ...home())).stdout).toContain(
      'joined on: c0=c0 c1=c1',
    );
  });
});
