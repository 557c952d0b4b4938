import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Choice } from './kind-defaults';
import { findOperator } from './operators/registry';

/** On which rung of its ladder each column stands, 0 the finest; columns in plan order. */
export type Rungs = ReadonlyMap<string, number>;

export interface Climb {
  readonly ladders: ReadonlyMap<string, readonly Choice[]>;
  /** Share of rows left out with the columns on these rungs. */
  readonly leftOut: (rungs: Rungs) => Promise<number>;
  /** The share that may be left out. */
  readonly most: number;
  readonly job: Job;
}

interface Try {
  readonly rungs: Rungs;
  readonly share: number;
  /** Share of rows that the step saves for what it costs. */
  readonly worth: number;
  readonly cost: number;
}

/** What is left behind a mask is of little use; a column that is gone has lost more than its values. */
const COST_OF_MASKED = 0.05;
const COST_OF_A_COLUMN = 0.25;

/**
 * Climbs one rung at a time, the one that saves the most rows for the information it costs (of equal ones the cheapest,
 * then the first), until few enough rows are left out; then steps back wherever that is possible all the same. Total: at
 * the top of every ladder no row is left out.
 */
export async function chooseRungs({ ladders, leftOut, most, job }: Climb): Promise<Rungs> {
  let rungs: Rungs = new Map([...ladders.keys()].map((id) => [id, 0]));
  let share = await leftOut(rungs);
  const total = [...ladders.values()].reduce((sum, ladder) => sum + ladder.length - 1, 0);
  for (let done = 0; share > most && done < total; done += 1) {
    stopIfCancelled(job);
    job.report({ phase: 'measure', done, total });
    const next: Try[] = [];
    for (const [id, ladder] of ladders) {
      const rung = rungs.get(id) ?? 0;
      if (rung + 1 >= ladder.length) continue;
      const tried = new Map(rungs).set(id, rung + 1);
      const [after, cost] = [await leftOut(tried), costOf(ladder[rung], ladder[rung + 1])];
      next.push({ rungs: tried, share: after, worth: (share - after) / cost, cost });
    }
    const [best] = next.sort((a, b) => b.worth - a.worth || a.cost - b.cost);
    if (best === undefined) break;
    ({ rungs, share } = best);
  }
  job.report({ phase: 'measure', done: total, total });
  return stepBack(rungs, leftOut, most);
}

async function stepBack(from: Rungs, leftOut: Climb['leftOut'], most: number): Promise<Rungs> {
  let rungs = from;
  for (const id of from.keys()) {
    for (let rung = (rungs.get(id) ?? 0) - 1; rung >= 0; rung -= 1) {
      const tried = new Map(rungs).set(id, rung);
      if ((await leftOut(tried)) > most) break;
      rungs = tried;
    }
  }
  return rungs;
}

function costOf(from: Choice | undefined, to: Choice | undefined): number {
  if (from?.operator === 'mask') return COST_OF_MASKED;
  return lossOf(to) - lossOf(from) + (to?.operator === 'delete' ? COST_OF_A_COLUMN : 0);
}

function lossOf(choice: Choice | undefined): number {
  return choice === undefined ? 1 : (findOperator(choice.operator)?.prepare(choice.params, '').loss ?? 1);
}
