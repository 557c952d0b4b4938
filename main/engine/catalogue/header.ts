import type { CatalogueField } from '../../../shared/model/catalogue-field';
import type { Template } from '../../../shared/rules/catalogue/templates';
import type { Grid } from './grid';
import { headingsOf, normalise, type Heading, type SheetRole } from './headings';

/** How far down a header is looked for: titles, notes and stamps stand above it. */
export const HEADER_SEARCH_ROWS = 30;
/** Rows of a header at most: groups of groups, groups, and the columns' own names. */
const MOST_HEADER_ROWS = 3;

/** A sheet's header as a template reads it. Rows and columns are 0-based. */
export interface Header {
  readonly template: Template;
  readonly role: SheetRole;
  /** The lower header row; data begins below. */
  readonly row: number;
  /** Where each field stands; a field that the sheet lacks is absent. */
  readonly columns: ReadonlyMap<CatalogueField, number>;
  /** Columns of the classification's levels, from the outermost in; undefined where the sheet lacks one. */
  readonly levels: readonly (number | undefined)[];
}

/**
 * Finds the header of a catalogue by what its cells say: one row, or two or three with groups above, wherever it stands
 * in the first rows. Undefined if no row names a resource, or a 数据项 where the sheet should hold these.
 */
export function findHeader(grid: Grid, template: Template, role: SheetRole): Header | undefined {
  const headings = headingsOf(template, role);
  let best: Header | undefined;
  for (let row = 0; row < Math.min(grid.rows, HEADER_SEARCH_ROWS); row += 1) {
    for (let height = Math.min(MOST_HEADER_ROWS, row + 1); height > 0; height -= 1) {
      const found = mapColumns(grid, template, role, headings, row, height);
      if (headerSize(found) > headerSize(best)) best = found;
    }
  }
  const named = best?.columns.has('name') && (role === 'resources' || best.columns.has('itemName'));
  return best && named ? { ...best, row: lowestRow(grid, best) } : undefined;
}

/** How many columns the header gives a meaning. */
export function headerSize(header: Header | undefined): number {
  return header === undefined ? 0 : header.columns.size + header.levels.filter((level) => level !== undefined).length;
}

/** The texts of a column's header, upper rows first, as a person reads them. */
export function headerText(grid: Grid, row: number, column: number): string {
  const rows = Array.from({ length: Math.min(MOST_HEADER_ROWS, row + 1) }, (_, above) => row - above);
  return (rows.map((at) => grid.text(at, column)).find((text) => text !== '') ?? '').replace(/\s+/g, ' ');
}

/** A header may be merged down over rows that would else be read as data. */
function lowestRow(grid: Grid, { row, columns }: Header): number {
  const name = columns.get('name') ?? 0;
  const top = grid.origin(row, name);
  let lowest = row;
  while (lowest + 1 < grid.rows && grid.merged(lowest + 1, name) && grid.origin(lowest + 1, name) === top) lowest += 1;
  return lowest;
}

function mapColumns(
  grid: Grid,
  template: Template,
  role: SheetRole,
  headings: ReadonlyMap<string, Heading>,
  row: number,
  height: number,
): Header {
  const columns = new Map<CatalogueField, number>();
  const levels: (number | undefined)[] = template.classification.levels.map(() => undefined);
  const groups = new Array<string>(height).fill('');
  for (let column = 0; column < grid.columns; column += 1) {
    const texts = Array.from({ length: height }, (_, above) => normalise(grid.text(row - above, column)));
    const own = texts.findIndex((text) => text !== '');
    const leaf = texts[own] ?? '';
    // A group is written once, over its first column; a cell without a leaf is merged over the rows below.
    for (let above = 1; above < height; above += 1) {
      const text = texts[above] ?? '';
      if (text !== '') groups[above] = text;
      else if (own === -1) groups[above] = '';
    }
    const inGroup = groups.slice(Math.max(own, 0) + 1).map((group) => headings.get(`${group}/${leaf}`));
    const heading = inGroup.find((found) => found !== undefined) ?? headings.get(leaf);
    if (typeof heading === 'number') levels[heading] ??= column;
    else if (heading !== undefined && !columns.has(heading)) columns.set(heading, column);
  }
  return { template, role, row, columns, levels };
}
