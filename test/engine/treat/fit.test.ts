import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quietJob } from '../../../shared/job';
import type { Plan, Step } from '../../../shared/model/plan';
import { stage } from '../../../main/engine/table';
import { applyPlan, checkPlan, fitPlan, parsePlan } from '../../../main/engine/treat';
import { ladderOf } from '../../../main/engine/treat/ladder';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treat-fit-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Choice = readonly [operator: string, params?: Record<string, unknown>];

/** Fits a plan, by default one that measures every column, to rows of cells. */
async function fitted(name: string, rows: string[][], choices: readonly Choice[], rest: Partial<Plan> = {}) {
  const path = join(folder, `${name}.csv`);
  const header = choices.map((_, index) => `列${index}`);
  await writeFile(path, [header, ...rows].map((row) => row.join(',')).join('\n'));
  const steps = choices.map(([operator, params = {}], index) => ({
    column: `c${index}`,
    name: header[index] ?? '',
    operator,
    params: params as Step['params'],
  }));
  const plan = parsePlan({
    version: 1,
    steps,
    quasi: steps.map(({ column }) => column),
    suppressBelow: 5,
    ...rest,
  });
  const staged = await stage(path, { headerRows: 1 });
  try {
    const fit = await fitPlan(staged, plan, quietJob);
    checkPlan(fit, staged.columns);
    const run = await applyPlan({ path, plan: fit, out: `${path}.out`, reading: { headerRows: 1 } });
    return {
      plan: fit,
      shown: fit.steps.map(({ operator, params }) => [operator, ...Object.values(params)]),
      run,
      given: plan,
    };
  } finally {
    await staged.close();
  }
}

const streets = ['海州区朝阳路', '连云区海宁街', '赣榆区苍梧路'];
const address = (row: number) => `江苏省连云港市${streets[row % 3] ?? ''}${row}号`;
const born = (row: number) => `${1950 + (row % 40)}-0${1 + (row % 9)}-1${row % 10}`;

describe('fitting a plan to its data', () => {
  it('leaves a plan alone that leaves out few rows', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [row < 10 ? `稀${row}` : '常']);
    const { plan, given, run } = await fitted('few', rows, [['keep']]);
    expect(plan).toEqual(given);
    expect(run.rowsOut).toBe(90);
  });

  it('coarsens years before it leaves out rows', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [born(row)]);
    const { shown, run } = await fitted('years', rows, [['generalise-date', { to: 'year' }]]);
    expect(shown).toEqual([['generalise-date', '5-years']]);
    expect(run).toMatchObject({ rowsIn: 120, rowsOut: 120, after: { k: 15 } });
  });

  it('drops what is left behind masks before it coarsens what is of use', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [
      `${'王李张刘陈杨赵'.charAt(row % 7)}某`,
      address(row),
      born(row),
    ]);
    const { shown, plan } = await fitted('masks', rows, [
      ['mask', { keepStart: 1, width: 2 }],
      ['generalise-address', { to: 'district' }],
      ['generalise-date', { to: 'year' }],
    ]);
    expect(shown).toEqual([['delete'], ['generalise-address', 'district'], ['generalise-date', 'year']]);
    expect(plan.quasi).toEqual(['c1', 'c2']);
  });

  it('never leaves out more than a fifth, whatever the data: a column of which no class is big enough goes', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`特${row}`, String(119 + row / 61), '1']);
    const { shown, plan, run } = await fitted('unique', rows, [['keep'], ['round', { places: 2 }], ['keep']]);
    expect(shown).toEqual([['delete'], ['round', 1], ['keep']]);
    expect(plan.quasi).toEqual(['c1', 'c2']);
    expect(run.rowsOut).toBeGreaterThanOrEqual(48);
  });

  it('suppresses nothing where no quasi-identifier is left', async () => {
    const rows = Array.from({ length: 3 }, (_, row) => [`特${row}`, '1']);
    const { plan, run } = await fitted('tiny', rows, [['keep'], ['keep']], { quasi: ['c0'] });
    expect(plan).toMatchObject({ quasi: [], suppressBelow: 0 });
    expect(run.rowsOut).toBe(3);
  });

  it('gives the same plan each time, and leaves tokens and an empty table alone', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [address(row), born(row * 7), String(row % 50)]);
    const choices: Choice[] = [
      ['generalise-address', { to: 'district' }],
      ['generalise-date', { to: 'month' }],
      ['generalise-number', { width: 5, top: 90 }],
    ];
    const [one, two] = [await fitted('same', rows, choices), await fitted('same', rows, choices)];
    expect(two.plan).toEqual(one.plan);
    expect(one.run.rowsOut).toBeGreaterThanOrEqual(240);
    const { plan, given } = await fitted('empty', [], choices);
    expect(plan).toEqual(given);
  });
});

describe('a ladder', () => {
  const rungs = (operator: string, params: Step['params']) =>
    ladderOf({ column: 'c0', name: '', operator, params }).map((rung) => [
      rung.operator,
      ...Object.values(rung.params),
    ]);

  it('goes from a step’s own treatment to leaving the column out', () => {
    expect(rungs('generalise-date', { to: 'year' })).toEqual([
      ['generalise-date', 'year'],
      ['generalise-date', '5-years'],
      ['generalise-date', '10-years'],
      ['delete'],
    ]);
    expect(rungs('generalise-address', { to: 'city' })).toEqual([
      ['generalise-address', 'city'],
      ['generalise-address', 'province'],
      ['delete'],
    ]);
    expect(rungs('round', { places: 1 })).toEqual([['round', 1], ['round', 0], ['delete']]);
    expect(rungs('keep', {})).toEqual([['keep'], ['delete']]);
  });

  it('moves the ends of a number’s bands to where a wider band begins', () => {
    expect(rungs('generalise-number', { width: 5, top: 90, bottom: 15 })).toEqual([
      ['generalise-number', 5, 90, 15],
      ['generalise-number', 10, 90, 20],
      ['generalise-number', 20, 80, 20],
      ['delete'],
    ]);
  });
});
