import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { equalDistance, isDiverse, orderedDistance, orderOf, spreadOf, type ClassValues } from '../risk';
import type { Session } from '../table';
import { KEPT_CLASSES, type CompiledPlan } from './compile';

/** What classes are judged by. */
interface Judging {
  readonly session: Session;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
  readonly job: Job;
}

type ClassRow = ClassValues & { readonly class: number } & Record<string, unknown>;

/**
 * Makes the table of the classes to be released: those that are large enough, and in which every sensitive column is as
 * diverse and as close to the whole as the plan asks. Where the release as a whole is spread otherwise once classes are left
 * out, the others are judged again, until all that is released holds. The same table gives the same classes.
 * Progress phase: `measure`.
 *
 * @throws Failure as `Session.query` does; `cancelled`
 */
export async function keepClasses(judging: Judging): Promise<void> {
  const { session, plan, compiled, job } = judging;
  const { quasi, sensitive, treated } = compiled;
  const numbered = quasi.length > 0 ? `row_number() OVER (ORDER BY ${quasi.join(', ')})` : '1';
  await session.run(
    `CREATE TEMP TABLE ${KEPT_CLASSES} AS SELECT ${[...quasi, `${numbered} AS class`].join(', ')}
     FROM (${treated.sql}) AS treated ${quasi.length > 0 ? `GROUP BY ${quasi.join(', ')}` : ''}
     HAVING count(*) >= $${treated.params.length + 1}::BIGINT`,
    [...treated.params, Math.max(1, plan.suppressBelow)],
  );
  for (const id of sensitive) await countValues(judging, id);
  for (;;) {
    stopIfCancelled(job);
    const failing = new Set<number>();
    for (const id of sensitive) await failingIn(judging, id, failing);
    if (failing.size === 0) return;
    await session.run('CREATE OR REPLACE TEMP TABLE failing_classes (class VARCHAR)');
    await session.append(
      'failing_classes',
      [...failing].map((number) => [String(number)]),
    );
    await session.run(`DELETE FROM ${KEPT_CLASSES} WHERE class IN (SELECT class::BIGINT FROM failing_classes)`);
  }
}

/** Counts the values of a sensitive column in each class. */
async function countValues({ session, compiled: { quasi, treated } }: Judging, id: string): Promise<void> {
  const same = quasi.map((name) => `treated.${name} IS NOT DISTINCT FROM kept.${name}`);
  await session.run(
    `CREATE TEMP TABLE held_${id} AS SELECT kept.class AS class, treated.${id} AS value, count(*) AS held
     FROM (${treated.sql}) AS treated JOIN ${KEPT_CLASSES} AS kept ON ${same.length > 0 ? same.join(' AND ') : 'true'}
     GROUP BY kept.class, treated.${id}`,
    treated.params,
  );
}

async function failingIn({ session, plan }: Judging, id: string, failing: Set<number>): Promise<void> {
  const { diversity, closeness } = plan;
  const held = `held_${id} SEMI JOIN ${KEPT_CLASSES} USING (class)`;
  const ordered = closeness?.kind === 'ordered' && (await isOrdered(session, held));
  await session.run(
    `CREATE OR REPLACE TEMP TABLE known_values AS SELECT value, total,
       row_number() OVER (ORDER BY ${ordered ? `${orderOf('value')} NULLS FIRST, ` : ''}value NULLS FIRST) - 1 AS place
     FROM (SELECT value, sum(held)::BIGINT AS total FROM ${held} GROUP BY value) AS counted`,
  );
  const totals = await session.query<{ total: number }>('SELECT total FROM known_values ORDER BY place');
  const spread = spreadOf(totals.map(({ total }) => total));
  const rows = session.stream<ClassRow>(
    `SELECT class, list(place ORDER BY place) AS places, list(held ORDER BY place) AS counts
     FROM (SELECT class, place, held FROM ${held} JOIN known_values AS known
       ON known.value IS NOT DISTINCT FROM held_${id}.value) AS cells GROUP BY class ORDER BY class`,
  );
  for await (const classes of rows) {
    for (const values of classes) {
      const far =
        closeness !== undefined &&
        (ordered ? orderedDistance(spread, values) : equalDistance(spread, values)) > closeness.t;
      if (far || (diversity !== undefined && !isDiverse(values, diversity))) failing.add(values.class);
    }
  }
}

/** Whether every value with content is a number or a date: others have no order but that of letters. */
async function isOrdered(session: Session, held: string): Promise<boolean> {
  const [row] = await session.query<{ unordered: number }>(
    `SELECT count(*) AS unordered FROM ${held} WHERE value <> '' AND ${orderOf('value')} IS NULL`,
  );
  return row?.unordered === 0;
}
