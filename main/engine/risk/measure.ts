import { riskThresholds, type Risk, type RiskSetting } from '../../../shared/model/risk';
import type { Session, SqlValue } from '../table';

/** What risk is measured over. */
export interface RiskSource {
  /** SQL of a table or a statement in brackets; its values are bound. */
  readonly table: string;
  readonly params?: readonly SqlValue[];
  /** Columns that together make a class, as SQL names. None: all rows are one class. */
  readonly quasi: readonly string[];
}

/** How many classes have how many rows. */
export interface ClassSize {
  readonly size: number;
  readonly classes: number;
}

/**
 * Measures the re-identification risk of a table over its equivalence classes, rows that agree in every quasi-identifier
 * (GB/T 42460-2023: θ, R_a, R_b, R_c). A missing value and an empty text are different values.
 *
 * @throws Failure as `Session.query` does
 */
export async function measureRisk(session: Session, source: RiskSource, setting: RiskSetting): Promise<Risk> {
  const group = source.quasi.length > 0 ? `GROUP BY ${source.quasi.join(', ')}` : '';
  const sizes = await session.query<{ size: number; classes: number }>(
    `SELECT size, count(*) AS classes FROM (SELECT count(*) AS size FROM ${source.table} AS rows ${group}) AS sized ` +
      'WHERE size > 0 GROUP BY size ORDER BY size',
    source.params,
  );
  return riskOf(sizes, riskThresholds[setting]);
}

/**
 * Risk of a table whose classes are of these sizes, in ascending order. It is summed here, in that order, and not by
 * DuckDB: the last digits of parallel sums differ from run to run, and these figures go into packages.
 */
export function riskOf(sizes: readonly ClassSize[], threshold: number): Risk {
  const rows = sizes.reduce((sum, { size, classes }) => sum + size * classes, 0);
  const classes = sizes.reduce((sum, each) => sum + each.classes, 0);
  const k = sizes[0]?.size ?? 0;
  const max = k === 0 ? 0 : 1 / k;
  const risky = sizes.filter(({ size }) => 1 / size > threshold).reduce((sum, each) => sum + each.classes, 0);
  const thetas = sizes.reduce((sum, each) => sum + each.classes / each.size, 0);
  const alone = k === 1 ? (sizes[0]?.classes ?? 0) : 0;
  return {
    rows,
    classes,
    k,
    unique: share(alone, rows),
    mean: share(classes, rows),
    max,
    Ra: share(risky, classes),
    Rb: max,
    Rc: share(thetas, classes),
    threshold,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
