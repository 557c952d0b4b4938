import type { Job } from '../../../shared/job';
import type { Column, Dataset } from '../../../shared/model/dataset';
import type { Outcome } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { Attempt, FieldReport, Measurement, TreatmentReport } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import { attackedTable, tableOf, type StagedRelease } from '../attack';
import { identifiesPeople } from '../openlist';
import { columnLoss, hasOrder, measure } from '../risk';
import { openSession, type Session, type Staged } from '../table';
import { filledParams, findOperator, looksLikeStatistics, planBytes, type RunResult } from '../treat';
import { sha256 } from '../trust';
import { measureReleased } from './measure-released';
import { reasonsFor } from './reasons';

export interface ReportRequest {
  readonly dataset: Dataset;
  readonly outcome: Outcome | null;
  readonly setting: RiskSetting;
  readonly source: Staged;
  /** The released file, read back: what is measured is what leaves. */
  readonly released: StagedRelease;
  /** The quasi-identifiers of every source row, treated alike; null where no row was left out. */
  readonly population: StagedRelease | null;
  /** With its effects. */
  readonly run: RunResult;
  readonly attempts: readonly Attempt[];
  readonly residual: Release['residual'];
  readonly job: Job;
}

/**
 * What a run did to a dataset and what that is worth. The same inputs give the same report.
 *
 * @throws Failure of the session's; `cancelled`
 */
export async function buildReport(request: ReportRequest): Promise<TreatmentReport> {
  const { dataset, setting, source, released, population, run, attempts, residual, job } = request;
  const { plan } = released;
  const readable = [source, released.staged, ...(population ? [population.staged] : [])].map(({ parquet }) => parquet);
  const session = await openSession({ folder: source.folder, readable, writable: [] }, job);
  try {
    const told = (done: number) => {
      job.report({ phase: 'measure', done, total: 3 });
    };
    told(0);
    const before = await measureSource(session, request);
    told(1);
    const columns = inOrder(dataset.columns);
    const aggregate = looksLikeStatistics(columns, dataset.rows);
    const after = await measureReleased(session, { columns, released, population, setting, residual, aggregate });
    told(2);
    const fields = await fieldReports(session, request);
    told(3);
    return {
      format: 'openlist-treatment/1',
      dataset: dataset.id,
      period: dataset.period,
      source: dataset.source,
      plan: sha256(planBytes(plan)),
      output: run.output,
      setting,
      rows: { in: run.rowsIn, out: run.rowsOut },
      columns: { in: dataset.columns.order.length, out: run.columns.length },
      quasi: plan.quasi,
      sensitive: plan.sensitive,
      fields,
      before,
      after,
      attempts: [...attempts],
      residual,
    };
  } finally {
    await session.close();
  }
}

const tagOf = ({ tag, suggested }: Column) => tag ?? suggested;

function measureSource(session: Session, { dataset, setting, source, released }: ReportRequest): Promise<Measurement> {
  const columns = inOrder(dataset.columns);
  const { quasi, sensitive } = released.plan;
  const types = new Map(columns.map(({ id, type }) => [id, type]));
  return measure(session, {
    source: { table: tableOf(source), quasi },
    population: null,
    sensitive: sensitive.map((id) => ({ id, ordered: hasOrder(types.get(id) ?? 'text') })),
    setting,
    direct: columns.some((column) => isDirect(column)),
    aggregate: looksLikeStatistics(columns, dataset.rows),
    measured: columns.every((column) => tagOf(column)?.role !== 'quasi' || quasi.includes(column.id)),
  });
}

function isDirect(column: Column): boolean {
  const tag = tagOf(column);
  return tag !== null && identifiesPeople(tag);
}

async function fieldReports(session: Session, request: ReportRequest): Promise<FieldReport[]> {
  const { dataset, setting, source, released, run, outcome } = request;
  const columns = inOrder(dataset.columns);
  const { table, columns: after } = attackedTable(released, columns);
  const { steps, quasi } = released.plan;
  const from = (id: string) => after.filter((column) => column.from === id);
  const losses = await columnLoss(
    session,
    { table: tableOf(source) },
    { table },
    steps.map(({ column: id }) => ({ id, released: from(id).map(({ sql }) => sql) })),
  );
  return steps.flatMap((step, index): FieldReport[] => {
    const column = columns[index];
    if (column === undefined) return [];
    const tag = tagOf(column);
    const effect = run.effects?.find((one) => one.column === step.column);
    return [
      {
        column: step.column,
        name: step.name,
        type: column.type,
        tag: tag && { kind: tag.kind, role: tag.role, level: tag.level },
        operator: step.operator,
        technique: findOperator(step.operator)?.technique ?? step.operator,
        params: filledParams(step),
        released: from(step.column).map(({ name }) => name),
        reasons: reasonsFor({ step, tag, setting, measured: quasi.includes(step.column), outcome }),
        changed: effect?.changed ?? 0,
        emptied: effect?.emptied ?? 0,
        loss: losses[index] ?? 0,
      },
    ];
  });
}
