import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { checkCells } from './check-cells';
import { checkNames } from './check-names';
import { checkSheet } from './check-sheet';
import { draftResource, type ResourceDraft } from './draft';
import { openFaultBook, type CatalogueFault } from './faults';
import type { Grid } from './grid';
import { groupRows } from './groups';
import { findHeader, HEADER_SEARCH_ROWS, type Header } from './header';
import { templates } from '../../../shared/rules/catalogue/templates';
import { readValues } from './values';
import { readSheets } from './workbook';

/** What importing a catalogue brings: everything usable, and a fault for everything that is not as it should be. */
export interface CatalogueImport {
  /** Id of the import profile that fitted. */
  readonly profile: string;
  readonly sheet: string;
  /** In the order of the sheet; `ResourceDraft` plus an id is a `Resource`. */
  readonly resources: ResourceDraft[];
  /** 数据项 of all resources together. */
  readonly items: number;
  readonly faults: CatalogueFault[];
}

/**
 * Imports the resource catalogue in the workbook at `path` (xlsx, xls, et). The sheet and its header are found by what
 * they say, as an import profile describes it. Nothing is left out silently: what cannot be imported is a fault.
 * Reports phase `catalogue-rows` in rows.
 *
 * @throws Failure `catalogue-not-recognised`, `catalogue-empty`, `catalogue-unreadable`, `catalogue-encrypted`,
 *   `catalogue-too-large`, `cancelled`, or the file's own (`file-not-found` …).
 */
export async function importCatalogue(path: string, job: Job): Promise<CatalogueImport> {
  stopIfCancelled(job);
  const sheets = await readSheets(path);
  stopIfCancelled(job);
  const { grid, header, others } = chooseSheet(sheets, path);
  const faults = openFaultBook(grid.sheet);
  checkSheet(grid, header, faults);
  const groups = groupRows(grid, header, faults, job);
  const values = groups.map((group) => readValues(grid, header, group, faults));
  for (const resource of values) checkCells(resource, header, faults);
  checkNames(values, header, faults);
  const found = faults.list();
  if (values.length === 0 && found.length === 0)
    throw new Failure('catalogue-empty', { file: path, sheet: grid.sheet });
  return {
    profile: header.template.id,
    sheet: grid.sheet,
    resources: values.map(draftResource),
    items: values.reduce((total, { items }) => total + items.length, 0),
    faults: [...found, ...others.flatMap(leftOut)],
  };
}

interface Catalogue {
  readonly grid: Grid;
  readonly header: Header;
}

/** The sheet whose header has the most columns of the template; the first of equals. */
function chooseSheet(sheets: readonly Grid[], path: string): Catalogue & { readonly others: readonly Catalogue[] } {
  const candidates = sheets.flatMap((grid): Catalogue[] => {
    const header = findHeader(grid, templates['national-2017']);
    return header === undefined ? [] : [{ grid, header }];
  });
  const [best, ...others] = candidates.sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best === undefined) {
    const wanted = '信息资源名称、信息项名称';
    throw new Failure('catalogue-not-recognised', { file: path, wanted, rows: HEADER_SEARCH_ROWS });
  }
  return { ...best, others };
}

/** A fault for a further sheet that holds a catalogue with data. */
function leftOut({ grid, header }: Catalogue): CatalogueFault[] {
  if (grid.rows <= header.row + 1) return [];
  const faults = openFaultBook(grid.sheet);
  faults.add('sheet-not-imported', header.row, header.columns.get('name') ?? 0);
  return faults.list();
}
