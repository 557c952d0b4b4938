import { Failure } from '../../../shared/failure';
import type { SqlValue } from '../table';
import { DRAWS, drawOf } from './operators/hmac';
import type { Binder } from './operators/operator';
import type { CheckedPlan, CheckedStep } from './plan';

/** What a plan is compiled against. */
export interface CompileSource {
  /** SQL of the table, with columns `c0` … and, unless the plan is row-local, `file_row_number`. */
  readonly table: string;
  /** The agency's key, where a step needs one. */
  readonly key?: Uint8Array | undefined;
  /** Release only so many rows, from the first on. Whatever counts rows still counts all. Default: every row. */
  readonly first?: number | undefined;
}

/** A column that a step releases. */
export interface Output {
  /** `c3`, or `c3_1` … where a step makes several. */
  readonly id: string;
  /** Id of the source's column. */
  readonly from: string;
  /** Its header. */
  readonly name: string;
}

/** Name of the table (`before`, `after`) that holds what becomes of the texts of column `id` one by one. */
export function lookupTable(id: string): string {
  return `looked_up_${id}`;
}

/** The columns that a step releases, in order. */
export function outputsOf({ step: { column, name }, operator: { treatment } }: CheckedStep): Output[] {
  if (treatment.form === 'drop') return [];
  if (treatment.form !== 'split') return [{ id: column, from: column, name }];
  return treatment.outputs.map(({ suffix }, index) => ({
    id: `${column}_${index + 1}`,
    from: column,
    name: `${name}_${suffix}`,
  }));
}

/** Ids of what is released of these columns, in their order. */
export function releasedOf({ steps }: CheckedPlan, columns: readonly string[]): string[] {
  return columns.flatMap((column) =>
    steps.filter(({ step }) => step.column === column).flatMap((step) => outputsOf(step).map(({ id }) => id)),
  );
}

/** Adds a value to the parameters of a statement and returns its placeholder. */
export function bindTo(params: SqlValue[], value: SqlValue): string {
  params.push(value);
  return `$${params.length}`;
}

/**
 * SQL of the table that a plan makes before rows of small classes are left out: every output under its id, `place` (the
 * row's number in the file), and with `raw` the source's columns as `raw_c0` …. Its values are added to `params`.
 *
 * @throws Failure `treat-key-needed`, `treat-key-unfit`
 */
export function treatedTable(
  checked: CheckedPlan,
  source: CompileSource,
  params: SqlValue[],
  { place, raw = [] }: { readonly place: boolean; readonly raw?: readonly string[] },
): string {
  const { plan, steps } = checked;
  const columns = [
    ...(place ? ['s.file_row_number AS place'] : []),
    ...raw.map((id) => `s.${id} AS raw_${id}`),
    ...steps.flatMap((step) => expressionsOf(step, source, params)),
  ];
  const counted = steps.flatMap((step) => countedOf(step, checked, source, params));
  const limit = source.first === undefined ? [] : [`${bindTo(params, source.first)}::BIGINT`];
  const within = counted.length > 0 ? [] : limit.map((first) => `s.file_row_number < ${first}`);
  const drawn = plan.sample === undefined ? [] : [drawnOf(plan.sample, source, params)];
  const where = [...within, ...drawn].map((condition, index) => `${index === 0 ? ' WHERE' : ' AND'} ${condition}`);
  const table = `SELECT ${columns.join(', ')} FROM ${joined(steps, source)}${where.join('')}`;
  if (counted.length === 0) return table;
  const first = limit.map((most) => ` QUALIFY t.place < ${most}`);
  return `SELECT * REPLACE (${counted.join(', ')}) FROM (${table}) AS t${first.join('')}`;
}

/** The outputs of a step over the source `s`. What looks at counts stays as it is until the others are done. */
function expressionsOf(checked: CheckedStep, source: CompileSource, params: SqlValue[]): string[] {
  const { column: id } = checked.step;
  const { treatment } = checked.operator;
  const binder = binderOf(id, source, params);
  switch (treatment.form) {
    case 'drop':
      return [];
    case 'sql':
      return [`${treatment.toSql(`s.${id}`, binder)} AS ${id}`];
    case 'split':
      return treatment.outputs.map(({ toSql }, index) => `${toSql(`s.${id}`, binder)} AS ${id}_${index + 1}`);
    case 'frequency':
      return [`s.${id} AS ${id}`];
    case 'ladder':
      return [`CASE WHEN s.${id} = '' THEN '' ELSE ${lookupTable(id)}.after END AS ${id}`];
    case 'rewrite':
      return [`coalesce(${lookupTable(id)}.after, s.${id}) AS ${id}`];
  }
}

function countedOf(
  { step: { column: id }, operator: { treatment } }: CheckedStep,
  checked: CheckedPlan,
  source: CompileSource,
  params: SqlValue[],
): string[] {
  if (treatment.form !== 'frequency') return [];
  const names = treatment.over === 'value' ? [id] : releasedOf(checked, checked.plan.quasi);
  const partition = names.length > 0 ? `PARTITION BY ${names.map((name) => `t.${name}`).join(', ')}` : '';
  const count = `count(*) OVER (${partition})`;
  return [`${treatment.toSql(`t.${id}`, count, binderOf(id, source, params))} AS ${id}`];
}

function binderOf(id: string, { key }: CompileSource, params: SqlValue[]): Binder {
  return {
    id,
    bind: (value) => bindTo(params, value),
    key() {
      if (key === undefined) throw new Failure('treat-key-needed');
      return key;
    },
    row: () => 's.file_row_number',
    other: (other) => `s.${other}`,
  };
}

/** SQL: a row is drawn, by the key and its number, with the probability `share`. */
function drawnOf(share: number, source: CompileSource, params: SqlValue[]): string {
  const draw = drawOf('\0sample\0', 's.file_row_number::VARCHAR', binderOf('', source, params));
  return `${draw} < ${bindTo(params, BigInt(Math.floor(share * DRAWS)))}::BIGINT`;
}

/** The source beside its tables of looked-up texts. */
function joined(steps: readonly CheckedStep[], { table }: CompileSource): string {
  const joins = steps.flatMap(({ step: { column: id }, operator: { treatment } }) => {
    const name = lookupTable(id);
    return treatment.form === 'rewrite' || treatment.form === 'ladder'
      ? ` LEFT JOIN ${name} ON ${name}.before = s.${id}`
      : [];
  });
  return `${table} AS s${joins.join('')}`;
}
