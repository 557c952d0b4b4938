import { catalogueTemplates, type CatalogueTemplate } from '../../../shared/model/catalogue-field';
import { templates, type Template } from '../../../shared/rules/catalogue/templates';
import type { Grid } from './grid';
import { fieldsOf } from './headings';
import { findHeader, headerSize, type Header } from './header';

/** A sheet of the workbook that is read, and by which header. */
export interface Reading {
  readonly grid: Grid;
  readonly header: Header;
}

/** How a workbook is read by one template: the sheet of resources first, then that of items where it is another one. */
export interface Layout {
  readonly template: Template;
  readonly readings: readonly Reading[];
  /** Further sheets that look like a catalogue. */
  readonly others: readonly Reading[];
}

/** How well a template fits the workbook. */
export interface Fit {
  readonly id: CatalogueTemplate;
  /** Share of its required columns that were found. */
  readonly fit: number;
  readonly layout: Layout | undefined;
}

/** Fewer columns than this are another table that happens to share two names with the template. */
const FEWEST_COLUMNS = { one: 6, two: 4 };

/**
 * How each template fits, best first: by the columns that it gives a meaning. The plain one, which knows every name that
 * the others know, comes last unless no other fits.
 */
export function fitTemplates(grids: readonly Grid[]): Fit[] {
  const fits = catalogueTemplates.map((id) => {
    const template = templates[id];
    const layout = template.sheets === 'two' ? twoSheets(grids, template) : oneSheet(grids, template);
    return { id, layout, fit: shareFound(template, layout), size: id === 'plain' ? 0 : sizeOf(layout) };
  });
  const rank = ({ layout, size }: (typeof fits)[number]): number => (layout === undefined ? -1 : size);
  return fits.sort((a, b) => rank(b) - rank(a) || b.fit - a.fit).map(({ id, fit, layout }) => ({ id, fit, layout }));
}

/** The sheet whose header has the most columns of the template; the first of equals. */
function oneSheet(grids: readonly Grid[], template: Template): Layout | undefined {
  const found = readingsOf(grids, template, 'both').filter(
    ({ header }) => template.id === 'plain' || header.columns.size >= FEWEST_COLUMNS.one,
  );
  const [best, ...others] = found.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best !== undefined) return { template, readings: [best], others };
  return template.id === 'plain' ? resourcesAlone(grids, template) : undefined;
}

/** A sheet that names resources and none of their items. */
function resourcesAlone(grids: readonly Grid[], template: Template): Layout | undefined {
  const [best] = readingsOf(grids, template, 'resources').sort((a, b) => headerSize(b.header) - headerSize(a.header));
  if (best === undefined || headerSize(best.header) < FEWEST_COLUMNS.two) return undefined;
  return { template, readings: [best], others: [] };
}

function twoSheets(grids: readonly Grid[], template: Template): Layout | undefined {
  const withItems = readingsOf(grids, template, 'items').sort((a, b) => headerSize(b.header) - headerSize(a.header));
  const itemSheets = new Set(withItems.map(({ grid }) => grid));
  const withResources = readingsOf(grids, template, 'resources')
    .filter(({ grid, header }) => !itemSheets.has(grid) && headerSize(header) >= FEWEST_COLUMNS.two)
    .sort((a, b) => headerSize(b.header) - headerSize(a.header));
  const [resources, ...moreResources] = withResources;
  const [items, ...moreItems] = withItems;
  if (resources === undefined || items === undefined) return undefined;
  return { template, readings: [resources, items], others: [...moreResources, ...moreItems] };
}

function readingsOf(grids: readonly Grid[], template: Template, role: Header['role']): Reading[] {
  return grids.flatMap((grid): Reading[] => {
    const header = findHeader(grid, template, role);
    return header === undefined ? [] : [{ grid, header }];
  });
}

function sizeOf(layout: Layout | undefined): number {
  return layout?.readings.reduce((total, { header }) => total + headerSize(header), 0) ?? 0;
}

function shareFound(template: Template, layout: Layout | undefined): number {
  if (layout === undefined) return 0;
  const roles = template.sheets === 'two' ? (['resources', 'items'] as const) : (['both'] as const);
  const wanted = roles.flatMap((role) =>
    fieldsOf(role)
      .filter((field) => template.columns[field]?.required === true)
      .map((field) => layout.readings.some(({ header }) => header.role === role && header.columns.has(field))),
  );
  return wanted.filter(Boolean).length / wanted.length;
}
