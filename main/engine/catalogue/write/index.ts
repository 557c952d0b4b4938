import exceljs from 'exceljs';
import { itemFields, resourceFields, type CatalogueField } from '../../../../shared/model/catalogue-field';
import { inOrder } from '../../../../shared/model/primitives';
import type { Item, Resource } from '../../../../shared/model/resource';
import { itemCell, resourceCell } from '../../../../shared/rules/catalogue/cells';
import type { Template } from '../../../../shared/rules/catalogue/templates';
import { cellText } from '../../openlist';
import { longWorkbookBytes, type Between, type LongRow, type LongRows } from '../../spreadsheet';
import { columnsOf, type Column } from './columns';
import { addCatalogueSheet, openDictionary, rowHeight } from './sheets';

/** The levels that the national template shows before anybody asks for more. */
const USUAL_DEPTH = 4;

export interface CatalogueToWrite {
  readonly resources: readonly Resource[];
  readonly agency: string;
  readonly template: Template;
  /** Stands in the workbook as the time of writing, so that equal inventories give equal bytes. */
  readonly at: Date;
  readonly between?: Between;
}

/**
 * An inventory as a workbook of a template, laid out as agencies know it: title, header with its groups and notes, a row
 * for each 数据项 with its resource's cells repeated (or a sheet each), words to choose from, text cells as text. What is
 * written is read back the same. A resource without items has a row of its own, which an import points out.
 *
 * @throws what `between` throws.
 */
export async function catalogueWorkbook(catalogue: CatalogueToWrite): Promise<Uint8Array> {
  const { resources, agency, template, at, between } = catalogue;
  const workbook = new exceljs.Workbook();
  const dictionary = openDictionary();
  const depth = Math.max(
    template.classification.required > 0 ? USUAL_DEPTH : 0,
    ...resources.map(({ classification }) => classification.length),
  );
  const title = `${agency}信息资源目录`;
  const tables: LongRows[] = [];
  const add = (name: string, holds: 'both' | 'resources' | 'items'): void => {
    const columns = columnsOf(template, holds, depth);
    addCatalogueSheet(workbook, { name, title, columns, dictionary });
    tables.push({ sheet: name, rows: rowsOf(resources, columns, holds) });
  };
  if (template.sheets === 'one') add('信息资源目录', 'both');
  else {
    add('目录', 'resources');
    add('信息项', 'items');
  }
  dictionary.addTo(workbook);
  return longWorkbookBytes(workbook, at, tables, between);
}

function* rowsOf(
  resources: readonly Resource[],
  columns: readonly Column[],
  holds: 'both' | 'resources' | 'items',
): Generator<LongRow> {
  for (const resource of resources) {
    const items: (Item | undefined)[] = holds === 'resources' ? [undefined] : inOrder(resource.items);
    if (items.length === 0 && holds === 'both') items.push(undefined);
    for (const item of items) {
      yield { cells: columns.map(({ textOf }) => cellText(textOf(resource, item))), height: rowHeight };
    }
  }
}

/** Fields that a template has no column for, with how many cells of the inventory say something there. */
export function lostIn(resources: readonly Resource[], template: Template): { field: CatalogueField; cells: number }[] {
  const counted = new Map<CatalogueField, number>();
  const count = (field: CatalogueField, text: string): void => {
    if (text !== '' && template.columns[field] === undefined) counted.set(field, (counted.get(field) ?? 0) + 1);
  };
  for (const resource of resources) {
    for (const field of resourceFields) count(field, resourceCell(resource, field));
    for (const item of inOrder(resource.items)) for (const field of itemFields) count(field, itemCell(item, field));
  }
  return [...counted].map(([field, cells]) => ({ field, cells }));
}
