import { riskThresholds, type Risk, type RiskSetting } from '../../../shared/model/risk';
import type { Session } from '../table';
import { classSizes, share, type ClassSize, type RiskSource } from './classes';

/**
 * Measures the re-identification risk of a table over its equivalence classes (GB/T 42460-2023: θ, R_a, R_b, R_c).
 *
 * @throws Failure as `Session.query` does
 */
export async function measureRisk(session: Session, source: RiskSource, setting: RiskSetting): Promise<Risk> {
  return riskOf(await classSizes(session, source), riskThresholds[setting]);
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
