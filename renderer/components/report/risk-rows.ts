import type { Risk } from '../../../shared/model/risk';

/** The figures of a risk that are compared, in the order in which they are shown. */
export const riskFigures = ['k', 'unique', 'Ra', 'Rb', 'Rc'] as const;
export type RiskFigure = (typeof riskFigures)[number];

/** One line of the comparison; `passes` is null where no threshold is held against the figure. */
export interface RiskRow {
  readonly figure: RiskFigure;
  readonly before: number;
  readonly after: number;
  readonly limit: number | null;
  readonly passes: boolean | null;
}

/**
 * Risk before and after, figure by figure. What the list holds against the threshold is R_b, the highest risk (θ of the
 * smallest class); k is the same said in rows: it must reach 1/τ. The other figures are there to be looked at.
 *
 * @param measured whether any quasi-identifier is released: without one all rows are one class, and nothing is said.
 */
export function riskRows(before: Risk, after: Risk, measured: boolean): readonly RiskRow[] {
  const { threshold } = after;
  const limits: Readonly<Record<RiskFigure, number | null>> = {
    k: Math.round(1 / threshold),
    unique: null,
    Ra: null,
    Rb: threshold,
    Rc: null,
  };
  const passes = measured ? after.Rb <= threshold : null;
  return riskFigures.map((figure) => {
    const limit = measured ? limits[figure] : null;
    return { figure, before: before[figure], after: after[figure], limit, passes: limit === null ? null : passes };
  });
}
