import { Failure } from '../../../../shared/failure';
import type { PageTable } from './table-grid';

/** The table of a page that is read. */
export interface ChosenTable {
  readonly table: PageTable;
  /** Its number among the tables with content, from 1; null where it is the only one. */
  readonly number: string | null;
  /** Others with content, shown and hidden. */
  readonly others: number;
  readonly hidden: number;
}

/**
 * The table with the most content that the page shows, or the one whose number is asked for. Tables without content
 * do not count.
 *
 * @throws Failure `html-no-table`, `html-table-missing`
 */
export function chooseTable(
  tables: readonly PageTable[],
  wanted: string | number | undefined,
  file: string,
): ChosenTable {
  const filled = tables.filter((table) => table.filled > 0);
  const shown = filled.filter((table) => !table.hidden);
  const [largest] = (shown.length > 0 ? shown : filled).toSorted((a, b) => b.filled - a.filled);
  if (largest === undefined) throw new Failure('html-no-table', { file });
  const table = wanted === undefined ? largest : filled[Number(wanted) - 1];
  if (table === undefined) throw new Failure('html-table-missing', { file, table: wanted ?? '', count: filled.length });
  const others = filled.filter((other) => other !== table);
  const hidden = others.filter((other) => other.hidden).length;
  return {
    table,
    number: filled.length === 1 ? null : String(filled.indexOf(table) + 1),
    others: others.length - hidden,
    hidden,
  };
}
