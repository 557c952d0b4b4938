import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { Session } from '../table';
import type { CheckedPlan } from './plan';
import { lookupTable } from './treated';

/** Distinct texts taken into JavaScript at once. */
const BATCH = 20_000;

/**
 * Runs the plan's rewriting operators over the distinct texts of their columns and leaves, in the session's own memory,
 * the table of those that change. `table` is SQL of the staged table.
 */
export async function rewriteTexts(session: Session, { steps }: CheckedPlan, table: string, job: Job): Promise<void> {
  for (const { step, operator } of steps) {
    const { treatment } = operator;
    if (treatment.form === 'rewrite') await rewriteColumn(session, step.column, table, treatment.rewrite, job);
  }
}

async function rewriteColumn(
  session: Session,
  column: string,
  table: string,
  rewrite: (text: string) => string,
  job: Job,
): Promise<void> {
  const texts = `texts_${column}`;
  await session.run(
    `CREATE TEMP TABLE ${texts} AS SELECT DISTINCT ${column} AS before FROM ${table} WHERE ${column} <> ''`,
  );
  await session.run(`CREATE TEMP TABLE ${lookupTable(column)} (before VARCHAR, after VARCHAR)`);
  const [count] = await session.query<{ total: number }>(`SELECT count(*) AS total FROM ${texts}`);
  const total = count?.total ?? 0;
  let seen = 0;
  for (let from = 0; from < total; from += BATCH) {
    stopIfCancelled(job);
    job.report({ phase: 'rewrite', done: from, total });
    const rows = await session.query<{ before: string }>(
      `SELECT before FROM ${texts} WHERE rowid >= $1::BIGINT AND rowid < $2::BIGINT`,
      [from, from + BATCH],
    );
    seen += rows.length;
    const changed = rows
      .map(({ before }) => [before, rewrite(before)] as const)
      .filter(([before, after]) => before !== after);
    await session.append(lookupTable(column), changed);
  }
  // A text that was passed over would be released as it is.
  if (seen !== total) throw new Failure('internal', { where: 'treat/rewrite' });
  await session.run(`DROP TABLE ${texts}`);
  job.report({ phase: 'rewrite', done: total, total });
}
