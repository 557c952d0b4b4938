import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../shared/model/plan';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

const names = ['姓名', '年龄', '区县', '病种', '件数'];
/** 400 people of 40 ages in two districts: alone by age, in tens by bands. */
const rows = Array.from({ length: 400 }, (_, index) => [
  `王${'婷颖莹雯琳璐'[index % 6] ?? ''}`,
  String(20 + ((index * 7) % 40)),
  index % 5 === 0 ? '云汐区' : '望舒区',
  ['流感', '骨折', '肺炎'][(index >> 2) % 3] ?? '',
  String(index),
]);
const csv = [names, ...rows].map((row) => `${row.join(',')}\r\n`).join('');

const plan: PlanInput = {
  version: 1,
  steps: [
    { column: 'c0', name: '姓名', operator: 'delete' },
    { column: 'c1', name: '年龄', operator: 'generalise-number', params: { width: 5 } },
    { column: 'c2', name: '区县', operator: 'keep' },
    { column: 'c3', name: '病种', operator: 'keep' },
    { column: 'c4', name: '件数', operator: 'keep' },
  ],
  quasi: ['c1', 'c2'],
  sensitive: ['c3'],
};

/** Attaches the table to a resource. */
async function attach(resource: string) {
  const { workspace } = house;
  const file = await write(`${resource}.csv`, csv);
  const { id } = await value('dataset.attach', { workspace, resource, file });
  await value('decide', { workspace, resource, answers: answers() });
  return { workspace, resource, dataset: id };
}

describe('searching a plan for a dataset', () => {
  test('gives the best plans, each whole and ready to be set, and the picture of k against loss', async () => {
    const inDataset = await attach('r0003');
    await value('treat.set', { ...inDataset, plan });
    const found = await value('treat.search', { ...inDataset, k: 20, suppression: 0 });
    expect(found.optimal).toBe(true);
    const [best] = found.best;
    // 80 of 400 live in 云汐区: bands of ten years hold 20 of them each.
    expect(best).toMatchObject({
      k: 20,
      suppressed: 0,
      classes: 8,
      levels: [
        { column: 'c1', level: 1, of: 4 },
        { column: 'c2', level: 0, of: 2 },
      ],
    });
    expect(best?.plan).toEqual({
      ...plan,
      steps: plan.steps.map((step) => ({
        ...step,
        params: step.column === 'c1' ? { width: 10 } : {},
      })),
      suppressBelow: 20,
    });
    // 10 of the 40 ages in each band, of which 9 of 39 are lost; the district is kept.
    expect(best?.losses[0]).toBeCloseTo(9 / 39, 12);
    expect(best?.losses[1]).toBe(0);
    expect(best?.loss).toBeCloseTo(9 / 78, 12);
    expect(found.best.map(({ score }) => score)).toEqual(
      found.best.map(({ score }) => score).toSorted((a, b) => a - b),
    );
    expect(found.best.length).toBeGreaterThan(1);
    expect(found.curve.map(({ k }) => k)).toEqual([2, 3, 5, 10, 20, 50, 100]);
    expect(found.curve.find(({ k }) => k === 20)?.loss).toBeCloseTo(best?.loss ?? NaN, 12);
    const losses = found.curve.map(({ loss }) => loss);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
    await value('treat.set', { ...inDataset, plan: best?.plan });
    const { plan: kept } = await value('treat.show', inDataset);
    expect(kept).toEqual(best?.plan);
  });

  test('leaves as many rows out as its plan does when it is run', async () => {
    const inDataset = await attach('r0004');
    const goal = { k: 12, suppression: 0.5, metric: 'discernability' } as const;
    const found = await value('treat.search', { ...inDataset, plan, ...goal });
    for (const { plan: searched, suppressed, classes } of found.best) {
      const out = house.at('out.csv');
      const file = house.at('r0004.csv');
      const { rowsIn, rowsOut, after } = await value('treat.apply', { file, plan: searched, out });
      expect({ left: rowsIn - rowsOut, classes: after.classes }).toEqual({ left: suppressed, classes });
    }
  });

  test('writes diversity and closeness into the plan where they are asked for', async () => {
    const inDataset = await attach('r0005');
    const goal = { k: 2, suppression: 1, l: 2, lKind: 'recursive', c: 3, t: 0.5 } as const;
    const found = await value('treat.search', { ...inDataset, plan, ...goal });
    expect(found.best[0]?.plan).toMatchObject({
      suppressBelow: 2,
      diversity: { kind: 'recursive', l: 2, c: 3 },
      closeness: { kind: 'equal', t: 0.5 },
    });
    const harmless = { ...plan, sensitive: [] };
    expect(await failure('treat.search', { ...inDataset, plan: harmless, ...goal })).toBe('search-sensitive-missing');
  });

  test('needs a plan with quasi-identifiers, and says where nothing reaches the goal', async () => {
    const inDataset = await attach('r0006');
    expect(await failure('treat.search', { ...inDataset, k: 5 })).toBe('plan-missing');
    expect(await failure('treat.search', { ...inDataset, plan: { ...plan, quasi: [] }, k: 5 })).toBe('search-no-quasi');
    expect(await failure('treat.search', { ...inDataset, plan, k: 5, l: 2.5 })).toBe('bad-request');
    const none = await value('treat.search', { ...inDataset, plan, k: 401 });
    expect(none).toMatchObject({ optimal: true, best: [] });
  });
});

describe('searching a file', () => {
  test('takes the ladders that the program brings', async () => {
    const dates = Array.from({ length: 60 }, (_, index) => [
      `2024-0${1 + (index % 3)}-1${index % 10}`,
      String(20 + (index % 30)),
      `江苏省连云港市${index % 2 === 0 ? '海州区' : '连云区'}朝阳路${index}号`,
      String(1000 + index),
      `${index}.25`,
      `119.${1000 + index}`,
      '男',
    ]);
    const headers = ['日期', '年龄', '地址', '金额', '重量', '经度', '性别'];
    const file = await write('种种.csv', [headers, ...dates].map((row) => `${row.join(',')}\r\n`).join(''));
    const quasi = {
      日期: 'date',
      年龄: 'age',
      地址: 'address',
      金额: 'number',
      重量: 'round',
      经度: 'coordinate',
      性别: '*',
    };
    const found = await value('risk.search', { file, quasi, k: 5, suppression: 0.1 });
    expect(found.optimal).toBe(true);
    expect(found.k).toBeGreaterThanOrEqual(5);
    expect(Object.keys(found.levels)).toEqual(headers);
    expect(found.levels).toMatchObject({ 性别: 0 });
    // A street address is alone; what it is generalised to is a district of thirty.
    expect(await value('risk.search', { file, quasi: { 地址: 'address' }, k: 30 })).toMatchObject({
      levels: { 地址: 1 },
    });
    expect(await value('risk.search', { file, quasi: { 日期: 'date' }, k: 20 })).toMatchObject({ levels: { 日期: 1 } });
  });
});
