import { Failure } from '../../../shared/failure';
import type { SqlValue } from '../table';
import type { Binder } from './operators/operator';
import type { CheckedPlan, CheckedStep } from './plan';

/** A statement with its bound values. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** What a plan is compiled against. */
export interface CompileSource {
  /** SQL of the table, with columns `c0` … and, unless the plan is row-local, `file_row_number`. */
  readonly table: string;
  /** The agency's key, where a step needs one. */
  readonly key?: Uint8Array | undefined;
}

export interface CompiledPlan {
  /**
   * The one statement that treats the table: the released columns under their ids, rows in the source's order, rows of
   * too small classes left out. It is also a table for risk to be measured over.
   */
  readonly release: Statement;
  /** One row: for each step `cN` that may change values, `changed_cN` and `emptied_cN`. */
  readonly effects: Statement;
  /** Whether each released row depends on one row alone, so that `release` keeps the source's order by itself. */
  readonly rowLocal: boolean;
  /** Ids of the released columns, in order. */
  readonly released: readonly string[];
  /** Ids of the quasi-identifiers that are released. */
  readonly quasi: readonly string[];
}

/** Name of the table (`before`, `after`) that must hold the texts of column `id` that a rewrite changes. */
export function rewriteTable(id: string): string {
  return `rewritten_${id}`;
}

/**
 * Compiles a checked plan to SQL. Keys and everything that a person or a file gave are bound; ids are `cN` and operators
 * write the rest, so the text holds nothing of the data. Tables of rewritten texts must exist when it runs.
 *
 * @throws Failure `treat-key-needed`, `treat-key-unfit`
 */
export function compilePlan(checked: CheckedPlan, source: CompileSource): CompiledPlan {
  const released = checked.steps.flatMap(({ step, operator }) =>
    operator.treatment.form === 'drop' ? [] : step.column,
  );
  const quasi = checked.plan.quasi.filter((id) => released.includes(id));
  return {
    release: releaseStatement(checked, source, released, quasi),
    effects: effectsStatement(checked, source),
    rowLocal: isRowLocal(checked),
    released,
    quasi,
  };
}

function isRowLocal({ plan, steps }: CheckedPlan): boolean {
  return plan.suppressBelow <= 1 && steps.every(({ operator }) => operator.treatment.form !== 'rewrite');
}

function releaseStatement(
  { plan, steps }: CheckedPlan,
  source: CompileSource,
  released: readonly string[],
  quasi: readonly string[],
): Statement {
  const params: SqlValue[] = [];
  const treated = treatedColumns(steps, source, params).map(({ id, expression }) => `${expression} AS ${id}`);
  // A row-local statement keeps the order of the file; joins and windows do not promise it.
  const rowLocal = isRowLocal({ plan, steps });
  const place = rowLocal ? [] : ['s.file_row_number AS place'];
  const table = `SELECT ${[...place, ...treated].join(', ')} FROM ${joined(steps, source)}`;
  const partition = quasi.length > 0 ? `PARTITION BY ${quasi.join(', ')}` : '';
  const suppresses = plan.suppressBelow > 1;
  const enough = suppresses
    ? ` QUALIFY count(*) OVER (${partition}) >= ${bindTo(params, plan.suppressBelow)}::BIGINT`
    : '';
  const order = rowLocal ? '' : ' ORDER BY place';
  return { sql: `SELECT ${released.join(', ')} FROM (${table}) AS treated${enough}${order}`, params };
}

function effectsStatement({ steps }: CheckedPlan, source: CompileSource): Statement {
  const params: SqlValue[] = [];
  const changing = treatedColumns(steps, source, params).filter(({ id, expression }) => expression !== `s.${id}`);
  const sums = changing.flatMap(({ id }) => [
    `count(*) FILTER (WHERE ${id} IS DISTINCT FROM treated_${id}) AS changed_${id}`,
    `count(*) FILTER (WHERE coalesce(${id}, '') <> '' AND coalesce(treated_${id}, '') = '') AS emptied_${id}`,
  ]);
  const pairs = changing.flatMap(({ id, expression }) => [`s.${id}`, `${expression} AS treated_${id}`]);
  const table = `SELECT ${['s.file_row_number', ...pairs].join(', ')} FROM ${joined(steps, source)}`;
  return { sql: `SELECT ${['count(*) AS total', ...sums].join(', ')} FROM (${table}) AS treated`, params };
}

/** The expression of each released column over the source `s`. */
function treatedColumns(
  steps: readonly CheckedStep[],
  source: CompileSource,
  params: SqlValue[],
): { readonly id: string; readonly expression: string }[] {
  const binder: Binder = {
    bind: (value) => bindTo(params, value),
    key: () => {
      if (source.key === undefined) throw new Failure('treat-key-needed');
      return source.key;
    },
  };
  return steps.flatMap(({ step: { column: id }, operator: { treatment } }) => {
    switch (treatment.form) {
      case 'drop':
        return [];
      case 'sql':
        return { id, expression: treatment.toSql(`s.${id}`, binder) };
      case 'rewrite':
        return { id, expression: `coalesce(${rewriteTable(id)}.after, s.${id})` };
    }
  });
}

/** The source beside its tables of rewritten texts; a text that is not in one stays as it is. */
function joined(steps: readonly CheckedStep[], { table }: CompileSource): string {
  const joins = steps.flatMap(({ step: { column: id }, operator }) => {
    const name = rewriteTable(id);
    return operator.treatment.form === 'rewrite' ? ` LEFT JOIN ${name} ON ${name}.before = s.${id}` : [];
  });
  return `${table} AS s${joins.join('')}`;
}

function bindTo(params: SqlValue[], value: SqlValue): string {
  params.push(value);
  return `$${params.length}`;
}
