import type { ClosenessModel, DiversityModel } from '../../../../shared/model/plan';
import type { Job } from '../../../../shared/job';
import { breathOf } from './breath';
import { dimensionOf } from './dimension';
import { judgeOf } from './judge';
import { nodesOf, searchLattice } from './lattice';
import type { Loaded } from './load';
import { meanLossesOf, outcomeOf, type Metric, type Outcome, type Problem } from './problem';

/** What a search must reach, and by what it compares. */
export interface Goal {
  readonly k: number;
  readonly diversity?: DiversityModel | undefined;
  readonly closeness?: ClosenessModel | undefined;
  /** Most rows that may be left out, as a share of all. */
  readonly suppression: number;
  readonly metric: Metric;
  /** Seconds after which the best so far is the answer. */
  readonly timeLimit: number;
}

export interface SearchResult {
  /** Whether the first of `best` is proved to be the least, or, where there is none, that there is none. */
  readonly optimal: boolean;
  /** Best first; empty where nothing in the lattice reaches the goal. */
  readonly best: readonly Outcome[];
  /** Nodes whose classes were counted. */
  readonly checked: number;
}

/**
 * Searches all combinations of levels for those that reach the goal at the least cost (full-domain generalisation with
 * suppression of the rows whose class fails). The same table and goal give the same answer, if time allows to prove it.
 * Progress phase: `search` (nodes).
 *
 * @param most how many of the best nodes are wanted
 * @throws Failure `cancelled`
 */
export async function searchLoaded(loaded: Loaded, goal: Goal, most: number, job: Job): Promise<SearchResult> {
  const problem = problemOf(loaded, goal);
  const breath = breathOf(job, nodesOf(problem), goal.timeLimit);
  const { best, proved, checked } = await searchLattice(problem, most, breath);
  return { optimal: proved, best: best.map((node) => outcomeOf(problem, node, goal.k)), checked };
}

function problemOf({ base, rows, ladders, fields, sensitive }: Loaded, goal: Goal): Problem {
  const dimensions = ladders.map(dimensionOf);
  return {
    rows,
    base,
    dimensions,
    fields,
    ...meanLossesOf(base, dimensions, fields, rows),
    judge: judgeOf(base, goal, sensitive),
    suppression: goal.suppression,
    metric: goal.metric,
  };
}
