import fc from 'fast-check';
import type { Goal, Loaded } from '../../../../main/engine/risk';
import { packFields } from '../../../../main/engine/risk/search/groups';
import type { PlainTable } from './brute-force';

/** A ladder: each level joins labels of the one before, unless `proper` is false. */
const ladder = fc
  .record({
    leaves: fc.integer({ min: 1, max: 5 }),
    proper: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
    joins: fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 }), { maxLength: 3 }),
  })
  .map(({ leaves, proper, joins }) => {
    const levels = [Array.from({ length: leaves }, (_, leaf) => leaf)];
    for (const join of joins) {
      const before = levels.at(-1) ?? [];
      levels.push(before.map((label, leaf) => join[(proper ? label : leaf) % 5] ?? 0));
    }
    return levels;
  });

/** Small tables with their ladders, and a sensitive column whose values are all there. */
export const tables: fc.Arbitrary<PlainTable> = fc
  .record({
    ladders: fc.array(ladder, { minLength: 1, maxLength: 4 }),
    cells: fc.array(fc.tuple(fc.array(fc.nat({ max: 59 }), { minLength: 4, maxLength: 4 }), fc.nat({ max: 3 })), {
      maxLength: 28,
      size: 'max',
    }),
  })
  .map(({ ladders, cells }) => {
    const values = [...new Set(cells.map(([, value]) => value))].sort((a, b) => a - b);
    return {
      ladders,
      rows: cells.map(([row]) => ladders.map((levels, column) => (row[column] ?? 0) % (levels[0]?.length ?? 1))),
      sensitive: cells.map(([, value]) => values.indexOf(value)),
    };
  });

/** Goals of every kind. Bounds of t are such that no distance of a small table comes within rounding of them. */
export const goals: fc.Arbitrary<Goal> = fc.record({
  k: fc.integer({ min: 1, max: 6 }),
  suppression: fc.constantFrom(0, 0.05, 0.2, 0.5, 1),
  metric: fc.constantFrom('discernability', 'loss'),
  timeLimit: fc.constant(120),
  diversity: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant('distinct' as const), l: fc.integer({ min: 2, max: 3 }) }),
      fc.record({ kind: fc.constant('entropy' as const), l: fc.constantFrom(1.3, 2, 2.5) }),
      fc.record({ kind: fc.constant('recursive' as const), l: fc.constantFrom(2, 3), c: fc.constantFrom(0.5, 1, 3) }),
    ),
    { nil: undefined },
  ),
  closeness: fc.option(
    fc.record({ kind: fc.constantFrom('equal', 'ordered'), t: fc.constantFrom(0.1234, 0.2345, 0.4567) }),
    { nil: undefined },
  ),
});

/** The table as the search takes it: each combination once, with its rows; sensitive values only where they are judged. */
export function loadedOf({ rows, ladders, sensitive }: PlainTable, judged: boolean): Loaded {
  const values = Math.max(0, ...sensitive.map((value) => value + 1));
  const { fields, words } = packFields([...ladders.map(([leaves = []]) => leaves.length), ...(judged ? [values] : [])]);
  const combinations = new Map<string, { packed: number[]; rows: number }>();
  rows.forEach((row, index) => {
    const packed = new Array<number>(words).fill(0);
    [...row, ...(judged ? [sensitive[index] ?? 0] : [])].forEach((code, column) => {
      const field = fields[column];
      if (field && field.mask !== 0) packed[field.word] = (packed[field.word] ?? 0) | (code << field.shift);
    });
    const before = combinations.get(packed.join())?.rows ?? 0;
    combinations.set(packed.join(), { packed, rows: before + 1 });
  });
  const found = [...combinations.values()];
  return {
    rows: rows.length,
    base: {
      count: found.length,
      words: Array.from({ length: words }, (_, word) => Int32Array.from(found, ({ packed }) => packed[word] ?? 0)),
      rows: Int32Array.from(found, (combination) => combination.rows),
    },
    ladders: ladders.map((levels) => ({ levels: levels.map((labels) => Int32Array.from(labels)) })),
    fields: fields.slice(0, ladders.length),
    sensitive: judged ? fields.slice(ladders.length).map((field) => ({ field, values })) : [],
  };
}
