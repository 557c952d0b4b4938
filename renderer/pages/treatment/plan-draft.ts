import type { Plan, Step } from '../../../shared/model/plan';
import type { TagKind } from '../../../shared/model/tag';
import { startParams } from './parameters';

/** Something that the engine asks a person to weigh, at a column. */
export interface Caution {
  readonly code: string;
  readonly column: string;
}

/**
 * The plan with another operator at a column, with the parameters it begins with there. A column that is left out is no
 * longer measured.
 */
export function withOperator(plan: Plan, column: string, operator: string, kind: TagKind | null): Plan {
  const changed = withStep(plan, column, (step) => ({ ...step, operator, params: startParams(operator, kind) }));
  if (operator !== 'delete') return changed;
  return withMeasured(withMeasured(changed, 'quasi', column, false), 'sensitive', column, false);
}

/** The plan with other parameters at a column. */
export function withParams(plan: Plan, column: string, params: Step['params']): Plan {
  return withStep(plan, column, (step) => ({ ...step, params }));
}

function withStep(plan: Plan, column: string, change: (step: Step) => Step): Plan {
  return { ...plan, steps: plan.steps.map((step) => (step.column === column ? change(step) : step)) };
}

/** The plan with a column counted, or no longer counted, among its quasi-identifiers or sensitive attributes. */
export function withMeasured(plan: Plan, list: 'quasi' | 'sensitive', column: string, counted: boolean): Plan {
  const ids = new Set(plan[list]);
  if (counted) ids.add(column);
  else ids.delete(column);
  // In the order of the columns, so that the same choice is the same plan however it was clicked together.
  return { ...plan, [list]: plan.steps.flatMap((step) => (ids.has(step.column) ? [step.column] : [])) };
}

/** The plan with one of its models set, or asking for it no longer: what is not asked for is not in the plan. */
export function withModel<Name extends 'diversity' | 'closeness' | 'sample'>(
  plan: Plan,
  name: Name,
  model: Plan[Name],
): Plan {
  if (model !== undefined) return { ...plan, [name]: model };
  return Object.fromEntries(Object.entries(plan).filter(([other]) => other !== name)) as Plan;
}

/** The cautions as far as they are known to be of a column of this list. */
export function cautionsOf(faults: readonly { readonly code: string }[]): readonly Caution[] {
  return faults.flatMap((fault) =>
    'column' in fault && typeof fault.column === 'string' ? [{ code: fault.code, column: fault.column }] : [],
  );
}

/** A place in a plan, as a failure of the engine names it (`steps.2.params.top`): column and parameter; null elsewhere. */
export function placeInPlan(
  plan: Plan,
  path: string,
): { readonly column: string; readonly param: string | null } | null {
  const [, index, param] = /^steps\.(\d+)(?:\.params\.([^.]+))?/.exec(path) ?? [];
  const column = index === undefined ? undefined : plan.steps[Number(index)]?.column;
  return column === undefined ? null : { column, param: param ?? null };
}
