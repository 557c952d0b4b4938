import type { Best } from './best';
import type { Breath } from './breath';
import { regroup, type Groups } from './groups';
import { changesTo, groupsAt, isAllowed, scoreOf, type Problem, type Scored } from './problem';

/** A node with its groups and what the climb goes by. */
interface Tried extends Scored {
  readonly groups: Groups;
  readonly cost: number;
}

/**
 * Finds a good node early, by which the search can pass over most others: climbs from the finest node, each time to where
 * it is cheapest, as long as too many rows are left out or it pays; then steps back where that pays. Returns how many
 * nodes it looked at.
 */
export async function climb(problem: Problem, best: Best, breath: Breath): Promise<number> {
  const nested = problem.dimensions.every((dimension) => dimension.nested);
  let looked = 0;
  const at = (levels: readonly number[], groups: Groups): Tried => {
    looked += 1;
    const scored = scoreOf(problem, groups, levels);
    const allowed = isAllowed(problem, scored.suppressed);
    if (allowed) best.offer(scored);
    return { ...scored, groups, cost: scored.score + (allowed ? 0 : penalty(problem, scored)) };
  };
  const above = ({ levels, groups }: Tried, dimension: number): Tried => {
    const next = levels.with(dimension, (levels[dimension] ?? 0) + 1);
    const changes = changesTo(problem, dimension, next[dimension] ?? 0);
    return at(next, nested ? regroup(groups, changes) : groupsAt(problem, next));
  };
  const bestOf = async (from: Tried, neighbour: (dimension: number) => Tried | null): Promise<Tried | null> => {
    let chosen: Tried | null = null;
    for (const dimension of from.levels.keys()) {
      await breath.pause(0);
      if (breath.over) return null;
      const tried = neighbour(dimension);
      if (tried !== null && (chosen === null || tried.cost < chosen.cost)) chosen = tried;
    }
    return chosen;
  };

  const bottom = problem.dimensions.map(() => 0);
  let here = at(bottom, groupsAt(problem, bottom));
  for (;;) {
    const from = here;
    const next = await bestOf(from, (dimension) =>
      (from.levels[dimension] ?? 0) + 1 < (problem.dimensions[dimension]?.levels.length ?? 0)
        ? above(from, dimension)
        : null,
    );
    if (next === null || (isAllowed(problem, here.suppressed) && next.cost >= here.cost)) break;
    here = next;
  }
  for (;;) {
    const from = here;
    const back = await bestOf(from, (dimension) => {
      const level = from.levels[dimension] ?? 0;
      if (level === 0) return null;
      const levels = from.levels.with(dimension, level - 1);
      return at(levels, groupsAt(problem, levels));
    });
    if (back === null || back.cost >= here.cost) return looked;
    here = back;
  }
}

/** What leaving out too many rows costs beside the score: more than any score, and the more the more rows. */
function penalty({ rows, metric }: Problem, { suppressed }: Scored): number {
  return metric === 'loss' ? 1 + suppressed / rows : rows * (rows + suppressed);
}
