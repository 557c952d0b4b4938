import type { RequestInput } from '../../../shared/contract';
import type { Plan } from '../../../shared/model/plan';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';

type SearchRequest = RequestInput<'treat.search'>;

/** What a search must reach, as a person fills it in. `k` null: the field is empty. */
export interface Goal {
  readonly k: number | null;
  /** Most rows that may be left out, in percent. */
  readonly suppression: number;
  readonly metric: 'loss' | 'discernability';
  readonly diversity: Plan['diversity'];
  readonly closeness: Plan['closeness'];
}

/** Rows that an opening type asks of every class: 1/τ of GB/T 42460-2023. */
export function requiredK(setting: RiskSetting): number {
  return Math.round(1 / riskThresholds[setting]);
}

/** Where a search begins: at what the opening type asks for, and at what the plan asks for already. */
export function startGoal(setting: RiskSetting, plan: Plan): Goal {
  const { diversity, closeness } = plan;
  return {
    k: Math.max(requiredK(setting), plan.suppressBelow),
    suppression: 2,
    metric: 'loss',
    diversity: plan.sensitive.length > 0 ? diversity : undefined,
    closeness: plan.sensitive.length > 0 ? closeness : undefined,
  };
}

/** The goal as the engine takes it; null while no `k` is given. */
export function goalRequest(
  goal: Goal,
): Pick<SearchRequest, 'k' | 'l' | 'lKind' | 'c' | 't' | 'tKind' | 'suppression' | 'metric'> | null {
  const { k, suppression, metric, diversity, closeness } = goal;
  if (k === null) return null;
  return {
    k,
    metric,
    suppression: suppression / 100,
    ...(diversity && { l: diversity.l, lKind: diversity.kind, ...(diversity.c !== undefined && { c: diversity.c }) }),
    ...(closeness && { t: closeness.t, tKind: closeness.kind }),
  };
}
