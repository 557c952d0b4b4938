import type { ClosenessModel, DiversityModel } from '../../../../shared/model/plan';
import type { Groups } from './groups';

/** The values of one sensitive column in a class: their codes in ascending order, and how many rows have each. */
export interface Histogram {
  readonly codes: readonly number[];
  readonly counts: readonly number[];
  readonly rows: number;
}

/** How the values of a sensitive column are spread over all rows. */
export interface Spread {
  readonly rows: number;
  /** Code → rows with it. Codes are in the order of the values. */
  readonly counts: Float64Array;
  /** Code → rows with it or a smaller one. */
  readonly upTo: Float64Array;
  /** Code → sum of `upTo` over smaller codes. */
  readonly before: Float64Array;
}

/** Sums over logarithms are good to some 15 digits; classes at the very bound are to pass. */
const ROUNDING = 1e-9;

/** Counts a sensitive column over all rows. `codeOf` gives the code of a group, below `values`. */
export function spreadOf({ count, rows }: Groups, codeOf: (group: number) => number, values: number): Spread {
  const counts = new Float64Array(values);
  let all = 0;
  for (let group = 0; group < count; group += 1) {
    const code = codeOf(group);
    counts[code] = (counts[code] ?? 0) + (rows[group] ?? 0);
    all += rows[group] ?? 0;
  }
  const upTo = new Float64Array(values);
  const before = new Float64Array(values + 1);
  for (let code = 0; code < values; code += 1) {
    upTo[code] = (upTo[code - 1] ?? 0) + (counts[code] ?? 0);
    before[code + 1] = (before[code] ?? 0) + (upTo[code] ?? 0);
  }
  return { rows: all, counts, upTo, before };
}

/**
 * Whether a class is l-diverse (Machanavajjhala et al. 2007): at least l values (distinct); entropy of at least ln l;
 * r1 < c · (rl + … + rm) with the counts in descending order (recursive).
 */
export function isDiverse({ counts, rows }: Histogram, { kind, l, c = 1 }: DiversityModel): boolean {
  switch (kind) {
    case 'distinct':
      return counts.length >= l;
    case 'entropy': {
      const sum = counts.reduce((total, count) => total + count * Math.log(count), 0);
      return Math.log(rows) - sum / rows >= Math.log(l) - ROUNDING;
    }
    case 'recursive': {
      const [most = 0, ...others] = counts.toSorted((a, b) => b - a);
      const tail = others.slice(Math.ceil(l) - 2).reduce((total, count) => total + count, 0);
      return most < c * tail;
    }
  }
}

/** Whether a class is spread as the table is, within t (Li et al. 2007): equal or ordered ground distance. */
export function isClose(histogram: Histogram, spread: Spread, { kind, t }: ClosenessModel): boolean {
  return (kind === 'equal' ? equalDistance : orderedDistance)(histogram, spread) <= t;
}

/** Half the sum of |p − q|. Sums are of whole numbers and divided once, so that bounds such as 0.3 are met exactly. */
function equalDistance({ codes, counts, rows }: Histogram, spread: Spread): number {
  let sum = 0;
  let elsewhere = spread.rows;
  codes.forEach((code, index) => {
    const all = spread.counts[code] ?? 0;
    sum += Math.abs((counts[index] ?? 0) * spread.rows - all * rows);
    elsewhere -= all;
  });
  return (sum + elsewhere * rows) / (2 * rows * spread.rows);
}

/**
 * Sum over the ordered values of |P − Q|, both cumulative, divided by the values less one. Between two values of the class
 * P stands still while Q grows, so that each stretch is summed at once, on both sides of where Q passes P.
 */
function orderedDistance({ codes, counts, rows }: Histogram, { rows: all, upTo, before }: Spread): number {
  const values = upTo.length;
  if (values < 2) return 0;
  const sumOver = (from: number, to: number) => rows * ((before[to] ?? 0) - (before[from] ?? 0));
  let sum = 0;
  let reached = 0;
  const stretch = (from: number, to: number): void => {
    const level = reached * all;
    const crossing = firstAbove(upTo, level / rows, from, to);
    sum += level * (crossing - from) - sumOver(from, crossing);
    sum += sumOver(crossing, to) - level * (to - crossing);
  };
  let from = 0;
  codes.forEach((code, index) => {
    stretch(from, code);
    reached += counts[index] ?? 0;
    from = code;
  });
  stretch(from, values);
  return sum / (rows * all * (values - 1));
}

/** The first index from `from` to before `to` whose value is above `bound`; `to` if there is none. Values ascend. */
function firstAbove(values: Float64Array, bound: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
