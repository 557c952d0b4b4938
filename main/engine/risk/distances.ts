/**
 * How often each value of a sensitive column occurs in the whole table, by the value's place in the order of values, and
 * what the distances of a class from it need again and again.
 */
export interface Spread {
  readonly rows: number;
  /** Rows of each value. */
  readonly totals: readonly number[];
  /** Rows of the values up to each one. */
  readonly upTo: readonly number[];
  /** Sum of `upTo` of the values before each one; one entry more than there are values. */
  readonly before: readonly number[];
}

/** The values of one class: their places, ascending, and their rows. */
export interface ClassValues {
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

/** The spread of values that occur so often, in their order. */
export function spreadOf(totals: readonly number[]): Spread {
  const upTo: number[] = [];
  const before = [0];
  let rows = 0;
  let sum = 0;
  for (const total of totals) {
    rows += total;
    sum += rows;
    upTo.push(rows);
    before.push(sum);
  }
  return { rows, totals, upTo, before };
}

/**
 * Variational distance, ½ Σ|p − q|: what of the class stands where the table has less (t-closeness, equal distance).
 * Whole numbers are summed and divided once, so that equal distances are equal to the last digit.
 */
export function equalDistance({ rows, totals }: Spread, { places, counts }: ClassValues): number {
  const size = sizeOf(counts);
  const excess = places.reduce(
    (sum, place, index) => sum + Math.max(0, (counts[index] ?? 0) * rows - (totals[place] ?? 0) * size),
    0,
  );
  return Math.min(1, excess / (size * rows));
}

/**
 * Earth mover's distance where neighbouring values are one step apart, divided by the steps from the first value to the
 * last: Σ|Σ(p − q)| / (m − 1) (t-closeness, ordered distance). 0 where all rows have one value.
 */
export function orderedDistance(spread: Spread, { places, counts }: ClassValues): number {
  const steps = spread.totals.length - 1;
  if (steps < 1) return 0;
  const size = sizeOf(counts);
  let moved = movedOver(spread, { reached: 0, size }, 0, places[0] ?? 0);
  let reached = 0;
  places.forEach((place, index) => {
    reached += counts[index] ?? 0;
    moved += movedOver(spread, { reached, size }, place, places[index + 1] ?? steps);
  });
  return Math.min(1, moved / (size * spread.rows * steps));
}

/**
 * Σ|p up to there − q up to there| over the places `from` up to before `to`, times the rows of class and table. The class
 * has reached the same share at all of them; q only grows, so that the sign turns once and each side is one difference.
 */
function movedOver(
  { rows, upTo, before }: Spread,
  { reached, size }: { readonly reached: number; readonly size: number },
  from: number,
  to: number,
): number {
  if (to <= from) return 0;
  const turn = firstAbove(upTo, (reached * rows) / size, from, to);
  const sum = (start: number, end: number) => ((before[end] ?? 0) - (before[start] ?? 0)) * size;
  return (turn - from) * reached * rows - sum(from, turn) + sum(turn, to) - (to - turn) * reached * rows;
}

/** The first place of `from` … `to` whose number is above `bound`; `to` if there is none. The numbers never fall. */
function firstAbove(numbers: readonly number[], bound: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sizeOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
