import type { Request } from '../../../shared/contract';
import { isBuiltInLadder } from '../../../shared/contract/search';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import { searchFile, type FileLadder, type Goal } from '../risk';
import { builtInLadder, checkPlan, parsePlan, searchPlan } from '../treat';
import { checkSource, openDataset, planOf } from './attached';
import type { Handlers } from './context';
import { sameReading } from './reading';
import { locateSource } from './sources';
import { withStaged } from './staging';

type GoalRequest = Pick<
  Request<'risk.search'>,
  'k' | 'l' | 'lKind' | 'c' | 't' | 'tKind' | 'suppression' | 'metric' | 'timeLimit'
>;

function goalOf({ k, l, lKind, c, t, tKind, suppression, metric, timeLimit }: GoalRequest): Goal {
  return {
    k,
    suppression,
    metric,
    timeLimit,
    ...(l === undefined ? {} : { diversity: { kind: lKind, l, ...(lKind === 'recursive' ? { c } : {}) } }),
    ...(t === undefined ? {} : { closeness: { kind: tKind, t } }),
  };
}

/** Seconds since `start`, to the millisecond. */
function secondsSince(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}

export const searchHandlers = {
  async 'risk.search'(
    { file, quasi, sensitive, k, l, lKind, c, t, tKind, suppression, metric, timeLimit, ...reading },
    { job },
  ) {
    const start = performance.now();
    const names = Object.keys(quasi);
    const ladders = new Map(
      Object.entries(quasi).map(([name, ladder]): [string, FileLadder] => [
        name,
        isBuiltInLadder(ladder) ? builtInLadder(ladder) : { path: ladder },
      ]),
    );
    const goal = goalOf({ k, l, lKind, c, t, tKind, suppression, metric, timeLimit });
    const {
      optimal,
      levels,
      checked,
      score,
      suppressed,
      classes,
      k: least,
      Ra,
      Rb,
      Rc,
    } = await searchFile(file, { quasi: ladders, sensitive, goal, reading }, job);
    return {
      optimal,
      score,
      levels: Object.fromEntries(names.map((name, index) => [name, levels[index] ?? 0])),
      suppressed,
      classes,
      k: least,
      Ra,
      Rb,
      Rc,
      checked,
      seconds: secondsSince(start),
    };
  },

  async 'treat.search'(request, context) {
    const start = performance.now();
    const { home, job } = context;
    const [workspace, dataset] = await openDataset(request, context);
    const plan = request.plan === undefined ? planOf(workspace, dataset) : parsePlan(request.plan);
    checkPlan(plan, inOrder(dataset.columns));
    if (plan.quasi.length === 0) throw new Failure('search-no-quasi', { dataset: dataset.id });
    const path = await locateSource(home, workspace.dir, dataset.id);
    return withStaged(path, sameReading(dataset), job, async (staged) => {
      checkSource(staged, dataset, path);
      const { optimal, best, curve, checked } = await searchPlan({ staged, plan, goal: goalOf(request), job });
      return {
        dataset: dataset.id,
        optimal,
        best: best.map(({ outcome, plan: found, levels, loss }) => ({
          score: outcome.score,
          suppressed: outcome.suppressed,
          classes: outcome.classes,
          k: outcome.k,
          Ra: outcome.Ra,
          Rb: outcome.Rb,
          Rc: outcome.Rc,
          plan: found,
          levels: [...levels],
          losses: [...outcome.losses],
          loss,
        })),
        curve: [...curve],
        checked,
        seconds: secondsSince(start),
      };
    });
  },
} satisfies Partial<Handlers>;
