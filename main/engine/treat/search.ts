import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Plan, Step } from '../../../shared/model/plan';
import { loadTable, searchLoaded, type Goal, type Loaded, type SearchResult } from '../risk';
import { openSession, quoteText, type Staged } from '../table';
import { DELETE, type Choice } from './kind-defaults';
import { ladderOf } from './ladder';
import { sqlLadderOf } from './sql-ladder';

export interface SearchPlanRequest {
  readonly staged: Staged;
  /** A plan that fits the table; its quasi-identifiers climb from what it does to them. */
  readonly plan: Plan;
  readonly goal: Goal;
  readonly job: Job;
}

/** A node as a whole plan. */
export interface PlanFound {
  readonly outcome: SearchResult['best'][number];
  readonly plan: Plan;
  readonly levels: readonly { readonly column: string; readonly level: number; readonly of: number }[];
  /** Mean loss of a cell over all quasi-identifiers, those of rows left out counted 1. */
  readonly loss: number;
}

/** The least loss for one k. */
export interface CurvePoint {
  readonly k: number;
  readonly loss: number;
  readonly suppressed: number;
  readonly optimal: boolean;
}

export interface PlanSearch {
  readonly optimal: boolean;
  readonly best: readonly PlanFound[];
  readonly curve: readonly CurvePoint[];
  readonly checked: number;
}

/** How many of the best plans a person is shown. */
const SHOWN = 10;
const CURVE = [2, 3, 5, 10, 20, 50, 100];

/**
 * Searches how far the quasi-identifiers of a plan must climb their ladders for a goal: the best ten plans, and the least
 * loss for a range of k. The same table, plan and goal give the same answer, if time allows to prove it.
 * Progress phase: `search`.
 *
 * @throws Failure `search-sensitive-missing`; as `Session.query` does; `cancelled`
 */
export async function searchPlan({ staged, plan, goal, job }: SearchPlanRequest): Promise<PlanSearch> {
  const climbing = plan.steps.filter(
    ({ column, operator }) => plan.quasi.includes(column) && operator !== DELETE.operator,
  );
  const ladders = climbing.map(ladderOf);
  const loaded = await load(staged, plan, climbing, ladders, goal, job);
  const curveOf = CURVE.filter((k) => k <= loaded.rows);
  const parts = partsOf(job, curveOf.length + 1);
  const found = await searchLoaded(loaded, goal, SHOWN, parts(0));
  const end = performance.now() + goal.timeLimit * 1000;
  const curve: CurvePoint[] = [];
  let { checked } = found;
  for (const [index, k] of curveOf.entries()) {
    const timeLimit = Math.max(0, (end - performance.now()) / 1000);
    const searched = await searchLoaded(loaded, { ...goal, k, metric: 'loss', timeLimit }, 1, parts(index + 1));
    checked += searched.checked;
    const [least] = searched.best;
    if (least)
      curve.push({ k, loss: Math.min(1, least.score), suppressed: least.suppressed, optimal: searched.optimal });
  }
  const best = found.best.map((outcome): PlanFound => ({
    outcome,
    plan: planAt(plan, climbing, ladders, outcome.levels, goal),
    levels: climbing.map(({ column }, index) => ({
      column,
      level: outcome.levels[index] ?? 0,
      of: ladders[index]?.length ?? 0,
    })),
    loss: outcome.losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, outcome.losses.length),
  }));
  return { optimal: found.optimal, best, curve, checked };
}

async function load(
  staged: Staged,
  { steps, sensitive }: Plan,
  climbing: readonly Step[],
  ladders: readonly (readonly Choice[])[],
  { diversity, closeness }: Goal,
  job: Job,
): Promise<Loaded> {
  const judged = diversity || closeness ? steps.filter(({ column }) => sensitive.includes(column)) : [];
  const released = judged.filter(({ operator }) => operator !== DELETE.operator);
  if ((diversity || closeness) && released.length === 0) throw new Failure('search-sensitive-missing');
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    return await loadTable({
      session,
      table: `read_parquet(${quoteText(staged.parquet)})`,
      quasi: climbing.map(({ column }, index) => ({ column, ladder: sqlLadderOf(ladders[index] ?? []) })),
      sensitive: released.map((step) => ({ column: step.column, ladder: sqlLadderOf([step]) })),
      onUnlisted: () => {
        throw new Failure('internal', { where: 'treat/search' });
      },
    });
  } finally {
    await session.close();
  }
}

/** The plan with each quasi-identifier at its level, and rows left out by the models of the goal and no others. */
function planAt(
  plan: Plan,
  climbing: readonly Step[],
  ladders: readonly (readonly Choice[])[],
  levels: readonly number[],
  { k, diversity, closeness }: Goal,
): Plan {
  const chosen = new Map(climbing.map(({ column }, index) => [column, ladders[index]?.[levels[index] ?? 0]]));
  const steps = plan.steps.map((step) => {
    const choice = chosen.get(step.column);
    return choice ? { ...step, operator: choice.operator, params: { ...choice.params } } : step;
  });
  const stays = (id: string) => steps.some(({ column, operator }) => column === id && operator !== DELETE.operator);
  const { version, sample } = plan;
  return {
    version,
    steps,
    quasi: plan.quasi.filter(stays),
    sensitive: plan.sensitive.filter(stays),
    suppressBelow: k,
    ...(diversity ? { diversity } : {}),
    ...(closeness ? { closeness } : {}),
    ...(sample === undefined ? {} : { sample }),
  };
}

/** Splits a job's progress into equal parts, so that several searches are one that never falls back. */
function partsOf(job: Job, parts: number): (part: number) => Job {
  return (part) => ({
    signal: job.signal,
    report({ phase, done, total }) {
      job.report({ phase, done: part * total + done, total: parts * total });
    },
  });
}
