import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLoaded } from '../../../../main/engine/risk';
import { quietJob } from '../../../../shared/job';
import { allowedNodes, plainNode } from './brute-force';
import { goals, loadedOf, tables } from './random-table';

const RUNS = 2000;

describe('the least generalisation of small tables', () => {
  it('is what trying every node gives, for k, l and t, by both metrics', async () => {
    await fc.assert(
      fc.asyncProperty(tables, goals, async (table, goal) => {
        const judged = goal.diversity !== undefined || goal.closeness !== undefined;
        const { best, optimal } = await searchLoaded(loadedOf(table, judged), goal, 1, quietJob);
        const [least] = allowedNodes(table, goal);
        expect(optimal).toBe(true);
        expect(best.length).toBe(least === undefined ? 0 : 1);
        const [found] = best;
        if (found === undefined || least === undefined) return;
        expect(found.score).toBeCloseTo(least.score, 9);
        const { score, suppressed, sizes } = plainNode(table, goal, found.levels);
        expect(found.score).toBeCloseTo(score, 9);
        expect(found).toMatchObject({ suppressed, classes: sizes.length, k: sizes[0] ?? 0, Ra: 0 });
        const thetas = sizes.reduce((sum, size) => sum + 1 / size, 0);
        expect(found.Rb).toBe(sizes.length === 0 ? 0 : 1 / (sizes[0] ?? 1));
        expect(found.Rc).toBeCloseTo(sizes.length === 0 ? 0 : thetas / sizes.length, 12);
      }),
      { numRuns: RUNS },
    );
  });

  it('comes with the nine next, each a node of its own', async () => {
    await fc.assert(
      fc.asyncProperty(tables, goals, async (table, goal) => {
        const judged = goal.diversity !== undefined || goal.closeness !== undefined;
        const { best } = await searchLoaded(loadedOf(table, judged), goal, 10, quietJob);
        const expected = allowedNodes(table, goal).slice(0, 10);
        expect(best.length).toBe(expected.length);
        best.forEach(({ score }, index) => {
          expect(score).toBeCloseTo(expected[index]?.score ?? NaN, 9);
        });
        expect(new Set(best.map(({ levels }) => levels.join())).size).toBe(best.length);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
