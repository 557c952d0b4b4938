import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Plan } from '../../../shared/model/plan';
import { openSession, quoteText, type SqlValue, type Staged } from '../table';
import { DELETE } from './kind-defaults';
import { pseudonym } from './operators/pseudonym';
import { token as shortToken } from './operators/token';
import { checkPlan } from './plan';
import { bindTo, treatedTable } from './treated';

export interface ResolveRequest {
  readonly staged: Staged;
  readonly plan: Plan;
  /** The agency's key that the token was made with. */
  readonly key: Uint8Array;
  /** As it stands in the released data; blanks around it and the case of its letters make no difference. */
  readonly token: string;
  readonly job: Job;
}

/** Where a token stands. */
export interface TokenPlace {
  /** Id of the source's column. */
  readonly column: string;
  /** Rows that have it. */
  readonly count: number;
  /** Their records in the file, from 1, headers not counted: the first hundred. */
  readonly records: readonly number[];
}

const MOST_RECORDS = 100;

/** Operators whose tokens the agency, and nobody else, can tell the bearer of. */
const tokens: readonly string[] = [pseudonym.id, shortToken.id];

/**
 * Finds whose a token is: the tokens of the source are made once more and compared. So the mapping of tokens to people is
 * the agency's own file together with its key, and is kept nowhere else (law 1).
 *
 * @returns one entry for each column in which it stands, in column order
 * @throws Failure of `checkPlan`; `plan-makes-no-tokens`; those of `engine/table`; `cancelled`
 */
export async function resolveToken({ staged, plan, key, token, job }: ResolveRequest): Promise<TokenPlace[]> {
  const made = plan.steps.filter(({ operator }) => tokens.includes(operator));
  if (made.length === 0) throw new Failure('plan-makes-no-tokens');
  const alone: Plan = {
    version: plan.version,
    steps: plan.steps.map((step) => (made.includes(step) ? step : { ...step, ...DELETE })),
    quasi: [],
    sensitive: [],
    suppressBelow: 0,
  };
  const checked = checkPlan(alone, staged.columns);
  const table = `read_parquet(${quoteText(staged.parquet)}, file_row_number = true)`;
  const session = await openSession({ folder: staged.folder, readable: [], writable: [] }, job);
  try {
    const found: TokenPlace[] = [];
    for (const [index, { column }] of made.entries()) {
      job.report({ phase: 'resolve', done: index, total: made.length });
      const params: SqlValue[] = [];
      const treated = treatedTable(checked, { table, key }, params, { place: true });
      const wanted = bindTo(params, token.trim().toLowerCase());
      const [row] = await session.query<{ count: number; places: number[] | null }>(
        `SELECT count(*) AS count, list(place ORDER BY place)[1:${MOST_RECORDS}] AS places
         FROM (SELECT place FROM (${treated}) AS treated WHERE lower(${column}) = ${wanted}::VARCHAR) AS bearers`,
        params,
      );
      const records = (row?.places ?? []).map((place) => place + 1);
      if (records.length > 0) found.push({ column, count: row?.count ?? 0, records });
    }
    job.report({ phase: 'resolve', done: made.length, total: made.length });
    return found;
  } finally {
    await session.close();
  }
}
