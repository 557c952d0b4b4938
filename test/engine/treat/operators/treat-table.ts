import { makePrivateFolder } from '../../../../main/engine/files';
import { openSession } from '../../../../main/engine/table';
import { checkPlan, parsePlan, type Ladders } from '../../../../main/engine/treat';
import { compilePlan } from '../../../../main/engine/treat/compile';
import { prepareTables } from '../../../../main/engine/treat/prepare';
import { quietJob } from '../../../../shared/job';
import type { PlanInput, Step } from '../../../../shared/model/plan';
import { testKey, type Cell } from './treat-values';

export interface TableRequest {
  /** Operator and parameters of each column. */
  readonly steps: readonly (readonly [string, Record<string, unknown>?])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly plan?: Partial<PlanInput>;
  readonly key?: Uint8Array;
  readonly ladders?: Ladders;
}

/** A table treated by a whole plan as a run does it: headers, and rows in their order. */
export async function treatTable({ steps, rows, plan, key = testKey, ladders }: TableRequest) {
  const folder = await makePrivateFolder();
  const session = await openSession({ folder: folder.path, readable: [], writable: [] });
  try {
    const columns = steps.map((_, index) => ({ id: `c${index}`, name: `列${index}` }));
    await session.run(`CREATE TEMP TABLE source (${columns.map(({ id }) => `${id} VARCHAR`).join(', ')})`);
    await session.append('source', rows);
    const made = steps.map(([operator, params = {}], index) => ({
      column: `c${index}`,
      name: `列${index}`,
      operator,
      params: params as Step['params'],
    }));
    const checked = checkPlan(parsePlan({ version: 1, steps: made, quasi: [], ...plan }), columns);
    const source = { table: '(SELECT *, rowid AS file_row_number FROM source)', key };
    const compiled = compilePlan(checked, source);
    await prepareTables({ session, checked, compiled, source, ladders, job: quietJob });
    const { release, effects, outputs } = compiled;
    const treated = await session.query<Record<string, Cell>>(release.sql, release.params);
    const [counts = {}] = await session.query<Record<string, number>>(effects.sql, effects.params);
    return {
      header: outputs.map(({ name }) => name),
      rows: treated.map((row) => outputs.map(({ id }) => row[id] ?? null)),
      counts,
      compiled,
    };
  } finally {
    await session.close();
    await folder.remove();
  }
}

/** One column of a table treated so. */
export async function treatColumn(
  operator: string,
  params: Record<string, unknown>,
  values: readonly Cell[],
  more: Partial<TableRequest> = {},
) {
  const { rows } = await treatTable({ steps: [[operator, params]], rows: values.map((value) => [value]), ...more });
  return rows.map(([value]) => value ?? null);
}
