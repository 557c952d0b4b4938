import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLoss, effectLevel, measure, riskOf } from '../../../main/engine/risk';
import { riskBench, type Cell } from './support';

const bench = riskBench();

describe('the level of GB/T 42460-2023', () => {
  const at = (size: number, threshold = 1 / 20) => riskOf([{ size, classes: 3 }], threshold);
  const facts = { direct: false, aggregate: false, measured: true };

  it('is 1 with direct identifiers, whatever else holds', () => {
    expect(effectLevel({ ...facts, direct: true, aggregate: true, risk: at(100) })).toBe(1);
  });

  it('is 3 from the threshold on and 2 below it: a class of 20 is 1/20', () => {
    expect(effectLevel({ ...facts, risk: at(20) })).toBe(3);
    expect(effectLevel({ ...facts, risk: at(19) })).toBe(2);
    expect(effectLevel({ ...facts, risk: at(5, 1 / 5) })).toBe(3);
    expect(effectLevel({ ...facts, risk: at(3, 1 / 3) })).toBe(3);
    expect(effectLevel({ ...facts, risk: at(2, 1 / 3) })).toBe(2);
  });

  it('is 2 where a quasi-identifier was left out of the measure, and 4 where no row stands for a person', () => {
    expect(effectLevel({ ...facts, measured: false, risk: at(100) })).toBe(2);
    expect(effectLevel({ ...facts, aggregate: true, measured: false, risk: at(1) })).toBe(4);
  });
});

describe('the loss of a column', () => {
  async function loss(before: readonly (readonly Cell[])[], after: readonly (readonly Cell[])[], released: string[]) {
    const [one, other] = [await bench.table(before, 1), await bench.table(after, 2)];
    const [lost] = await columnLoss(bench.session(), { table: one }, { table: other }, [{ id: 'c0', released }]);
    return lost;
  }

  it('is the share of its entropy that is gone', async () => {
    const before = [['1'], ['2'], ['3'], ['4']];
    expect(
      await loss(
        before,
        [
          ['1', ''],
          ['2', ''],
          ['3', ''],
          ['4', ''],
        ],
        ['c0'],
      ),
    ).toBe(0);
    expect(
      await loss(
        before,
        [
          ['1-2', ''],
          ['1-2', ''],
          ['3-4', ''],
          ['3-4', ''],
        ],
        ['c0'],
      ),
    ).toBeCloseTo(0.5, 12);
    expect(
      await loss(
        before,
        [
          ['*', ''],
          ['*', ''],
          ['*', ''],
          ['*', ''],
        ],
        ['c0'],
      ),
    ).toBe(1);
    expect(
      await loss(
        before,
        [
          ['a', 'x'],
          ['a', 'y'],
          ['b', 'x'],
          ['b', 'y'],
        ],
        ['c0', 'c1'],
      ),
    ).toBe(0);
    expect(await loss(before, [], [])).toBe(1);
  });

  it('is none where the column said nothing before, and never below 0', async () => {
    expect(await loss([['1'], ['1']], [], [])).toBe(0);
    expect(await loss([], [], ['c0'])).toBe(0);
    expect(
      await loss(
        [['1'], ['1'], ['1'], ['2']],
        [
          ['1', ''],
          ['2', ''],
        ],
        ['c0'],
      ),
    ).toBe(0);
  });

  it('is the same to the last digit in whatever order rows come, and as the definition has it', async () => {
    const texts = fc.constantFrom<Cell>(null, '', 'a', 'b', 'c', 'd');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texts), { maxLength: 30 }), async (rows) => {
        const coarse = rows.map(([text]): Cell[] => [text === 'a' || text === 'b' ? 'a-b' : text, '']);
        const measured = await loss(rows, coarse, ['c0']);
        expect(await loss(rows.toReversed(), coarse.toReversed(), ['c0'])).toBe(measured);
        const entropy = (cells: readonly Cell[]) =>
          [...new Set(cells)].reduce((sum, value) => {
            const share = cells.filter((cell) => cell === value).length / cells.length;
            return sum - share * Math.log2(share);
          }, 0);
        const had = entropy(rows.map(([text]) => text));
        const expected = had === 0 ? 0 : 1 - entropy(coarse.map(([text]) => text ?? null)) / had;
        expect(measured).toBeCloseTo(expected, 10);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a measurement', () => {
  it('holds risk, attackers, diversity and level of one table', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ['海州区', String(index % 4)]);
    const source = { table: await bench.table(rows), quasi: ['c0'] };
    const found = await measure(bench.session(), {
      source,
      population: null,
      sensitive: [{ id: 'c1', ordered: true }],
      setting: 'unconditional',
      direct: false,
      aggregate: false,
      measured: true,
    });
    expect(found.risk).toMatchObject({ rows: 20, classes: 1, k: 20, Ra: 0 });
    expect(found.attackers.prosecutor).toEqual({ highest: 0.05, mean: 0.05, atRisk: 0 });
    expect(found.diversity).toMatchObject([{ column: 'c1', distinct: 4, tEqual: 0, tOrdered: 0 }]);
    expect(found.level).toBe(3);
  });
});
