import { Failure } from '../../../shared/failure';
import { planSchema, type Plan, type Step } from '../../../shared/model/plan';
import { planText } from '../../../shared/rules/plan-text';
import type { StagedColumn } from '../table';
import { generaliseLadder } from './operators/generalise-ladder';
import { issuePath, type PreparedOperator } from './operators/operator';
import { findOperator } from './operators/registry';

/** A step whose operator exists and has accepted its parameters. */
export interface CheckedStep {
  readonly step: Step;
  readonly operator: PreparedOperator;
}

/** A plan that fits the data at hand. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly steps: readonly CheckedStep[];
}

/**
 * Reads a plan as a file or a page gives it.
 *
 * @throws Failure `plan-invalid` with the path of the first thing wrong
 */
export function parsePlan(input: unknown): Plan {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) throw new Failure('plan-invalid', { path: issuePath('', parsed.error) || '.' });
  return parsed.data;
}

/**
 * Checks a plan against the columns it is to treat: one step for each column, in their order and under their headers, so
 * that no column is ever released without a decision about it.
 *
 * @throws Failure `plan-column-count`, `plan-column-mismatch`, `plan-operator-unknown`, `plan-invalid`,
 *   `plan-column-unknown`, `plan-releases-nothing`
 */
export function checkPlan(plan: Plan, columns: readonly StagedColumn[]): CheckedPlan {
  if (plan.steps.length !== columns.length) {
    throw new Failure('plan-column-count', { steps: plan.steps.length, columns: columns.length });
  }
  const steps = plan.steps.map((step, index) => {
    const column = columns[index];
    if (column?.id !== step.column || column.name !== step.name) {
      throw new Failure('plan-column-mismatch', { position: index + 1 });
    }
    const operator = findOperator(step.operator);
    if (operator === undefined) throw new Failure('plan-operator-unknown', { path: `steps.${index}.operator` });
    const path = `steps.${index}.params`;
    const prepared = operator.prepare(step.params, path);
    for (const [name, read] of Object.entries(prepared.reads)) {
      if (!columns.some(({ id }) => id === read)) throw new Failure('plan-column-unknown', { path: `${path}.${name}` });
    }
    return { step, operator: prepared };
  });
  checkMentioned(plan.quasi, 'quasi', columns);
  checkMentioned(plan.sensitive, 'sensitive', columns);
  if (steps.every(({ operator }) => operator.treatment.form === 'drop')) throw new Failure('plan-releases-nothing');
  return { plan, steps };
}

/** Every id of a list names a column, and none stands there twice. */
function checkMentioned(ids: readonly string[], list: string, columns: readonly StagedColumn[]): void {
  const known = new Set(columns.map(({ id }) => id));
  ids.forEach((id, index) => {
    if (!known.has(id) || ids.indexOf(id) !== index)
      throw new Failure('plan-column-unknown', { path: `${list}.${index}` });
  });
}

/** Digests of the ladder files that steps name, each once, in order. */
export function laddersNamed(steps: readonly Step[]): string[] {
  const named = steps.filter(({ operator }) => operator === generaliseLadder.id);
  return [...new Set(named.flatMap(({ params }) => (typeof params['ladder'] === 'string' ? params['ladder'] : [])))];
}

/** Whether a run of this plan needs the agency's pseudonym key. */
export function needsKey({ steps, sample }: Plan): boolean {
  return sample !== undefined || steps.some(({ operator }) => findOperator(operator)?.keyed === true);
}

/** The plan as a file, in UTF-8: see `planText`. */
export function planBytes(plan: Plan): Uint8Array {
  return Buffer.from(planText(plan), 'utf8');
}
