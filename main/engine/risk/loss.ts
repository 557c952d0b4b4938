import type { Session } from '../table';
import { share, type MeasuredTable } from './classes';

/** A column of the source and the columns of the release that came of it, by their SQL names; none: it is gone. */
export interface LossColumn {
  readonly id: string;
  readonly released: readonly string[];
}

/**
 * The share of each column's information that is gone, measured: 1 − H(after) / H(before), H the entropy of how values
 * are spread over rows. 0 where the column said nothing before; never below 0, for rows left out may make the rest more
 * even. Columns that came of one are taken together. In the order of `columns`.
 *
 * @throws Failure as `Session.query` does
 */
export async function columnLoss(
  session: Session,
  before: MeasuredTable,
  after: MeasuredTable,
  columns: readonly LossColumn[],
): Promise<number[]> {
  const losses: number[] = [];
  for (const { id, released } of columns) {
    const had = await entropy(session, before, [id]);
    const has = released.length === 0 || had === 0 ? 0 : await entropy(session, after, released);
    losses.push(had === 0 ? 0 : Math.min(1, Math.max(0, 1 - has / had)));
  }
  return losses;
}

/** Entropy (natural) of the combined values of some columns; summed here, in the order of counts, so that it is the same in every run. */
async function entropy(session: Session, { table, params }: MeasuredTable, names: readonly string[]): Promise<number> {
  const counts = await session.query<{ held: number; times: number }>(
    `SELECT held, count(*) AS times FROM (SELECT count(*) AS held FROM ${table} AS rows GROUP BY ${names.join(', ')}) AS counted
     GROUP BY held ORDER BY held`,
    params,
  );
  const rows = counts.reduce((sum, { held, times }) => sum + held * times, 0);
  return counts.reduce((sum, { held, times }) => {
    const part = share(held, rows);
    return sum - times * part * Math.log(part);
  }, 0);
}
