import { describe, expect, it } from 'vitest';
import { packFields, type Groups } from '../../../../main/engine/risk/search/groups';
import { judgeOf, type Models } from '../../../../main/engine/risk/search/judge';

/** Rows of one quasi-identifier and two sensitive columns, all of them codes. */
const rows = [
  // Class 0: two values in both sensitive columns.
  [0, 0, 0],
  [0, 1, 1],
  [0, 1, 0],
  // Class 1: two values in the first, one in the second.
  [1, 0, 1],
  [1, 1, 1],
  [1, 1, 1],
  // Class 2: one row.
  [2, 0, 0],
] as const;

function judged(models: Models) {
  const { fields } = packFields([3, 2, 2]);
  const keys = rows.map((row) =>
    row.reduce<number>((key, code, column) => key | (code << (fields[column]?.shift ?? 0)), 0),
  );
  const distinct = [...new Set(keys)];
  const base: Groups = {
    count: distinct.length,
    words: [Int32Array.from(distinct)],
    rows: Int32Array.from(distinct, (key) => keys.filter((one) => one === key).length),
  };
  const sensitive = fields.slice(1).map((field) => ({ field, values: 2 }));
  const judge = judgeOf(base, models, sensitive);
  const { fails, classes } = judge.all(base);
  return { all: [...fails], monotone: [...judge.monotone(base).fails], least: judge.least, sizes: [...classes.rows] };
}

describe('classes with two sensitive columns', () => {
  it('must be diverse in each of them', () => {
    const { all, monotone, least, sizes } = judged({ k: 1, diversity: { kind: 'distinct', l: 2 } });
    expect(sizes).toEqual([3, 3, 1]);
    expect(all).toEqual([0, 1, 1]);
    expect(monotone).toEqual([0, 1, 1]);
    expect(least).toBe(2);
  });

  it('must be close in each of them, which says nothing of smaller classes', () => {
    // Of all rows 4 of 7 have the second value of the second column, of class 1 all: 3/7 = 0.4286 away.
    const { all, monotone } = judged({ k: 2, closeness: { kind: 'equal', t: 0.4 } });
    expect(all).toEqual([0, 1, 1]);
    expect(monotone).toEqual([0, 0, 1]);
    expect(judged({ k: 2, closeness: { kind: 'equal', t: 0.43 } }).all).toEqual([0, 0, 1]);
  });

  it('need as many rows as values, though k asks for fewer', () => {
    expect(judged({ k: 2, diversity: { kind: 'entropy', l: 2.5 } })).toMatchObject({ least: 3, all: [1, 1, 1] });
  });
});
