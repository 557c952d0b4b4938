import { describe, expect, it } from 'vitest';
import { isClose, isDiverse, spreadOf, type Histogram } from '../../../../main/engine/risk/search/models';

/** A spread in which the value of each code has so many rows. */
function spread(counts: readonly number[]) {
  const groups = { count: counts.length, words: [Int32Array.from(counts.keys())], rows: Int32Array.from(counts) };
  return spreadOf(groups, (group) => group, counts.length);
}
const histogram = (codes: readonly number[], counts: readonly number[]): Histogram => ({
  codes,
  counts,
  rows: counts.reduce((sum, count) => sum + count, 0),
});

describe('closeness', () => {
  // Li, Li, Venkatasubramanian 2007, section 4: salaries 3k … 11k, one each.
  const salaries = spread([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  const low = histogram([0, 1, 2], [1, 1, 1]);
  const mixed = histogram([3, 5, 8], [1, 1, 1]);

  it('by ordered distance is 0.375 and 0.167 in the salary example of the paper', () => {
    expect(isClose(low, salaries, { kind: 'ordered', t: 0.375 })).toBe(true);
    expect(isClose(low, salaries, { kind: 'ordered', t: 0.3749 })).toBe(false);
    expect(isClose(mixed, salaries, { kind: 'ordered', t: 0.1667 })).toBe(true);
    expect(isClose(mixed, salaries, { kind: 'ordered', t: 0.1666 })).toBe(false);
  });

  it('by equal distance is half of all differences, and a bound is met exactly', () => {
    expect(isClose(low, salaries, { kind: 'equal', t: 2 / 3 })).toBe(true);
    expect(isClose(low, salaries, { kind: 'equal', t: 0.666 })).toBe(false);
    const tenths = spread([3, 7]);
    expect(isClose(histogram([0], [1]), tenths, { kind: 'equal', t: 0.7 })).toBe(true);
    expect(isClose(histogram([1], [1]), tenths, { kind: 'equal', t: 0.3 })).toBe(true);
    expect(isClose(histogram([1], [1]), tenths, { kind: 'equal', t: 0.29 })).toBe(false);
  });

  it('is given where there is one value only', () => {
    expect(isClose(histogram([0], [3]), spread([9]), { kind: 'ordered', t: 0 })).toBe(true);
    expect(isClose(histogram([0], [3]), spread([9]), { kind: 'equal', t: 0 })).toBe(true);
  });
});

describe('diversity', () => {
  it('counts values, weighs them by entropy, or holds the first against the rest', () => {
    const three = histogram([0, 1, 2], [4, 2, 1]);
    expect(isDiverse(three, { kind: 'distinct', l: 3 })).toBe(true);
    expect(isDiverse(three, { kind: 'distinct', l: 4 })).toBe(false);
    // exp(H) = 2.60 by hand: H = ln 7 − (4 ln 4 + 2 ln 2) / 7.
    expect(isDiverse(three, { kind: 'entropy', l: 2.6 })).toBe(true);
    expect(isDiverse(three, { kind: 'entropy', l: 2.61 })).toBe(false);
    // 4 < c · (2 + 1), 4 < c · 1.
    expect(isDiverse(three, { kind: 'recursive', l: 2, c: 1.5 })).toBe(true);
    expect(isDiverse(three, { kind: 'recursive', l: 3, c: 4 })).toBe(false);
    expect(isDiverse(three, { kind: 'recursive', l: 4, c: 9 })).toBe(false);
  });

  it('by entropy is whole where values are even', () => {
    for (const l of [2, 3, 5, 7]) {
      const even = histogram([...Array(l).keys()], Array<number>(l).fill(1));
      expect(isDiverse(even, { kind: 'entropy', l })).toBe(true);
    }
  });
});
