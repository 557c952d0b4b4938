import type { EditedCell, RefusedCell } from '../../../../shared/contract/list';
import type { ListColumn, ListItem, OpenList } from '../../../../shared/model/openlist';
import type { Profile } from '../../../../shared/regulation';
import { columnTitle, listCells } from '../../../../shared/rules/list-cells';
import { isEditable } from '../../../../shared/rules/list-edits';
import type { SheetTexts } from '../../spreadsheet';
import { refusal } from './faults';
import type { Header } from './place';
import { cellName, expectedText, isBlank, textAt } from './texts';

/** The list that a workbook was made of. */
export interface Exported {
  readonly list: OpenList;
  readonly profile: Profile;
}

/** What differs between a list and the workbook that came back. */
export interface Differences {
  readonly changed: EditedCell[];
  readonly refused: RefusedCell[];
}

/** What a formula shows that came to nothing. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/**
 * Compares the rows of the list's table with the list, each by its resource: sorted rows, moved columns and blank rows are
 * no edits. Only cells that a person fills in may differ.
 */
export function itemDifferences(sheet: SheetTexts, header: Header, exported: Exported): Differences {
  const { items } = exported.list;
  const byResource = new Map(items.map((item) => [item.resource, item]));
  const seen = new Set<string>();
  const found: Differences = { changed: [], refused: [] };
  for (const column of header.strange) {
    const title = textAt(sheet, header.row, column);
    found.refused.push(refusal(sheet, [header.row, column], 'edit-column-new', { title }));
  }
  for (let row = header.row + 1; row < sheet.rows.length; row += 1) {
    if (isBlank(sheet, row)) continue;
    const resource = textAt(sheet, row, header.ids);
    const item = byResource.get(resource);
    const place = [row, header.columns.get('name') ?? header.ids] as const;
    if (resource === '') found.refused.push(refusal(sheet, place, 'edit-row-new'));
    else if (item === undefined) found.refused.push(refusal(sheet, place, 'edit-row-unknown', { resource }));
    else if (seen.has(resource)) found.refused.push(refusal(sheet, place, 'edit-row-repeated', { resource }));
    else for (const cell of differingCells(sheet, row, header, { item, ...exported })) sortOut(cell, exported, found);
    seen.add(resource);
  }
  for (const { resource, number, name } of items) {
    if (seen.has(resource)) continue;
    const about = { resource, before: `${number} ${name}` };
    found.refused.push(refusal(sheet, [header.row, header.ids], 'edit-row-missing', about));
  }
  return found;
}

/** A cell of an item that is not what was exported. */
interface DifferingCell {
  readonly sheet: SheetTexts;
  readonly place: readonly [row: number, column: number];
  readonly resource: string;
  readonly column: ListColumn;
  readonly before: string;
  readonly after: string;
}

function* differingCells(
  sheet: SheetTexts,
  row: number,
  { columns }: Header,
  { item, list, profile }: Exported & { readonly item: ListItem },
): Generator<DifferingCell> {
  const cells = listCells(item, list, profile);
  for (const [column, at] of columns) {
    const [before, after] = [expectedText(cells[column]), textAt(sheet, row, at)];
    if (before !== after) yield { sheet, place: [row, at], resource: item.resource, column, before, after };
  }
}

function sortOut(cell: DifferingCell, { profile }: Exported, { changed, refused }: Differences): void {
  const { sheet, place, resource, column, before, after } = cell;
  const about = { resource, title: columnTitle(profile, column), before, after };
  if (!isEditable(profile, column)) refused.push(refusal(sheet, place, 'edit-fixed', about));
  else if (ERROR.test(after)) refused.push(refusal(sheet, place, 'edit-cell-error', about));
  else {
    const [row, at] = place;
    changed.push({ sheet: sheet.name, row: row + 1, cell: cellName(row, at), resource, column, before, after });
  }
}
