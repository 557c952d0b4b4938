import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../shared/model/plan';
import { treatTable } from './operators/treat-table';

type Row = readonly [string, string];
const keepAll = [['keep'], ['keep'], ['keep']] as const;

/** Rows that are left, by their numbers. */
async function left(rows: readonly Row[], plan: Partial<PlanInput>): Promise<number[]> {
  const { rows: released } = await treatTable({
    steps: [...keepAll],
    rows: rows.map(([quasi, sensitive], index) => [quasi, sensitive, String(index)]),
    plan: { quasi: ['c0'], sensitive: ['c1'], ...plan },
  });
  return released.map((row) => Number(row[2]));
}

/** Sizes of the values of each class, from the definitions alone. */
function classesOf(rows: readonly Row[], chosen: readonly number[]) {
  const classes = new Map<string, Map<string, number>>();
  for (const index of chosen) {
    const [quasi, sensitive] = rows[index] ?? ['', ''];
    const values = classes.get(quasi) ?? new Map<string, number>();
    classes.set(quasi, values.set(sensitive, (values.get(sensitive) ?? 0) + 1));
  }
  return classes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Earth mover's distance by the definition, over all values in their order. */
function distance(
  kind: 'equal' | 'ordered',
  one: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
): number {
  const values = [...all.keys()].sort((a, b) => Number(a) - Number(b));
  const share = (spread: ReadonlyMap<string, number>, value: string) =>
    (spread.get(value) ?? 0) / sum([...spread.values()]);
  const gaps = values.map((value) => share(one, value) - share(all, value));
  if (kind === 'equal') return sum(gaps.map(Math.abs)) / 2;
  let upTo = 0;
  return values.length < 2 ? 0 : sum(gaps.map((gap) => Math.abs((upTo += gap)))) / (values.length - 1);
}

function merged(classes: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, number> {
  const all = new Map<string, number>();
  for (const values of classes.values())
    for (const [value, count] of values) all.set(value, (all.get(value) ?? 0) + count);
  return all;
}

const table = fc.array(fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁'), fc.constantFrom('1', '2', '3', '10')), {
  minLength: 1,
  maxLength: 40,
});

describe('classes that are left out', () => {
  it('are those that are too small or not diverse enough, by every model', async () => {
    const model = fc.constantFrom(
      { kind: 'distinct', l: 2 } as const,
      { kind: 'distinct', l: 3 } as const,
      { kind: 'entropy', l: 2 } as const,
      { kind: 'entropy', l: 1.5 } as const,
      { kind: 'recursive', l: 2, c: 1.5 } as const,
      { kind: 'recursive', l: 3, c: 2 } as const,
    );
    await fc.assert(
      fc.asyncProperty(table, model, fc.integer({ min: 0, max: 6 }), async (rows, diversity, suppressBelow) => {
        const every = rows.map((_, index) => index);
        const isKept = (values: ReadonlyMap<string, number>) => {
          const counts = [...values.values()].sort((a, b) => b - a);
          const size = sum(counts);
          if (size < suppressBelow) return false;
          if (diversity.kind === 'distinct') return counts.length >= diversity.l;
          if (diversity.kind === 'recursive')
            return (counts[0] ?? 0) < diversity.c * sum(counts.slice(diversity.l - 1));
          return Math.exp(-sum(counts.map((count) => (count / size) * Math.log(count / size)))) > diversity.l - 1e-6;
        };
        const classes = classesOf(rows, every);
        const expected = every.filter((index) => isKept(classes.get(rows[index]?.[0] ?? '') ?? new Map()));
        expect(await left(rows, { diversity, suppressBelow })).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('are those that are spread otherwise than what is released: all that is left holds, the same every time', async () => {
    const model = fc.record({
      kind: fc.constantFrom('equal' as const, 'ordered' as const),
      t: fc.constantFrom(0.05, 0.2, 0.4, 0.6),
    });
    await fc.assert(
      fc.asyncProperty(table, model, async (rows, closeness) => {
        const released = await left(rows, { closeness });
        const classes = classesOf(rows, released);
        const whole = merged(classes);
        for (const values of classes.values())
          expect(distance(closeness.kind, values, whole)).toBeLessThanOrEqual(closeness.t + 1e-9);
        const before = classesOf(
          rows,
          rows.map((_, index) => index),
        );
        const far = [...before.values()].some(
          (values) => distance(closeness.kind, values, merged(before)) > closeness.t + 1e-9,
        );
        expect(released.length < rows.length).toBe(far);
        expect(await left(rows, { closeness })).toEqual(released);
      }),
      { numRuns: 40 },
    );
  });

  it('keep a class at the very bound: three values equally often are three by entropy', async () => {
    const rows: Row[] = ['1', '2', '3', '1', '2', '3'].map((value) => ['甲', value]);
    expect(await left(rows, { diversity: { kind: 'entropy', l: 3 } })).toHaveLength(6);
    expect(await left([...rows, ['甲', '1']], { diversity: { kind: 'entropy', l: 3 } })).toHaveLength(0);
  });

  it('tell a missing quasi-identifier from an empty one, and take all rows for one class without any', async () => {
    const { rows } = await treatTable({
      steps: [['keep'], ['keep']],
      rows: [
        [null, '1'],
        [null, '2'],
        ['', '1'],
      ],
      plan: { quasi: ['c0'], sensitive: ['c1'], diversity: { kind: 'distinct', l: 2 } },
    });
    expect(rows).toEqual([
      [null, '1'],
      [null, '2'],
    ]);
    const one: Row[] = [
      ['甲', '1'],
      ['乙', '2'],
    ];
    expect(await left(one, { quasi: [], diversity: { kind: 'distinct', l: 2 } })).toEqual([0, 1]);
    expect(await left(one, { quasi: [], diversity: { kind: 'distinct', l: 3 } })).toEqual([]);
  });
});

describe('a sample', () => {
  const rows: Row[] = Array.from({ length: 4000 }, (_, index) => ['甲', String(index)]);

  it('is about the share that was asked for, in the order of the file, and the same with the same key', async () => {
    const drawn = await left(rows, { sample: 0.25 });
    expect(drawn.length).toBeGreaterThan(850);
    expect(drawn.length).toBeLessThan(1150);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(await left(rows, { sample: 0.25 })).toEqual(drawn);
    expect(await left(rows, { sample: 0.5 })).toEqual(expect.arrayContaining(drawn));
  });

  it('is another one with another key', async () => {
    const request = { steps: [['keep'], ['keep']] as const, rows: rows.map((row) => [...row]), plan: { sample: 0.5 } };
    const one = await treatTable({ ...request, steps: [...request.steps] });
    const two = await treatTable({ ...request, steps: [...request.steps], key: new Uint8Array(32).fill(8) });
    expect(two.rows).not.toEqual(one.rows);
    expect(two.counts['total']).toBe(two.rows.length);
  });
});
