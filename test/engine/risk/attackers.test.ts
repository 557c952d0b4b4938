import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAttackers } from '../../../main/engine/risk';
import { classesOf, riskBench, type Cell } from './support';

const bench = riskBench();

const cell = fc.constantFrom<Cell>(null, '', '甲', '乙', '丙');
/** Rows of a source, and whether each is released. */
const sources = fc.array(fc.tuple(fc.tuple(cell, cell), fc.boolean()), { maxLength: 40 });

describe('attackers', () => {
  it('find what looking every released row up by hand finds', async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (marked) => {
        const all = marked.map(([row]) => row);
        const released = marked.flatMap(([row, stays]) => (stays ? [row] : []));
        const source = { table: await bench.table(released, 2), quasi: ['c0', 'c1'] };
        const population = { table: await bench.table(all, 2), quasi: ['c0', 'c1'] };
        const measured = await measureAttackers(bench.session(), source, population, 'conditional');

        const chances = (rows: readonly (readonly Cell[])[]) =>
          released.map((row) => {
            const own = classesOf(rows, [0, 1]).find(([first]) => first?.[0] === row[0] && first[1] === row[1]);
            return 1 / (own?.length ?? 0);
          });
        const mean = (numbers: readonly number[]) =>
          numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
        for (const [found, each] of [
          [measured.prosecutor, chances(released)],
          [measured.journalist, chances(all)],
        ] as const) {
          expect(found.highest).toBe(Math.max(0, ...each));
          expect(found.mean).toBeCloseTo(mean(each), 12);
          expect(found.atRisk).toBe(mean(each.map((chance) => (chance > 0.2 ? 1 : 0))));
        }
        expect(measured.marketer).toBe(measured.journalist.mean);
        expect(measured.journalist.highest).toBeLessThanOrEqual(measured.prosecutor.highest);
      }),
      { numRuns: 60 },
    );
  });

  it('all know what the prosecutor knows where every row is released', async () => {
    const source = { table: await bench.table([['甲'], ['甲'], ['乙']]), quasi: ['c0'] };
    const measured = await measureAttackers(bench.session(), source, null, 'sandbox');
    expect(measured).toEqual({
      prosecutor: { highest: 1, mean: 2 / 3, atRisk: 1 },
      journalist: { highest: 1, mean: 2 / 3, atRisk: 1 },
      marketer: 2 / 3,
    });
    expect(await measureAttackers(bench.session(), source, source, 'sandbox')).toEqual(measured);
  });

  it('find nobody in a table without rows, and see one class where there is no quasi-identifier', async () => {
    const none = { table: await bench.table([], 1), quasi: ['c0'] };
    const nothing = { highest: 0, mean: 0, atRisk: 0 };
    expect(await measureAttackers(bench.session(), none, none, 'sandbox')).toEqual({
      prosecutor: nothing,
      journalist: nothing,
      marketer: 0,
    });
    const some = { table: await bench.table([['甲'], ['乙']]), quasi: [] };
    const people = { table: await bench.table(Array.from('一二三四五六七八', (each) => [each])), quasi: [] };
    expect(await measureAttackers(bench.session(), some, people, 'conditional')).toEqual({
      prosecutor: { highest: 0.5, mean: 0.5, atRisk: 1 },
      journalist: { highest: 1 / 8, mean: 1 / 8, atRisk: 0 },
      marketer: 1 / 8,
    });
  });

  it('bind the values of either table', async () => {
    const table = await bench.table([
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'b'],
    ]);
    const only = (text: string) => ({ table: `(SELECT * FROM ${table} WHERE c1 = $1)`, params: [text], quasi: ['c0'] });
    const all = { table: `(SELECT * FROM ${table} WHERE c1 <> $1)`, params: ['x'], quasi: ['c0'] };
    const measured = await measureAttackers(bench.session(), only('a'), all, 'conditional');
    expect([measured.prosecutor.mean, measured.journalist.mean]).toEqual([1, 0.5]);
  });
});
