/**
 * The search as a person would write it down: every node of the lattice, rows grouped by their labels, each model by its
 * definition. It shares nothing with the product but the shape of a goal.
 */
import type { Goal } from '../../../../main/engine/risk';

/** A table in which each cell is the number of a leaf. */
export interface PlainTable {
  readonly rows: readonly (readonly number[])[];
  /** By column, level and leaf: the label. */
  readonly ladders: readonly (readonly (readonly number[])[])[];
  /** The sensitive value of each row; values are in the order of their numbers, from 0 and all there. */
  readonly sensitive: readonly number[];
}

export interface PlainNode {
  readonly levels: readonly number[];
  readonly score: number;
  readonly suppressed: number;
  readonly sizes: readonly number[];
}

/** All nodes that are allowed, best first. */
export function allowedNodes(table: PlainTable, goal: Goal): PlainNode[] {
  return levelsOf(table.ladders.map((ladder) => ladder.length))
    .map((levels) => plainNode(table, goal, levels))
    .filter(({ suppressed }) => suppressed === 0 || suppressed / table.rows.length <= goal.suppression)
    .sort((a, b) => a.score - b.score);
}

function levelsOf(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (all, count) => all.flatMap((levels) => Array.from({ length: count }, (_, level) => [...levels, level])),
    [[]],
  );
}

export function plainNode(table: PlainTable, goal: Goal, levels: readonly number[]): PlainNode {
  const { rows, ladders } = table;
  const label = (row: readonly number[], column: number) =>
    ladders[column]?.[levels[column] ?? 0]?.[row[column] ?? 0] ?? 0;
  const classes = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = row.map((_, column) => label(row, column)).join('|');
    classes.set(key, [...(classes.get(key) ?? []), index]);
  });
  const kept = [...classes.values()].filter((members) => holds(table, goal, members));
  const keptRows = kept.flat();
  const suppressed = rows.length - keptRows.length;
  const sizes = kept.map((members) => members.length).sort((a, b) => a - b);
  if (goal.metric === 'discernability') {
    const score = sizes.reduce((sum, size) => sum + size ** 2, 0) + suppressed * rows.length;
    return { levels, score, suppressed, sizes };
  }
  let lost = suppressed * ladders.length;
  for (const index of keptRows) {
    const row = rows[index] ?? [];
    row.forEach((_, column) => {
      const labels = ladders[column]?.[levels[column] ?? 0] ?? [];
      const covered = labels.filter((each) => each === label(row, column)).length;
      lost += labels.length > 1 ? (covered - 1) / (labels.length - 1) : 0;
    });
  }
  return { levels, score: rows.length === 0 ? 0 : lost / (rows.length * ladders.length), suppressed, sizes };
}

function holds({ sensitive }: PlainTable, { k, diversity, closeness }: Goal, members: readonly number[]): boolean {
  if (members.length < k) return false;
  const counts = countsOf(members.map((index) => sensitive[index] ?? 0));
  const present = counts.filter((count) => count > 0).sort((a, b) => b - a);
  if (diversity?.kind === 'distinct' && present.length < diversity.l) return false;
  if (diversity?.kind === 'entropy') {
    const entropy = present.reduce(
      (sum, count) => sum - (count / members.length) * Math.log(count / members.length),
      0,
    );
    if (entropy < Math.log(diversity.l) - 1e-9) return false;
  }
  if (diversity?.kind === 'recursive') {
    const tail = present.slice(diversity.l - 1).reduce((sum, count) => sum + count, 0);
    if (!((present[0] ?? 0) < (diversity.c ?? 1) * tail)) return false;
  }
  if (closeness === undefined) return true;
  const all = countsOf(sensitive);
  const differences = all.map((count, value) => (counts[value] ?? 0) / members.length - count / sensitive.length);
  if (closeness.kind === 'equal')
    return differences.reduce((sum, each) => sum + Math.abs(each), 0) / 2 <= closeness.t + 1e-9;
  let [moved, work] = [0, 0];
  for (const difference of differences) {
    moved += difference;
    work += Math.abs(moved);
  }
  return (all.length > 1 ? work / (all.length - 1) : 0) <= closeness.t + 1e-9;
}

function countsOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  for (const value of values) {
    while (counts.length <= value) counts.push(0);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
