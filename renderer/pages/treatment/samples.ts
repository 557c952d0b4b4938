import type { Response } from '../../../shared/contract';
import type { Plan } from '../../../shared/model/plan';
import { releasedBy } from './parameters';

/** First rows of a dataset before and after a plan, for the screen only. */
export interface Sample extends Response<'treat.preview'> {
  readonly plan: Plan;
}

/**
 * One cell twice. `after` is undefined where the column is left out, null where the value is missing; what became several
 * columns stands side by side.
 */
export interface SampleCell {
  readonly before: string | null;
  readonly after: string | null | undefined;
}

/** The rows, cell by cell, before and after. Columns are matched by place, for headers may stand there twice. */
export function pairCells({ plan, before, after }: Sample): readonly (readonly SampleCell[])[] {
  let released = 0;
  const places = plan.steps.map((step) => {
    const first = released;
    released += releasedBy(step);
    return [first, released] as const;
  });
  return before.rows.map((row, index) =>
    places.map(([first, end], column) => ({
      before: row[column] ?? null,
      after: joined(after.rows[index]?.slice(first, end) ?? []),
    })),
  );
}

function joined(cells: readonly (string | null)[]): SampleCell['after'] {
  if (cells.length === 0) return undefined;
  return cells.every((cell) => cell === null) ? null : cells.map((cell) => cell ?? '').join(' | ');
}
