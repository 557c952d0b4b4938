import type { Measurement } from '../../../shared/model/report';
import type { Risk } from '../../../shared/model/risk';

/** What decides the level of a table. */
export interface LevelFacts {
  /** Whether a column that identifies people directly is in it as it was. */
  readonly direct: boolean;
  /** Whether its rows are counts and sums of people and no row stands for one. */
  readonly aggregate: boolean;
  readonly risk: Risk;
  /** Whether risk was measured over all quasi-identifiers that are in it. What was not measured is not below anything. */
  readonly measured: boolean;
}

/**
 * 去标识化效果级别 (GB/T 42460-2023): 1 direct identifiers are in it; 4 without them, and aggregate; else 3 where the
 * measured risk is acceptable, R_b ≤ τ and with it R_a = 0, and 2 where it is above or was not measured. A class exactly
 * at the threshold (k = 20 for 1/20) is acceptable, as everywhere else.
 */
export function effectLevel({ direct, aggregate, risk, measured }: LevelFacts): Measurement['level'] {
  if (direct) return 1;
  if (aggregate) return 4;
  return measured && risk.Rb <= risk.threshold ? 3 : 2;
}
