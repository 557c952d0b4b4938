import type { Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { openSession, quoteText, type Staged } from '../table';
import { chooseRungs, type Rungs } from './climb';
import type { Binder } from './operators/operator';
import { findOperator } from './operators/registry';
import type { Choice } from './kind-defaults';
import { ladderOf } from './ladder';

/** More than this share of rows is not left out while something can still be generalised. */
const MOST_LEFT_OUT = 0.2;

/**
 * Coarsens the treatment of a plan's quasi-identifiers, step by step and as little as is enough, until its suppression
 * leaves out at most a fifth of the rows. A column that would have to be coarser than its ladder goes is deleted.
 * The same table and plan give the same plan. Progress phase: `measure`.
 *
 * @throws Failure as `Session.query` does; `cancelled`
 */
export async function fitPlan(staged: Staged, plan: Plan, job: Job): Promise<Plan> {
  const ladders = laddersOf(plan);
  if (plan.suppressBelow < 2 || ladders.size === 0 || staged.rows === 0) return plan;
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    const { columns, params } = rungColumns(ladders);
    // Every rung of every ladder is worked out once; what follows looks at combinations and no longer at rows.
    await session.run(
      `CREATE TEMP TABLE combinations AS SELECT ${columns.join(', ')}, count(*) AS size ` +
        `FROM read_parquet(${quoteText(staged.parquet)}) AS s GROUP BY ALL`,
      params,
    );
    const leftOut = async (rungs: Rungs): Promise<number> => {
      const names = [...rungs].flatMap(([id, rung]) => (rung < topOf(ladders, id) ? rungName(id, rung) : []));
      const group = names.length > 0 ? `GROUP BY ${names.join(', ')}` : '';
      const [row] = await session.query<{ rows: number }>(
        'SELECT coalesce(sum(size), 0)::BIGINT AS rows FROM ' +
          `(SELECT sum(size) AS size FROM combinations ${group}) AS classes WHERE size < $1::BIGINT`,
        [names.length > 0 ? plan.suppressBelow : 0],
      );
      return (row?.rows ?? 0) / staged.rows;
    };
    const rungs = await chooseRungs({ ladders, leftOut, most: MOST_LEFT_OUT, job });
    return climbed(plan, ladders, rungs);
  } finally {
    await session.close();
  }
}

type Ladders = ReadonlyMap<string, readonly Choice[]>;

/** The ladder of each quasi-identifier whose values SQL can work out of its own row without a key. */
function laddersOf({ quasi, steps }: Plan): Ladders {
  return new Map(
    steps
      .filter(({ column, operator }) => quasi.includes(column) && findOperator(operator)?.keyed === false)
      .filter(({ operator, params }) => findOperator(operator)?.prepare(params, '').treatment.form === 'sql')
      .map((step) => [step.column, ladderOf(step)]),
  );
}

function topOf(ladders: Ladders, id: string): number {
  return (ladders.get(id)?.length ?? 1) - 1;
}

function rungName(id: string, rung: number): string {
  return `${id}_${rung}`;
}

function rungColumns(ladders: Ladders) {
  const params: Parameters<Binder['bind']>[0][] = [];
  const binderOf = (id: string): Binder => ({
    id,
    bind: (value) => `$${params.push(value)}`,
    key: () => new Uint8Array(),
    row: () => 's.file_row_number',
    other: (other) => `s.${other}`,
  });
  const columns = [...ladders].flatMap(([id, ladder]) =>
    ladder.flatMap(({ operator, params: given }, rung) => {
      const treatment = findOperator(operator)?.prepare(given, '').treatment;
      return treatment?.form === 'sql' ? `${treatment.toSql(`s.${id}`, binderOf(id))} AS ${rungName(id, rung)}` : [];
    }),
  );
  return { columns, params };
}

function climbed(plan: Plan, ladders: Ladders, rungs: Rungs): Plan {
  const steps = plan.steps.map((step) => {
    const choice = ladders.get(step.column)?.[rungs.get(step.column) ?? 0];
    return choice ? { ...step, operator: choice.operator, params: { ...choice.params } } : step;
  });
  const stays = (id: string) => steps.some(({ column, operator }) => column === id && operator !== 'delete');
  const quasi = plan.quasi.filter(stays);
  return {
    ...plan,
    steps,
    quasi,
    sensitive: plan.sensitive.filter(stays),
    suppressBelow: quasi.length > 0 ? plan.suppressBelow : 0,
  };
}
