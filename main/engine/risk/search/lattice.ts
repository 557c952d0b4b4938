import { Best } from './best';
import { boundOf, leastKept, type Box } from './bound';
import type { Breath } from './breath';
import { climb } from './climb';
import { regroup, type Groups } from './groups';
import { changesTo, isAllowed, scoreOf, type Problem, type Scored } from './problem';

/** The best nodes of a lattice, best first. */
export interface Searched {
  readonly best: readonly Scored[];
  /** Whether every node was looked at, or bounded by one that was: then no node is better. */
  readonly proved: boolean;
  /** Nodes whose classes were counted. */
  readonly checked: number;
}

/** How many nodes a lattice has. */
export function nodesOf({ dimensions }: Pick<Problem, 'dimensions'>): number {
  return dimensions.reduce((product, { levels }) => product * levels.length, 1);
}

/**
 * Branch and bound: levels are fixed one dimension after the other, and a box of nodes that agree in the fixed ones is
 * passed over when none in it can be allowed or better than the best known. Tables of a box come from those of the box
 * around it, so that most countings are of few groups.
 */
export async function searchLattice(problem: Problem, most: number, breath: Breath): Promise<Searched> {
  const best = new Best(most);
  let checked = await climb(problem, best, breath);
  const order = [...problem.dimensions.keys()].sort(
    (a, b) => (problem.dimensions[b]?.leaves ?? 0) - (problem.dimensions[a]?.leaves ?? 0) || a - b,
  );
  let settled = 0;

  const visit = async (box: Box, inside: number): Promise<void> => {
    const dimension = order[box.fixed];
    if (dimension === undefined) {
      const scored = scoreOf(problem, box.groups, box.levels);
      checked += 1;
      settled += 1;
      if (isAllowed(problem, scored.suppressed)) best.offer(scored);
      return;
    }
    const levels = problem.dimensions[dimension]?.levels.length ?? 0;
    const each = inside / levels;
    for (let level = 0; level < levels; level += 1) {
      await breath.pause(settled);
      if (breath.over) return;
      const fixed = { order, fixed: box.fixed + 1, levels: box.levels.with(dimension, level) };
      if (leastKept(problem, fixed) >= best.cutoff) {
        settled += each;
        continue;
      }
      const changes = changesTo(problem, dimension, level);
      const groups: Groups = changes.length === 0 ? box.groups : regroup(box.groups, changes);
      const inner: Box = { ...fixed, groups };
      if (each > 1) checked += 1;
      if (each > 1 && boundOf(problem, inner) >= best.cutoff) settled += each;
      else await visit(inner, each);
    }
  };
  await visit({ order, fixed: 0, levels: order.map(() => 0), groups: problem.base }, nodesOf(problem));
  return { best: best.found, proved: !breath.over, checked };
}
