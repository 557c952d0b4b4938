import type { CatalogueMapping } from '../../../shared/contract/catalogue';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import type { CatalogueTemplate } from '../../../shared/model/catalogue-field';
import { templates } from '../../../shared/rules/catalogue/templates';
import { checkCells } from './check-cells';
import { checkNames } from './check-names';
import { checkSheet } from './check-sheet';
import { draftResource, type ResourceDraft } from './draft';
import { openFaultBook, type CatalogueFault } from './faults';
import type { Grid } from './grid';
import { HEADER_SEARCH_ROWS } from './header';
import { readResources, type Sheet } from './join';
import { fitTemplates, type Fit, type Layout, type Reading } from './layout';
import { layoutOf, mappingOf } from './mapping';
import { sheetShape, type SheetShape } from './shape';
import { readSheets } from './workbook';

/** What importing a catalogue brings: everything usable, and a fault for everything that is not as it should be. */
export interface CatalogueImport {
  /** Id of the template that it was read by. */
  readonly profile: CatalogueTemplate;
  /** The sheet that holds the resources. */
  readonly sheet: string;
  /** How well each template fits, best first. */
  readonly templates: { readonly id: CatalogueTemplate; readonly fit: number }[];
  /** How the workbook was read. */
  readonly mapping: CatalogueMapping;
  readonly sheets: SheetShape[];
  /** In the order of the sheet; `ResourceDraft` plus an id is a `Resource`. */
  readonly resources: ResourceDraft[];
  /** 数据项 of all resources together. */
  readonly items: number;
  readonly faults: CatalogueFault[];
}

/**
 * Imports the resource catalogue in the workbook at `path` (xlsx, xls, et). Sheets and columns are found by what the
 * headers say, as a template describes it, or read as `mapping` says. Nothing is left out silently: what cannot be
 * imported is a fault. Reports phase `catalogue-rows` in rows.
 *
 * @throws Failure `catalogue-not-recognised`, `catalogue-empty`, `catalogue-unreadable`, `catalogue-encrypted`,
 *   `catalogue-too-large`, `cancelled`, one of `mapping-…`, or the file's own (`file-not-found` …).
 */
export async function importCatalogue(path: string, job: Job, mapping?: CatalogueMapping): Promise<CatalogueImport> {
  stopIfCancelled(job);
  const grids = await readSheets(path);
  stopIfCancelled(job);
  const fits = fitTemplates(grids);
  const layout = mapping === undefined ? guessed(fits, path) : layoutOf(mapping, grids, path);
  const [resources, items] = layout.readings.map((reading) => ({
    ...reading,
    faults: openFaultBook(reading.grid.sheet),
  }));
  if (resources === undefined) throw new Failure('catalogue-empty', { file: path, sheet: '' });
  const read = readAll(resources, items, job);
  const faults = [resources, items].flatMap((sheet) => sheet?.faults.list() ?? []);
  if (read.length === 0 && faults.length === 0) {
    throw new Failure('catalogue-empty', { file: path, sheet: resources.grid.sheet });
  }
  return {
    profile: layout.template.id,
    sheet: resources.grid.sheet,
    templates: fits.map(({ id, fit }) => ({ id, fit })),
    mapping: mappingOf(layout),
    sheets: grids.map((grid) => sheetShape(grid, headerRowOf(grid, layout, fits))),
    resources: read,
    items: read.reduce((total, resource) => total + resource.items.order.length, 0),
    faults: [...faults, ...layout.others.flatMap(leftOut)],
  };
}

function readAll(resources: Sheet, items: Sheet | undefined, job: Job): ResourceDraft[] {
  for (const { grid, header, faults } of [resources, ...(items ? [items] : [])]) checkSheet(grid, header, faults);
  const values = readResources(resources, items, job);
  for (const one of values) checkCells(one, resources, items ?? resources);
  checkNames(values, resources.header, resources.faults);
  return values.map(draftResource);
}

/** @throws Failure `catalogue-not-recognised` */
function guessed(fits: readonly Fit[], file: string): Layout {
  const layout = fits.find((fit) => fit.layout !== undefined)?.layout;
  if (layout !== undefined) return layout;
  const { name, itemName } = templates['national-2017'].columns;
  const wanted = [name, itemName].map((rule) => rule?.label ?? '').join('、');
  throw new Failure('catalogue-not-recognised', { file, wanted, rows: HEADER_SEARCH_ROWS });
}

/** The header of a sheet that is read, else the one that the best template sees there, to choose it by. */
function headerRowOf(grid: Grid, layout: Layout, fits: readonly Fit[]): number | undefined {
  const layouts = [layout, ...fits.flatMap((fit) => fit.layout ?? [])];
  const readings = layouts.flatMap(({ readings: read, others }) => [...read, ...others]);
  return readings.find((reading) => reading.grid === grid)?.header.row;
}

/** A fault for a further sheet that holds a catalogue with data. */
function leftOut({ grid, header }: Reading): CatalogueFault[] {
  if (grid.rows <= header.row + 1) return [];
  const faults = openFaultBook(grid.sheet);
  faults.add('sheet-not-imported', header.row, header.columns.get('name') ?? 0);
  return faults.list();
}
