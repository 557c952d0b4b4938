import { riskOf } from '../measure';
import type { Dimension } from './dimension';
import { codeAt, regroup, type Change, type Field, type Groups, type Regrouped } from './groups';
import type { Judge } from './judge';

/** By what generalisations are compared; less is better. */
export type Metric = 'discernability' | 'loss';

/** A lattice of generalisations over counted rows, and what is to be reached in it. */
export interface Problem {
  readonly rows: number;
  /** All rows, with quasi-identifiers as leaves and sensitive columns as they are. */
  readonly base: Groups;
  readonly dimensions: readonly Dimension[];
  /** Where each dimension stands in a key. */
  readonly fields: readonly Field[];
  /** By dimension and level: mean loss of a cell over all rows. */
  readonly meanLosses: readonly (readonly number[])[];
  /** By dimension: mean over all rows of the least loss of a cell. */
  readonly leastMeanLosses: readonly number[];
  readonly judge: Judge;
  /** Most rows that may be left out, as a share of all. */
  readonly suppression: number;
  readonly metric: Metric;
}

/** A node of the lattice with what the search compares. */
export interface Scored {
  readonly levels: readonly number[];
  readonly score: number;
  readonly suppressed: number;
}

/** Mean losses of each dimension over the rows of `base`. */
export function meanLossesOf(base: Groups, dimensions: readonly Dimension[], fields: readonly Field[], rows: number) {
  const means = dimensions.map(({ leaves, losses, leastLoss }, index) => {
    const counts = new Float64Array(leaves);
    const field = fields[index];
    for (let group = 0; field !== undefined && group < base.count; group += 1) {
      const leaf = codeAt(base, field, group);
      counts[leaf] = (counts[leaf] ?? 0) + (base.rows[group] ?? 0);
    }
    const mean = (loss: Float64Array) =>
      rows === 0 ? 0 : counts.reduce((sum, count, leaf) => sum + count * (loss[leaf] ?? 0), 0) / rows;
    return { levels: losses.map(mean), least: mean(leastLoss) };
  });
  return { meanLosses: means.map(({ levels }) => levels), leastMeanLosses: means.map(({ least }) => least) };
}

/** What replaces a dimension's leaves at a level; nothing where they stay as they are. */
export function changesTo(problem: Problem, dimension: number, level: number): Change[] {
  const field = problem.fields[dimension];
  const map = problem.dimensions[dimension]?.levels[level];
  return field && map ? [{ field, map }] : [];
}

/** The rows at a node, grouped. */
export function groupsAt(problem: Problem, levels: readonly number[]): Regrouped {
  return regroup(
    problem.base,
    levels.flatMap((level, dimension) => changesTo(problem, dimension, level)),
  );
}

/** Loss of a row at a node, 0 to 1: the mean over its cells. */
function lossOfGroup(
  { dimensions, fields }: Problem,
  groups: Groups,
  levels: readonly number[],
  group: number,
): number {
  let sum = 0;
  for (let index = 0; index < dimensions.length; index += 1) {
    const field = fields[index];
    if (field === undefined) continue;
    sum += dimensions[index]?.losses[levels[index] ?? 0]?.[codeAt(groups, field, group)] ?? 0;
  }
  return sum / dimensions.length;
}

/** Scores a node by its groups. It is allowed if not too many rows are left out. */
export function scoreOf(problem: Problem, groups: Groups, levels: readonly number[]): Scored {
  const { rows, judge, metric } = problem;
  const { classes, fails } = judge.all(groups);
  let [suppressed, squares, lost] = [0, 0, 0];
  for (let index = 0; index < classes.count; index += 1) {
    const size = classes.rows[index] ?? 0;
    if (fails[index] !== 1) squares += size * size;
    else {
      suppressed += size;
      if (metric === 'loss') lost += size * (1 - lossOfGroup(problem, classes, levels, index));
    }
  }
  const score = metric === 'loss' ? kept(problem, levels) + share(lost, rows) : squares + suppressed * rows;
  return { levels, score, suppressed };
}

/** Whether a node leaves out no more rows than is allowed. */
export function isAllowed({ rows, suppression }: Problem, suppressed: number): boolean {
  return share(suppressed, rows) <= suppression;
}

/** Loss of a node before rows are left out. */
function kept({ meanLosses }: Problem, levels: readonly number[]): number {
  const sum = levels.reduce((total, level, index) => total + (meanLosses[index]?.[level] ?? 0), 0);
  return levels.length === 0 ? 0 : sum / levels.length;
}

/** What a node gives: the measures are over the rows that are kept. */
export interface Outcome extends Scored {
  readonly classes: number;
  readonly k: number;
  readonly Ra: number;
  readonly Rb: number;
  readonly Rc: number;
  /** By dimension: mean loss of a cell, those of rows left out counted 1. */
  readonly losses: readonly number[];
}

/** Measures a node over the rows that it keeps. R_a is held against 1/k of the goal. */
export function outcomeOf(problem: Problem, { levels, score, suppressed }: Scored, k: number): Outcome {
  const { classes, fails } = problem.judge.all(groupsAt(problem, levels));
  const sizes = new Map<number, number>();
  const lost = levels.map(() => 0);
  for (let index = 0; index < classes.count; index += 1) {
    const size = classes.rows[index] ?? 0;
    if (fails[index] !== 1) sizes.set(size, (sizes.get(size) ?? 0) + 1);
    levels.forEach((level, dimension) => {
      const field = problem.fields[dimension];
      if (field === undefined) return;
      const loss = problem.dimensions[dimension]?.losses[level]?.[codeAt(classes, field, index)] ?? 0;
      lost[dimension] = (lost[dimension] ?? 0) + size * (fails[index] === 1 ? 1 : loss);
    });
  }
  const ascending = [...sizes].map(([size, count]) => ({ size, classes: count })).sort((a, b) => a.size - b.size);
  const risk = riskOf(ascending, 1 / k);
  return {
    levels,
    score,
    suppressed,
    classes: risk.classes,
    k: risk.k,
    Ra: risk.Ra,
    Rb: risk.Rb,
    Rc: risk.Rc,
    losses: lost.map((sum) => Math.min(1, share(sum, problem.rows))),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
