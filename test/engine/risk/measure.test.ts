import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePrivateFolder, type PrivateFolder } from '../../../main/engine/files';
import { measureFile, measureRisk, riskOf } from '../../../main/engine/risk';
import { classesOf, riskBench, type Cell } from './support';

const adult = join(import.meta.dirname, '../../../../shared/data/adult/adult.csv');
const allQuasi = [
  'sex',
  'age',
  'race',
  'marital-status',
  'education',
  'native-country',
  'workclass',
  'occupation',
  'salary-class',
];

let folder: PrivateFolder;
beforeAll(async () => {
  folder = await makePrivateFolder();
});
afterAll(() => folder.remove());

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
}

describe.skipIf(!existsSync(adult))('risk of the Adult data set (skipped where ../shared/data/adult is absent)', () => {
  it('has the published figures over all nine quasi-identifiers', async () => {
    const risk = await measureFile(adult, { quasi: allQuasi, setting: 'conditional' });
    expect(risk).toMatchObject({ rows: 30_162, classes: 19_502, k: 1, max: 1, Rb: 1, threshold: 0.2 });
    expect(risk.unique).toBe(0.5142895033485844);
    expect(risk.mean).toBe(0.6465751607983555);
  });

  it('has them over sex and race', async () => {
    const risk = await measureFile(adult, { quasi: ['sex', 'race'], setting: 'unconditional' });
    expect(risk).toMatchObject({ classes: 10, k: 87, unique: 0, Ra: 0, Rb: 1 / 87 });
    expect(risk.mean).toBeCloseTo(0.000331543001, 12);
  });

  it('has them over sex, age and race, the same to the last digit whenever it is measured', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(() => measureFile(adult, { quasi: ['sex', 'age', 'race'], setting: 'unconditional' })),
    );
    expect(first?.Rc).toBeCloseTo(0.252620271, 9);
    expect(second).toEqual(first);
  });
});

describe('risk of a file', () => {
  it('takes all rows for one class where there is no quasi-identifier', async () => {
    const path = await fileOf('plain.csv', '甲,乙\n1,2\n3,4\n5,6\n');
    const risk = await measureFile(path, { quasi: [], setting: 'sandbox' });
    expect(risk).toMatchObject({ rows: 3, classes: 1, k: 3, max: 1 / 3, Ra: 0, threshold: 1 / 3 });
  });

  it('takes a class at the threshold for safe and one above it for risky', async () => {
    const path = await fileOf('threshold.csv', `区县,值\n${'甲,1\n'.repeat(5)}${'乙,1\n'.repeat(4)}`);
    const risk = await measureFile(path, { quasi: ['区县'], setting: 'conditional' });
    expect(risk).toMatchObject({ classes: 2, k: 4, Ra: 0.5, Rb: 0.25, Rc: (1 / 5 + 1 / 4) / 2 });
  });

  it('takes headers with commas, one row, missing cells and a table without rows', async () => {
    const measure = async (name: string, text: string, quasi: string[]) =>
      measureFile(await fileOf(name, text), { quasi, setting: 'conditional', reading: { headerRows: 1 } });
    expect(await measure('comma.csv', '"省,市",值\n甲,1\n乙,2\n', ['省,市'])).toMatchObject({ classes: 2, unique: 1 });
    expect(await measure('one.csv', '区县,值\n甲,1\n', ['区县'])).toMatchObject({ rows: 1, k: 1, Ra: 1, Rb: 1, Rc: 1 });
    expect(await measure('missing.csv', '区县,值\n,1\n,2\n"",3\n', ['区县'])).toMatchObject({ classes: 2, k: 1 });
    expect(await measure('none.csv', '区县,值\n', ['区县'])).toMatchObject({ rows: 0, classes: 0, k: 0, Rb: 0 });
  });

  it('has the attackers of a table that is all there, and the diversity of a sensitive column by its type', async () => {
    const path = await fileOf('sensitive.csv', '区县,收入,病种\n甲,2,感冒\n甲,10,哮喘\n乙,2,感冒\n乙,2,感冒\n');
    const measured = await measureFile(path, { quasi: ['区县'], sensitive: '收入', setting: 'conditional' });
    expect(measured.attackers).toEqual({
      prosecutor: { highest: 0.5, mean: 0.5, atRisk: 1 },
      journalist: { highest: 0.5, mean: 0.5, atRisk: 1 },
      marketer: 0.5,
    });
    expect(measured.diversity).toEqual([
      { column: 'c1', distinct: 1, entropy: 1, recursive: null, tEqual: 0.25, tOrdered: 0.25 },
    ]);
    const text = await measureFile(path, { quasi: ['区县'], sensitive: '病种', setting: 'conditional' });
    expect(text.diversity).toMatchObject([{ column: 'c2', tEqual: 0.25, tOrdered: null }]);
    expect((await measureFile(path, { quasi: ['区县'], setting: 'conditional' })).diversity).toEqual([]);
  });

  it('gives the same whether the file is read where it lies or staged, which a sensitive column takes', async () => {
    const cells = ['', '""', '甲', '"甲"', '"甲,乙"', '"他说""好"""', ' 甲', '00012', '1e3', 'NULL'];
    const rows = Array.from({ length: 500 }, (_, index) => [cells[index % 10], cells[(index * 7) % 9], 'x'].join(','));
    const path = await fileOf('both.csv', `区县,年龄段,值\n${rows.join('\n')}\n`);
    const told = { quasi: ['区县', '年龄段'], setting: 'conditional' } as const;
    const { diversity: none, ...direct } = await measureFile(path, told);
    const { diversity, ...staged } = await measureFile(path, { ...told, sensitive: '值' });
    expect(direct).toEqual(staged);
    expect(direct.classes).toBeGreaterThan(50);
    expect([none.length, diversity.length]).toEqual([0, 1]);
  });

  it('names a column that is not there, and one that is there twice', async () => {
    const path = await fileOf('twice.csv', '区县,区县,值\n甲,乙,1\n丙,丁,2\n');
    await expect(measureFile(path, { quasi: ['街道'], setting: 'conditional' })).rejects.toMatchObject({
      code: 'risk-column-unknown',
      params: { column: '街道', file: 'twice.csv' },
    });
    await expect(measureFile(path, { quasi: ['值'], sensitive: '街道', setting: 'conditional' })).rejects.toMatchObject(
      {
        code: 'risk-column-unknown',
      },
    );
    await expect(measureFile(path, { quasi: ['区县'], setting: 'conditional' })).rejects.toMatchObject({
      code: 'risk-column-ambiguous',
      params: { count: 2 },
    });
    expect(await measureFile(path, { quasi: ['c0'], setting: 'conditional' })).toMatchObject({ classes: 2 });
  });
});

describe('riskOf', () => {
  it('is zero throughout for an empty table', () => {
    expect(riskOf([], 0.2)).toEqual({
      rows: 0,
      classes: 0,
      k: 0,
      unique: 0,
      mean: 0,
      max: 0,
      Ra: 0,
      Rb: 0,
      Rc: 0,
      threshold: 0.2,
    });
  });

  it('agrees with counting class by class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (classes) => {
        const bySize = [...new Set(classes)].sort((a, b) => a - b);
        const countOf = (size: number) => classes.filter((each) => each === size).length;
        const risk = riskOf(
          bySize.map((size) => ({ size, classes: countOf(size) })),
          0.2,
        );
        const rows = classes.reduce((sum, size) => sum + size, 0);
        expect(risk.rows).toBe(rows);
        expect(risk.k).toBe(Math.min(...classes));
        expect(risk.unique).toBe(classes.filter((size) => size === 1).length / rows);
        expect(risk.Ra).toBe(classes.filter((size) => 1 / size > 0.2).length / classes.length);
        expect(risk.Rc).toBeCloseTo(classes.reduce((sum, size) => sum + 1 / size, 0) / classes.length, 12);
        expect(risk.Rc).toBeLessThanOrEqual(risk.Rb);
      }),
    );
  });
});

describe('the risk of any table', () => {
  const bench = riskBench();
  const cell = fc.constantFrom<Cell>(null, '', ' ', '甲', '乙', 'NULL');

  it('is what looking every row up in the table gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 }), async (rows) => {
        const table = await bench.table(rows, 3);
        const risk = await measureRisk(bench.session(), { table, quasi: ['c0', 'c2'] }, 'sandbox');
        const sizes = classesOf(rows, [0, 2]).map((part) => part.length);
        const smallest = sizes.length === 0 ? 0 : Math.min(...sizes);
        const part = (some: number, all: number) => (all === 0 ? 0 : some / all);
        expect(risk).toMatchObject({ rows: rows.length, classes: sizes.length, k: smallest, threshold: 1 / 3 });
        expect(risk.unique).toBe(part(sizes.filter((size) => size === 1).length, rows.length));
        expect(risk.mean).toBe(part(sizes.length, rows.length));
        expect(risk.Ra).toBe(part(sizes.filter((size) => size < 3).length, sizes.length));
        expect([risk.max, risk.Rb]).toEqual([part(1, smallest), part(1, smallest)]);
        expect(risk.Rc).toBeCloseTo(
          part(
            sizes.reduce((sum, size) => sum + 1 / size, 0),
            sizes.length,
          ),
          12,
        );
      }),
      { numRuns: 60 },
    );
  });
});
