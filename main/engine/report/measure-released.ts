import type { Column } from '../../../shared/model/dataset';
import type { Release } from '../../../shared/model/release';
import type { Measurement } from '../../../shared/model/report';
import type { RiskSetting } from '../../../shared/model/risk';
import { attackedTable, type AttackedColumn, type StagedRelease } from '../attack';
import { identifiesPeople } from '../openlist';
import { hasOrder, measure } from '../risk';
import type { Session } from '../table';
import { concealsIdentifier } from '../treat';

/** A release, and what its measures depend on beside its own rows. */
export interface ReleasedTable {
  /** The source's columns, by their tags. */
  readonly columns: readonly Pick<Column, 'id' | 'tag' | 'suggested'>[];
  /** The released file, read back. */
  readonly released: StagedRelease;
  /** The quasi-identifiers of every source row, treated alike; null where no row was left out. */
  readonly population: StagedRelease | null;
  readonly setting: RiskSetting;
  readonly residual: Release['residual'];
  /** Whether the source counts people instead of naming them one a row. */
  readonly aggregate: boolean;
}

/**
 * What a released file is worth. A reviewer who has the file, the plan and the tags measures the same to the last digit.
 *
 * @throws Failure of the session's
 */
export async function measureReleased(session: Session, request: ReleasedTable): Promise<Measurement> {
  const { columns, setting, released, population, residual, aggregate } = request;
  const { table, columns: after } = attackedTable(released, columns);
  const { quasi, sensitive } = released.plan;
  const measured = after.filter(({ from }) => quasi.includes(from));
  const sensitiveAfter = after.filter(({ from }) => sensitive.includes(from));
  const types = new Map(released.columns.map(({ type }, index) => [`c${index}`, type]));
  const found = await measure(session, {
    source: { table, quasi: measured.map(({ sql }) => sql) },
    population: population && populationOf(population, columns, measured),
    sensitive: sensitiveAfter.map(({ sql }) => ({ id: sql, ordered: hasOrder(types.get(sql) ?? 'text') })),
    setting,
    direct: residual.length > 0 || after.some(showsIdentifier),
    aggregate,
    measured: after.every(({ from, tag }) => tag.role !== 'quasi' || quasi.includes(from)),
  });
  const from = new Map(sensitiveAfter.map((column) => [column.sql, column.from]));
  return {
    ...found,
    diversity: found.diversity.map((one) => ({ ...one, column: from.get(one.column) ?? one.column })),
  };
}

/** The population's table with the quasi-identifiers under the names that they have in the release. */
function populationOf(
  population: StagedRelease,
  columns: ReleasedTable['columns'],
  measured: readonly AttackedColumn[],
) {
  const { table, columns: own } = attackedTable(population, columns);
  const named = measured.map(({ sql }, index) => `${own[index]?.sql ?? sql} AS ${sql}`);
  return { table: `(SELECT ${named.join(', ')} FROM ${table})`, quasi: measured.map(({ sql }) => sql) };
}

function showsIdentifier({ tag, operator, params }: AttackedColumn): boolean {
  return identifiesPeople(tag) && !concealsIdentifier({ operator, params }, tag.kind);
}
