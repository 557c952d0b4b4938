import { Failure } from '../../../shared/failure';
import type { Session, SqlValue } from '../table';
import type { CheckedPlan } from './plan';
import { treatedTable, type CompileSource } from './treated';

/**
 * Sees to it that no two different values of a column share a token, where an operator promises that.
 *
 * @throws Failure `treat-token-collision` with the place of the column
 */
export async function checkTokens(session: Session, checked: CheckedPlan, source: CompileSource): Promise<void> {
  for (const [index, step] of checked.steps.entries()) {
    const { treatment } = step.operator;
    if (treatment.form !== 'sql' || treatment.identity === undefined) continue;
    const { column: id } = step.step;
    const params: SqlValue[] = [];
    // Only this column, and every row of it.
    const alone = { plan: { ...checked.plan, sample: undefined }, steps: [step] };
    const table = treatedTable(alone, source, params, { place: false, raw: [id] });
    const [found] = await session.query<{ shared: number }>(
      `SELECT count(*) AS shared FROM (SELECT ${id} FROM
        (SELECT DISTINCT ${treatment.identity(`raw_${id}`)} AS identity, ${id} FROM (${table}) AS treated) AS pairs
        WHERE identity <> '' GROUP BY ${id} HAVING count(*) > 1) AS tokens`,
      params,
    );
    if ((found?.shared ?? 0) > 0) throw new Failure('treat-token-collision', { position: index + 1 });
  }
}
