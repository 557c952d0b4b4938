import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDiversity } from '../../../main/engine/risk';
import type { Diversity } from '../../../shared/model/report';
import { classesOf, riskBench, type Cell } from './support';

const bench = riskBench();

async function diversity(rows: readonly (readonly Cell[])[], quasi: readonly string[], id: string, ordered = true) {
  const table = await bench.table(rows, rows[0]?.length ?? 3);
  const [measured] = await measureDiversity(bench.session(), { table, quasi }, [{ id, ordered }]);
  return measured;
}

/** The table of Li, Li and Venkatasubramanian, “t-Closeness” (ICDE 2007), table 3: ZIP code, age, salary, disease. */
const salaries: readonly (readonly string[])[] = [
  ['476**', '2*', '3000', 'gastric ulcer'],
  ['476**', '2*', '4000', 'gastritis'],
  ['476**', '2*', '5000', 'stomach cancer'],
  ['4790*', '>=40', '6000', 'gastritis'],
  ['4790*', '>=40', '11000', 'flu'],
  ['4790*', '>=40', '8000', 'bronchitis'],
  ['476**', '3*', '7000', 'bronchitis'],
  ['476**', '3*', '9000', 'pneumonia'],
  ['476**', '3*', '10000', 'stomach cancer'],
];

describe('the salary example of the t-closeness paper', () => {
  it('has the distances worked out by hand', async () => {
    const measured = await diversity(salaries, ['c0', 'c1'], 'c2');
    // {3, 4, 5} against {3 … 11}, 1/9 a step: cumulated differences 2/9, 4/9, 6/9, 5/9, 4/9, 3/9, 2/9, 1/9, together 3,
    // over 8 steps: the 0.375 of the paper. A class of three has 1/3 - 1/9 too much at three values: 6/9.
    expect(measured?.tOrdered).toBe(0.375);
    expect(measured?.tEqual).toBe(6 / 9);
    expect(measured).toMatchObject({ column: 'c2', distinct: 3, recursive: 0.5 });
    expect(measured?.entropy).toBeCloseTo(3, 12);
  });

  it('has the paper’s 0.167 for its better classes {3, 5, 9}, {6, 8, 11}, {4, 7, 10}', async () => {
    const better = salaries.map(([, , salary]) => [
      ['3000', '5000', '9000'].includes(salary ?? '')
        ? 'A'
        : ['6000', '8000', '11000'].includes(salary ?? '')
          ? 'B'
          : 'C',
      salary ?? '',
    ]);
    // {6, 8, 11}: 1 + 2 + 3 + 1 + 2 + 0 + 1 + 2 ninths over 8 steps; {3, 5, 9} as much, {4, 7, 10} half of it.
    expect((await diversity(better, ['c0'], 'c1'))?.tOrdered).toBe(12 / 72);
  });

  it('takes numbers as numbers: 11000 comes after 9000', async () => {
    expect((await diversity(salaries, ['c0', 'c1'], 'c2'))?.tOrdered).toBeLessThan(0.4);
    expect((await diversity(salaries, ['c0', 'c1'], 'c3', false))?.tOrdered).toBeNull();
  });
});

const cells = fc.constantFrom<Cell>(null, '', '甲', '乙');
const values = fc.constantFrom<Cell>(null, '', '2', '10', '9.5', '-3', '无');
const tables = fc.array(fc.tuple(cells, cells, values), { minLength: 1, maxLength: 30 });

/** Where values stand in the order: what is no number first, then numbers by size. */
function inOrder(rows: readonly (readonly Cell[])[]): Cell[] {
  const size = (value: Cell) => (value === null || !/^-?[\d.]+$/.test(value) ? -Infinity : Number(value));
  const text = (value: Cell) => (value === null ? -1 : [...['', '无']].indexOf(value));
  return [...new Set(rows.map((row) => row[2] ?? null))].sort((a, b) =>
    size(a) === size(b) ? text(a) - text(b) : size(a) - size(b),
  );
}

/** By the definitions, class by class and value by value, with no regard to cost. */
function byDefinition(rows: readonly (readonly Cell[])[]): Diversity {
  const domain = inOrder(rows);
  const shares = (part: readonly (readonly Cell[])[]) =>
    domain.map((value) => part.filter((row) => row[2] === value).length / part.length);
  const whole = shares(rows);
  const each = classesOf(rows, [0, 1]).map((part) => {
    const p = shares(part);
    const counts = p.map((share) => Math.round(share * part.length)).filter((count) => count > 0);
    const [r1 = 0, ...rest] = counts.sort((a, b) => b - a);
    let sum = 0;
    let moved = 0;
    p.forEach((share, index) => {
      sum += share - (whole[index] ?? 0);
      moved += Math.abs(sum);
    });
    return {
      distinct: counts.length,
      entropy: Math.exp(-p.filter((share) => share > 0).reduce((total, share) => total + share * Math.log(share), 0)),
      recursive: rest.length === 0 ? Infinity : r1 / rest.reduce((total, count) => total + count, 0),
      tEqual: p.reduce((total, share, index) => total + Math.abs(share - (whole[index] ?? 0)), 0) / 2,
      tOrdered: domain.length < 2 ? 0 : moved / (domain.length - 1),
    };
  });
  const recursive = Math.max(...each.map((one) => one.recursive));
  return {
    column: 'c2',
    distinct: Math.min(...each.map((one) => one.distinct)),
    entropy: Math.min(...each.map((one) => one.entropy)),
    recursive: recursive === Infinity ? null : recursive,
    tEqual: Math.max(...each.map((one) => one.tEqual)),
    tOrdered: Math.max(...each.map((one) => one.tOrdered)),
  };
}

describe('diversity of any table', () => {
  it('is what the definitions say, and the same to the last digit when rows come in another order', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const measured = await diversity(rows, ['c0', 'c1'], 'c2');
        const expected = byDefinition(rows);
        expect(measured?.distinct).toBe(expected.distinct);
        expect(measured?.recursive).toBe(expected.recursive);
        expect(measured?.entropy).toBeCloseTo(expected.entropy, 10);
        expect(measured?.tEqual).toBeCloseTo(expected.tEqual, 10);
        expect(measured?.tOrdered).toBeCloseTo(expected.tOrdered ?? NaN, 10);
        expect(await diversity(rows.toReversed(), ['c0', 'c1'], 'c2')).toEqual(measured);
      }),
      { numRuns: 60 },
    );
  });

  it('takes days in every form for what they are', async () => {
    const days = [
      '2020-1-5',
      '2020年1月10日',
      '2020/2/1',
      '20200302',
      '2020.3.3',
      '2020-3-3 8:00:00',
      '2020-3-3 10:00:00',
    ];
    const rows = days.map((day, index) => [index < 1 ? '甲' : '乙', day]);
    // The class of the first day alone is as far from the whole as the mean of the steps to all the days.
    const mean = (0 + 1 + 2 + 3 + 4 + 5 + 6) / 7 / 6;
    expect((await diversity(rows.toReversed(), ['c0'], 'c1'))?.tOrdered).toBeCloseTo(mean, 12);
  });

  it('follows the order of many values: the lower half against both', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [index < 500 ? '低' : '高', String(index + 1)]);
    // Each value of the lower half moves 250 steps on average, over 999.
    expect((await diversity(rows.toReversed(), ['c0'], 'c1'))?.tOrdered).toBeCloseTo(250 / 999, 12);
  });

  it('is nothing without rows, and that of the table itself without quasi-identifiers', async () => {
    expect(await diversity([], ['c0'], 'c1')).toEqual({
      column: 'c1',
      distinct: 0,
      entropy: 0,
      recursive: null,
      tEqual: 0,
      tOrdered: 0,
    });
    expect(await diversity([], [], 'c1')).toMatchObject({ distinct: 0, recursive: null });
    const whole = await diversity([['1'], ['1'], ['2'], [null]], [], 'c0');
    expect(whole).toMatchObject({ distinct: 3, recursive: 1, tEqual: 0, tOrdered: 0 });
  });

  it('has no variety where every row is alone, and where a class has one value', async () => {
    const alone = await diversity(
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '2'],
      ],
      ['c0'],
      'c1',
    );
    expect(alone).toMatchObject({ distinct: 1, entropy: 1, recursive: null, tOrdered: 2 / 3 });
    expect(alone?.tEqual).toBe(2 / 3);
    expect(await diversity([['a', '1']], ['c0'], 'c1')).toMatchObject({ distinct: 1, tEqual: 0, tOrdered: 0 });
  });

  it('measures every column that is named, in that order', async () => {
    const table = await bench.table([
      ['a', '1', 'x'],
      ['a', '2', 'x'],
    ]);
    const measured = await measureDiversity(bench.session(), { table, quasi: ['c0'] }, [
      { id: 'c2', ordered: false },
      { id: 'c1', ordered: true },
    ]);
    expect(measured.map(({ column, distinct }) => [column, distinct])).toEqual([
      ['c2', 1],
      ['c1', 2],
    ]);
  });
});
