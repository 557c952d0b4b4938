import { listColumns, type ListColumn, type OpenList } from '../../../shared/model/openlist';
import type { Profile } from '../../../shared/regulation';
import { columnTitle } from '../../../shared/rules/list-cells';
import { columnsOf } from '../../../shared/rules/list-columns';
import { checkProfile } from './own-profile';
import { itemTable } from './tables';

const BOM = '\uFEFF';
/** What a spreadsheet program takes for a formula. A negative number is none. */
const FORMULA = /^(?:[=+@\t\r]|-(?![0-9]))/;

/** A cell that a spreadsheet program would run as a formula if it opened the file. */
export interface FlaggedCell {
  readonly resource: string;
  readonly column: ListColumn;
}

export interface ListCsv {
  readonly bytes: Uint8Array;
  /** Texts are published as they are; those that need a warning are named. */
  readonly flagged: readonly FlaggedCell[];
}

/**
 * The list as CSV (RFC 4180, UTF-8 with BOM, CRLF), a header and one row an item, with the columns of the sheet. No text
 * is altered on the way: a `'` set before one would be part of what is published.
 *
 * @throws Failure `list-profile-differs`
 */
export function listCsv(list: OpenList, profile: Profile, columns?: readonly ListColumn[]): ListCsv {
  checkProfile(list, profile);
  const chosen = columnsOf(profile, columns);
  const table = itemTable(list, profile, chosen);
  const flagged: FlaggedCell[] = [];
  const lines = [table.columns.map(({ title }) => csvCell(title)).join(',')];
  for (const cells of table.rows) {
    const { resource = '' } = list.items[lines.length - 1] ?? {};
    cells.forEach((value, index) => {
      const column = chosen[index];
      if (column !== undefined && typeof value === 'string' && FORMULA.test(value)) flagged.push({ resource, column });
    });
    lines.push(cells.map((value) => csvCell(String(value ?? ''))).join(','));
  }
  return { bytes: new TextEncoder().encode(`${BOM}${lines.join('\r\n')}\r\n`), flagged };
}

/** Whether a file that begins so was written by `listCsv`: its header has the list's titles and no others. */
export function isListCsv(head: string, profile: Profile): boolean {
  const [header = ''] = head.split('\r\n');
  const titles = new Set(listColumns.map((column) => csvCell(columnTitle(profile, column))));
  return (
    header.startsWith(BOM) &&
    header
      .slice(BOM.length)
      .split(',')
      .every((title) => titles.has(title))
  );
}

/** Quoted where it has to be; spaces at the ends too, which some readers drop. */
function csvCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
