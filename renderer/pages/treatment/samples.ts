import type { Response } from '../../../shared/contract';
import type { Plan } from '../../../shared/model/plan';

/** First rows of a dataset before and after a plan, for the screen only. */
export interface Sample extends Response<'treat.preview'> {
  readonly plan: Plan;
}

/** One cell twice. `after` is undefined where the column is left out, null where the value is missing. */
export interface SampleCell {
  readonly before: string | null;
  readonly after: string | null | undefined;
}

/** The rows, cell by cell, before and after. Columns are matched by place, for headers may stand there twice. */
export function pairCells({ plan, before, after }: Sample): readonly (readonly SampleCell[])[] {
  let released = 0;
  const places = plan.steps.map(({ operator }) => (operator === 'delete' ? null : released++));
  return before.rows.map((row, index) =>
    places.map((place, column) => ({
      before: row[column] ?? null,
      after: place === null ? undefined : (after.rows[index]?.[place] ?? null),
    })),
  );
}
