import type { SqlValue } from '../table';
import { keep } from './operators/keep';
import type { CheckedPlan, CheckedStep } from './plan';
import { bindTo, outputsOf, releasedOf, treatedTable, type CompileSource, type Output } from './treated';

export type { CompileSource } from './treated';

/** A statement with its bound values. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export interface CompiledPlan {
  /**
   * The one statement that treats the table: the released columns under their ids, rows in the source's order, rows of
   * classes that may not be shown left out. It is also a table for risk to be measured over.
   */
  readonly release: Statement;
  /** The same rows before any class is left out, in no order. */
  readonly treated: Statement;
  /** One row: `total`, and for each step `cN` that may change values, `changed_cN` and `emptied_cN`. */
  readonly effects: Statement;
  /** Whether each released row depends on one row alone, so that `release` keeps the source's order by itself. */
  readonly rowLocal: boolean;
  /** The released columns, in order. */
  readonly outputs: readonly Output[];
  /** Ids of the released columns, in order. */
  readonly released: readonly string[];
  /** Ids of what is released of the quasi-identifiers, and of the sensitive columns. */
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
}

/** Name of the table that must hold the classes to be released, by their quasi-identifiers, where `picksClasses`. */
export const KEPT_CLASSES = 'kept_classes';

/** Whether classes are left out for more than their size, which takes a look at what is in them. */
export function picksClasses({ plan: { diversity, closeness } }: CheckedPlan): boolean {
  return diversity !== undefined || closeness !== undefined;
}

/**
 * Compiles a checked plan to SQL. Keys and everything that a person or a file gave are bound; ids are `cN` and operators
 * write the rest, so the text holds nothing of the data. Tables of looked-up texts and of classes must exist when it runs.
 *
 * @throws Failure `treat-key-needed`, `treat-key-unfit`
 */
export function compilePlan(checked: CheckedPlan, source: CompileSource): CompiledPlan {
  const { steps, plan } = checked;
  const outputs = steps.flatMap(outputsOf);
  const quasi = releasedOf(checked, plan.quasi);
  return {
    release: releaseStatement(checked, source, quasi),
    treated: treatedStatement(checked, source),
    effects: effectsStatement(checked, source),
    rowLocal: isRowLocal(checked),
    outputs,
    released: outputs.map(({ id }) => id),
    quasi,
    sensitive: releasedOf(checked, plan.sensitive),
  };
}

function isRowLocal(checked: CheckedPlan): boolean {
  const { plan, steps } = checked;
  const alone: readonly string[] = ['drop', 'sql', 'split'];
  return (
    plan.suppressBelow <= 1 &&
    plan.sample === undefined &&
    !picksClasses(checked) &&
    steps.every(({ operator: { treatment, numbered } }) => alone.includes(treatment.form) && !numbered)
  );
}

function releaseStatement(checked: CheckedPlan, source: CompileSource, quasi: readonly string[]): Statement {
  const params: SqlValue[] = [];
  // A row-local statement keeps the order of the file; joins and windows do not promise it.
  const place = !isRowLocal(checked) || source.first !== undefined;
  const table = treatedTable(checked, source, params, { place });
  const columns = checked.steps.flatMap(outputsOf).map(({ id }) => `treated.${id}`);
  const shown = picksClasses(checked) ? amongKept(quasi) : inLargeClasses(checked, quasi, params);
  const order = place ? ' ORDER BY place' : '';
  return { sql: `SELECT ${columns.join(', ')} FROM (${table}) AS treated${shown}${order}`, params };
}

function amongKept(quasi: readonly string[]): string {
  if (quasi.length === 0) return ` WHERE EXISTS (SELECT 1 FROM ${KEPT_CLASSES})`;
  const same = quasi.map((id) => `treated.${id} IS NOT DISTINCT FROM kept.${id}`);
  return ` SEMI JOIN ${KEPT_CLASSES} AS kept ON ${same.join(' AND ')}`;
}

function inLargeClasses({ plan }: CheckedPlan, quasi: readonly string[], params: SqlValue[]): string {
  if (plan.suppressBelow <= 1) return '';
  const partition = quasi.length > 0 ? `PARTITION BY ${quasi.join(', ')}` : '';
  return ` QUALIFY count(*) OVER (${partition}) >= ${bindTo(params, plan.suppressBelow)}::BIGINT`;
}

function treatedStatement(checked: CheckedPlan, source: CompileSource): Statement {
  const params: SqlValue[] = [];
  return { sql: treatedTable(checked, source, params, { place: source.first !== undefined }), params };
}

function effectsStatement(checked: CheckedPlan, source: CompileSource): Statement {
  const params: SqlValue[] = [];
  const changing = checked.steps.filter(
    ({ step, operator: { treatment } }) => treatment.form !== 'drop' && step.operator !== keep.id,
  );
  const raw = changing.map(({ step }) => step.column);
  const table = treatedTable(checked, source, params, { place: source.first !== undefined, raw });
  const sums = changing.flatMap(effectsOf);
  return { sql: `SELECT ${['count(*) AS total', ...sums].join(', ')} FROM (${table}) AS treated`, params };
}

/** Rows with another value than before; of a value that became several columns, every row with content has. */
function effectsOf(checked: CheckedStep): string[] {
  const { column: id } = checked.step;
  const filled = `coalesce(raw_${id}, '') <> ''`;
  const empty = outputsOf(checked).map((output) => `coalesce(${output.id}, '') = ''`);
  const changed = checked.operator.treatment.form === 'split' ? filled : `raw_${id} IS DISTINCT FROM ${id}`;
  return [
    `count(*) FILTER (WHERE ${changed}) AS changed_${id}`,
    `count(*) FILTER (WHERE ${[filled, ...empty].join(' AND ')}) AS emptied_${id}`,
  ];
}
