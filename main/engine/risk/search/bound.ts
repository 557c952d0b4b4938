import { codeAt, regroup, type Groups } from './groups';
import { isAllowed, type Problem } from './problem';

/** Nodes that agree in the levels of some dimensions. */
export interface Box {
  /** Dimensions in the order in which they are fixed. */
  readonly order: readonly number[];
  /** How many of them are. */
  readonly fixed: number;
  /** Levels by dimension; those of dimensions that are not fixed say nothing. */
  readonly levels: readonly number[];
  /** All rows, with fixed dimensions at their levels and the others as leaves. */
  readonly groups: Groups;
}

/** Loss that no node of a box goes below, from its levels alone; 0 for other metrics. */
export function leastKept(problem: Problem, { order, fixed, levels }: Omit<Box, 'groups'>): number {
  if (problem.metric !== 'loss') return 0;
  // Summed by dimension, as the loss of a node is, so that rounding is the same.
  const isFixed = new Set(order.slice(0, fixed));
  const sum = levels.reduce(
    (total, level, index) =>
      total + ((isFixed.has(index) ? problem.meanLosses[index]?.[level] : problem.leastMeanLosses[index]) ?? 0),
    0,
  );
  return levels.length === 0 ? 0 : sum / levels.length;
}

/**
 * A score that no node of a box goes below; Infinity if none in it is allowed.
 *
 * A row is left out at every node of the box if it is where everything that is not fixed is as coarse as can be, by what
 * is monotone. Any other row costs, by discernability, at least the size of its class where everything is as fine as can
 * be, and at least the size that a class must have: kept, its class is as large; left out, it costs all rows.
 */
export function boundOf(problem: Problem, box: Box): number {
  const lost = lostGroups(problem, box);
  const { rows, count } = box.groups;
  let suppressed = 0;
  for (let group = 0; group < count; group += 1) if (lost[group] === 1) suppressed += rows[group] ?? 0;
  if (!isAllowed(problem, suppressed)) return Infinity;
  return problem.metric === 'loss'
    ? leastLoss(problem, box, lost)
    : suppressed * problem.rows + leastSquares(problem, box, lost);
}

/** By group: 1 if its rows are left out even where everything that is not fixed is as coarse as can be. */
function lostGroups({ judge, dimensions, fields }: Problem, box: Box): Uint8Array {
  const free = box.order.slice(box.fixed);
  const coarsest = regroup(
    box.groups,
    free.flatMap((index) => {
      const [field, dimension] = [fields[index], dimensions[index]];
      return field && dimension ? { field, map: dimension.cover } : [];
    }),
  );
  const { fails, of } = judge.monotone(coarsest);
  const lost = new Uint8Array(box.groups.count);
  for (let group = 0; group < lost.length; group += 1) {
    const into = coarsest.of[group] ?? 0;
    lost[group] = fails[of === null ? into : (of[into] ?? 0)] ?? 0;
  }
  return lost;
}

/** The least of what rows that may stay cost: their classes are at least as large as they are here, and large enough. */
function leastSquares({ judge }: Problem, { groups }: Box, lost: Uint8Array): number {
  const { classes, of } = judge.classes(groups);
  const gone = of === null ? lost : new Uint8Array(classes.count);
  if (of !== null) for (let group = 0; group < groups.count; group += 1) gone[of[group] ?? 0] = lost[group] ?? 0;
  let sum = 0;
  for (let index = 0; index < classes.count; index += 1) {
    const size = classes.rows[index] ?? 0;
    if (gone[index] !== 1) sum += size * Math.max(size, judge.least);
  }
  return sum;
}

/** Cells of rows that are left out are lost; no other loses less than at its level, or at its best one where none is fixed. */
function leastLoss(problem: Problem, box: Box, lost: Uint8Array): number {
  const { dimensions, fields, rows } = problem;
  const fixed = new Set(box.order.slice(0, box.fixed));
  const losses = dimensions.map(({ losses: byLevel, leastLoss: least }, index) =>
    fixed.has(index) ? (byLevel[box.levels[index] ?? 0] ?? least) : least,
  );
  let gone = 0;
  for (let group = 0; group < lost.length; group += 1) {
    if (lost[group] !== 1) continue;
    let sum = 0;
    for (let index = 0; index < losses.length; index += 1) {
      const field = fields[index];
      if (field !== undefined) sum += losses[index]?.[codeAt(box.groups, field, group)] ?? 0;
    }
    gone += (box.groups.rows[group] ?? 0) * (1 - sum / losses.length);
  }
  return leastKept(problem, box) + (rows === 0 ? 0 : gone / rows);
}
