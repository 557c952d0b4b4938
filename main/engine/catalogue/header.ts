import { itemFields, resourceFields, type CatalogueField } from '../../../shared/model/catalogue-field';
import type { Template } from '../../../shared/rules/catalogue/templates';
import type { Grid } from './grid';

/** How far down a header is looked for: titles, notes and stamps stand above it. */
export const HEADER_SEARCH_ROWS = 30;
/** Fewer columns than this are another table that happens to share two names with the template. */
const FEWEST_COLUMNS = 6;

/** A sheet's header as a profile reads it. Rows and columns are 0-based. */
export interface Header {
  readonly template: Template;
  /** The lower header row; data begins below. */
  readonly row: number;
  /** Where each field stands; a field that the sheet lacks is absent. */
  readonly columns: ReadonlyMap<CatalogueField, number>;
  /** Columns of the classification's levels, from the outermost in; undefined where the sheet lacks one. */
  readonly levels: readonly (number | undefined)[];
}

/**
 * Finds the header of a catalogue by what its cells say: one row, or two with groups above, wherever it stands in the
 * first rows. Undefined if the sheet is no catalogue.
 */
export function findHeader(grid: Grid, template: Template): Header | undefined {
  const headings = headingsOf(template);
  let best: Header | undefined;
  for (let row = 0; row < Math.min(grid.rows, HEADER_SEARCH_ROWS); row += 1) {
    for (const groupRow of [row - 1, undefined]) {
      const found = mapColumns(grid, template, headings, row, groupRow);
      if (size(found) > size(best)) best = found;
    }
  }
  const recognised = best?.columns.has('name') && best.columns.has('itemName') && best.columns.size >= FEWEST_COLUMNS;
  return recognised ? best : undefined;
}

function size(header: Header | undefined): number {
  return header === undefined ? 0 : header.columns.size + header.levels.filter((level) => level !== undefined).length;
}

/** What a header text stands for: a field, or a level of the classification. */
type Heading = CatalogueField | number;

function headingsOf(template: Template): Map<string, Heading> {
  const headings = new Map<string, Heading>();
  for (const field of [...resourceFields, ...itemFields]) {
    for (const text of template.columns[field]?.headers ?? []) headings.set(normalise(text), field);
  }
  template.classification.levels.forEach((texts, level) => {
    for (const text of texts) headings.set(normalise(text), level);
  });
  return headings;
}

function mapColumns(
  grid: Grid,
  template: Template,
  headings: ReadonlyMap<string, Heading>,
  row: number,
  groupRow: number | undefined,
): Header {
  const columns = new Map<CatalogueField, number>();
  const levels: (number | undefined)[] = template.classification.levels.map(() => undefined);
  let group = '';
  for (let column = 0; column < grid.columns; column += 1) {
    const above = groupRow === undefined ? '' : normalise(grid.text(groupRow, column));
    const leaf = normalise(grid.text(row, column));
    // A group is written once, over its first column; a cell without a leaf is merged over both rows.
    group = above !== '' ? above : leaf === '' ? '' : group;
    const heading = leaf === '' ? headings.get(above) : (headings.get(`${group}/${leaf}`) ?? headings.get(leaf));
    if (typeof heading === 'number') levels[heading] ??= column;
    else if (heading !== undefined && !columns.has(heading)) columns.set(heading, column);
  }
  return { template, row, columns, levels };
}

/** A header text without notes in brackets, spaces, line breaks and asterisks; full-width forms made plain. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s*:]/g, '');
}
