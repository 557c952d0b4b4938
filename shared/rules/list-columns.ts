import { listColumns, type ListColumn } from '../model/openlist';
import type { Profile } from '../regulation';

/** Ready-made choices of columns: all that a list can show, and no more than the regulation asks for. */
export const columnSets = ['full', 'required'] as const;
export type ColumnSet = (typeof columnSets)[number];

/** Without these nobody could tell which dataset a row is about. */
const always: readonly ListColumn[] = ['number', 'name'];

/** The columns that `profile` does not let a list leave out, with those that name the row, as they are printed. */
export function requiredColumns(profile: Profile): ListColumn[] {
  const asked = new Set([...always, ...profile.list.required.map(({ column }) => column)]);
  return listColumns.filter((column) => asked.has(column));
}

/**
 * The columns of a ready-made set or of a person's own choice, in the order in which a list prints them. What the
 * regulation asks for is there whatever was chosen.
 */
export function columnsOf(profile: Profile, chosen: ColumnSet | readonly ListColumn[] = 'full'): ListColumn[] {
  if (chosen === 'full') return [...listColumns];
  const wanted = new Set([...requiredColumns(profile), ...(chosen === 'required' ? [] : chosen)]);
  return listColumns.filter((column) => wanted.has(column));
}
