import type { Drift } from '../../../shared/contract/replay';
import type { Column } from '../../../shared/model/dataset';
import type { Plan, Step } from '../../../shared/model/plan';
import { constant } from './operators/constant';
import { tagOf } from './tag';

/** What a plan is fitted to. */
export interface ReplayRequest {
  readonly plan: Plan;
  /** The columns that the plan was made for. */
  readonly before: readonly Column[];
  /** The columns at hand. */
  readonly now: readonly Column[];
  /** A plan for the columns at hand, of which those take their step that `plan` knows nothing of. */
  readonly suggestion: Plan;
}

/**
 * Fits a plan to the columns of a next file. A column is the same if its header is, letter by letter; of several under
 * one header the first is the first. Columns without a header are the same if they stand at the same place.
 *
 * @returns the plan with one step for each column at hand, and every difference: by column, then what is gone
 */
export function replayPlan({ plan, before, now, suggestion }: ReplayRequest): { plan: Plan; drift: Drift[] } {
  const known = new Map(before.map((column, index) => [placeOf(before, index), column]));
  const pairs = now.map((column, index) => ({ column, old: known.get(placeOf(now, index)) }));
  const moves = new Map(pairs.flatMap(({ column, old }) => (old === undefined ? [] : [[old.id, column.id] as const])));
  const steps = pairs.flatMap(({ column, old }) => {
    const step = old === undefined ? stepOf(suggestion, column.id) : stepOf(plan, old.id);
    return step === undefined ? [] : { ...moved(step, moves), column: column.id, name: column.name };
  });
  const added = new Set(pairs.flatMap(({ column, old }) => (old === undefined ? column.id : [])));
  const kept = (list: 'quasi' | 'sensitive') => [
    ...plan[list].flatMap((id) => moves.get(id) ?? []),
    ...suggestion[list].filter((id) => added.has(id)),
  ];
  const gone = before.flatMap(({ id, name }): Drift[] => (moves.has(id) ? [] : [{ change: 'gone', name }]));
  return {
    plan: { ...plan, steps, quasi: kept('quasi'), sensitive: kept('sensitive') },
    drift: [...pairs.flatMap(({ column, old }) => driftOf(column, old)), ...gone],
  };
}

/** What tells a column from the others of its file: its header, and which of those under it it is. */
function placeOf(columns: readonly Column[], index: number): string {
  const name = columns[index]?.name ?? '';
  const count = name.trim() === '' ? index : columns.slice(0, index).filter((other) => other.name === name).length;
  return `${count} ${name}`;
}

function stepOf({ steps }: Plan, id: string): Step | undefined {
  return steps.find(({ column }) => column === id);
}

/** A step whose parameters name other columns (`c3`) by the ids that these have now. */
function moved(step: Step, moves: ReadonlyMap<string, string>): Step {
  // What a constant says is no column, whatever it looks like.
  if (step.operator === constant.id) return step;
  const params = Object.entries(step.params).map(([name, value]) => [
    name,
    typeof value === 'string' ? (moves.get(value) ?? value) : value,
  ]);
  return { ...step, params: Object.fromEntries(params) as Step['params'] };
}

function driftOf(column: Column, old: Column | undefined): Drift[] {
  const { id, name } = column;
  if (old === undefined) return [{ change: 'added', column: id, name }];
  const drift: Drift[] = [];
  if (old.id !== id) drift.push({ change: 'moved', column: id, name, from: old.id });
  if (old.type !== column.type) {
    drift.push({ change: 'retyped', column: id, name, before: old.type, now: column.type });
  }
  const [then, since] = [tagOf(old), tagOf(column)];
  if (then?.kind !== since?.kind || then?.role !== since?.role) drift.push({ change: 'retagged', column: id, name });
  return drift;
}
