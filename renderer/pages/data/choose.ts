import type { Column } from '../../../shared/model/dataset';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';
import { tagInForce } from '../../../shared/model/tag';

/** What the columns of a dataset can be narrowed to: what waits, what detection says, a role. */
export const columnFilters = ['all', 'waiting', 'suggested', 'unsure', 'direct', 'quasi', 'sensitive'] as const;
export type ColumnFilter = (typeof columnFilters)[number];

/** Below this confidence a suggestion deserves a look. */
const SURE = 0.8;

function passes(column: Column, filter: ColumnFilter): boolean {
  const { tag, suggested } = column;
  switch (filter) {
    case 'all':
      return true;
    case 'waiting':
      return tag === null;
    case 'suggested':
      return suggested !== null;
    case 'unsure':
      return suggested !== null && suggested.confidence < SURE;
    case 'direct':
    case 'quasi':
    case 'sensitive':
      return tagInForce(column).role === filter;
  }
}

/** The columns that a filter lets through and whose name holds everything typed. */
export function narrowColumns(columns: readonly Column[], filter: ColumnFilter, typed: string): readonly Column[] {
  const words = searchWords(typed);
  return columns.filter((column) => passes(column, filter) && holdsWords(foldText(column.name), words));
}
