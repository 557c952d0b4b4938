import type { TagKind } from '../../../shared/model/tag';
import { fragmentOf } from './fragments';
import type { Target } from './target';

/** Numbers of which nothing but hidden digits is unknown: their greatest length, and what a check digit leaves of guesses. */
const numbers: Readonly<Partial<Record<TagKind, { length: number; checked: number }>>> = {
  'mobile-phone': { length: 11, checked: 1 },
  'bank-card': { length: 19, checked: 10 },
};

/** Rows, by source column, whose telephone or card number hides so few digits that fewer than 1/τ numbers are left. */
export async function shortHidden({ session, released, least }: Target) {
  const found: { column: string; rows: number }[] = [];
  for (const column of released.columns) {
    const number = column.tag.kind === null ? undefined : numbers[column.tag.kind];
    const fragment = number && fragmentOf(column);
    if (!number || !fragment) continue;
    const { start, end, width } = fragment;
    const length = width === undefined ? `length(${column.sql})` : String(number.length);
    const hidden = `(${length} - ${start} - ${end})`;
    const [count] = await session.query<{ rows: number }>(
      `SELECT count(*) AS rows FROM ${released.table}
        WHERE regexp_matches(left(${column.sql}, $1::INTEGER) || right(${column.sql}, $2::INTEGER), '^[0-9]+$')
          AND length(${column.sql}) >= ${start} + ${end}
          AND ${hidden} BETWEEN 1 AND 9 AND power(10, ${hidden}) / ${number.checked} < ${least}`,
      [start, end],
    );
    found.push({ column: column.from, rows: count?.rows ?? 0 });
  }
  return found;
}
