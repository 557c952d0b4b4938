import { Failure } from '../../../../shared/failure';
import type { Job } from '../../../../shared/job';
import type { Column } from '../../../../shared/model/dataset';
import type { Treatment } from '../../../../shared/model/package';
import type { Release, ReleasedColumn } from '../../../../shared/model/release';
import type { Measurement } from '../../../../shared/model/report';
import { riskThresholds, type RiskSetting } from '../../../../shared/model/risk';
import { residualIdentifiers } from '../../attack';
import { measureReleased } from '../../report';
import { openSession, stage, type Staged } from '../../table';
import { checkPlan, looksLikeStatistics, planBytes, releasedColumns } from '../../treat';
import { sha256 } from '../../trust';
import type { Documents } from './documents';
import type { Portions } from './progress';

/** What was worked out of a released file, with the plan and the tags that the package holds of it. */
export interface Found {
  readonly rows: number;
  /** The file's header. */
  readonly columns: readonly string[];
  readonly bytes: number;
  readonly digest: string;
  /** Digest of the plan as it is written. */
  readonly plan: string;
  /** The columns that the plan releases; null where this program does not know its operators. */
  readonly released: readonly ReleasedColumn[] | null;
  /** Released columns over which risk is measured. */
  readonly quasi: number;
  /** How the data is held to be opened: as the report says, unless the list opens it wider. */
  readonly setting: RiskSetting;
  /** Whether the report says that no row was left out. */
  readonly complete: boolean;
  /** Whether the source may count people instead of naming them; only its own values could tell for sure. */
  readonly mayBeStatistics: boolean;
  /** Null, as is `residual`, where the file has not the columns that the plan releases, so that there is nothing to measure. */
  readonly measurement: Measurement | null;
  readonly residual: Release['residual'] | null;
}

/** A file of ours is read as it was written: nothing is guessed, nothing left out. */
const asWritten = { encoding: 'utf-8', delimiter: ',', headerRows: 1, foot: 'keep' } as const;

/**
 * Works out of the released file at `path` everything that a package claims of it.
 *
 * @throws Failure of the table room, naming the file; `cancelled`
 */
export async function findFigures(path: string, documents: Documents, { part }: Portions): Promise<Found> {
  const staged = await stage(path, asWritten, part('stage', 'stage'));
  try {
    return await figuresOf(staged, documents, part('detect', 'detect'));
  } finally {
    await staged.close();
  }
}

async function figuresOf(staged: Staged, { treatment, listed }: Documents, job: Job): Promise<Found> {
  const { plan, report } = treatment;
  const released = releasedBy(treatment);
  const isMeasurable = released?.length === staged.columns.length;
  const setting = stricter(report.setting, listed?.item.type ?? 'unconditional');
  const columns = sourceColumns(treatment);
  return {
    rows: staged.rows,
    columns: staged.columns.map(({ name }) => name),
    bytes: staged.source.size,
    digest: staged.source.digest,
    plan: sha256(planBytes(plan)),
    released,
    quasi: released?.filter(({ from }) => plan.quasi.includes(from)).length ?? 0,
    setting,
    complete: report.rows.in === staged.rows,
    mayBeStatistics: looksLikeStatistics(columns, report.rows.in),
    ...(isMeasurable
      ? await measured({ staged, columns: released, plan }, columns, setting, job)
      : { measurement: null, residual: null }),
  };
}

async function measured(
  released: Parameters<typeof measureReleased>[1]['released'],
  columns: readonly Column[],
  setting: RiskSetting,
  job: Job,
): Promise<Pick<Found, 'measurement' | 'residual'>> {
  const { staged } = released;
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] }, job);
  try {
    const residual = await residualIdentifiers(session, staged, released.columns, job);
    const table = { columns, released, population: null, setting, residual, aggregate: false };
    return { residual, measurement: await measureReleased(session, table) };
  } finally {
    await session.close();
  }
}

/** The columns of the source as the report tells of them; how many different values they had stays unknown. */
function sourceColumns({ report }: Treatment): Column[] {
  return report.fields.map(({ column: id, name, type, tag }) => ({
    ...{ id, name, type, tag, suggested: null },
    ...{ nulls: 0, distinct: 0, estimated: false },
  }));
}

function releasedBy({ plan, report }: Treatment): ReleasedColumn[] | null {
  const types = new Map(report.fields.map(({ column, type }) => [column, type]));
  try {
    const checked = checkPlan(
      plan,
      plan.steps.map(({ column: id, name }) => ({ id, name })),
    );
    return releasedColumns(checked, types);
  } catch (error) {
    // A plan of a program that knows more operators is no damage; what it makes cannot be foretold.
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** A release may be held to more than its opening type asks for, never to less. */
function stricter(said: RiskSetting, type: 'unconditional' | 'conditional'): RiskSetting {
  return riskThresholds[said] <= riskThresholds[type] || said === type ? said : type;
}
