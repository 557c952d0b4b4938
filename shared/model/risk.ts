import { z } from 'zod';

const share = z.number().min(0).max(1);

/**
 * Re-identification risk over equivalence classes (GB/T 42460-2023): θ_j = 1/f_j for class j of f_j rows.
 */
export const riskSchema = z.strictObject({
  rows: z.number().int().nonnegative(),
  classes: z.number().int().nonnegative(),
  /** Size of the smallest class; 0 for an empty table. */
  k: z.number().int().nonnegative(),
  /** Share of rows alone in their class. */
  unique: share,
  /** classes / rows. */
  mean: share,
  /** Highest θ. */
  max: share,
  /** Share of classes with θ above the threshold. */
  Ra: share,
  /** max θ. */
  Rb: share,
  /** Mean of θ over classes. */
  Rc: share,
  /** τ of the opening type: 1/20, 1/5 or 1/3. */
  threshold: share,
});
export type Risk = z.infer<typeof riskSchema>;

/** τ by how the data is opened (GB/T 42460-2023: 完全公开, 受控公开, 领地公开). */
export const riskThresholds = { unconditional: 1 / 20, conditional: 1 / 5, sandbox: 1 / 3 } as const;
export type RiskSetting = keyof typeof riskThresholds;
