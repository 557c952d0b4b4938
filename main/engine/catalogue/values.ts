import type { FaultBook } from './faults';
import type { Template } from '../../../shared/rules/catalogue/templates';
import { textAt, type Grid } from './grid';
import { oneLine, type RowGroup } from './groups';
import type { Header } from './header';
import {
  itemFields,
  resourceFields,
  type CatalogueField,
  type ItemField,
  type ResourceField,
} from '../../../shared/model/catalogue-field';

/** What a cell says and where, 0-based. */
export interface Placed {
  readonly text: string;
  readonly row: number;
}

/** One resource as its rows say it, before it becomes a draft. A column that the sheet lacks says nothing. */
export interface ResourceValues {
  readonly fields: Readonly<Record<ResourceField, Placed>>;
  /** Levels of the classification, as many as the profile has. */
  readonly levels: readonly Placed[];
  readonly items: readonly { readonly row: number; readonly texts: Readonly<Record<ItemField, string>> }[];
}

/** Lengths that the resource model holds. */
const NAME_LIMIT = 500;
const CELL_LIMIT = 4_000;
const nameFields: ReadonlySet<CatalogueField> = new Set(['name', 'itemName']);

/**
 * The values of a row group: each column's first text goes for the whole group, other texts below it are faults.
 * Rows without an item name are a fault and give no item.
 */
export function readValues(grid: Grid, header: Header, group: RowGroup, faults: FaultBook): ResourceValues {
  const { columns, template } = header;
  const first = group.rows[0] ?? 0;
  const settled = (column: number | undefined, field: ResourceField | undefined, label: string): Placed => {
    if (column === undefined) return { text: '', row: first };
    const { text, row } = settle(grid, group, column, field, label, faults);
    return { text: field === undefined ? clip(text, CELL_LIMIT) : limited(text, row, column, field), row };
  };
  const limited = (text: string, row: number, column: number, field: CatalogueField): string => {
    const limit = nameFields.has(field) ? NAME_LIMIT : CELL_LIMIT;
    const kept = clip(nameFields.has(field) ? oneLine(text) : text, limit);
    if (text.length > limit) faults.add('text-too-long', row, column, { label: labelOf(template, field), limit });
    return kept;
  };
  const itemCell = (row: number, field: ItemField): string => {
    const column = columns.get(field);
    return column === undefined ? '' : limited(grid.text(row, column), row, column, field);
  };
  const fields = Object.fromEntries(
    resourceFields.map((field) => [field, settled(columns.get(field), field, labelOf(template, field))]),
  ) as Record<ResourceField, Placed>;
  const levels = header.levels.map((column, level) => settled(column, undefined, levelLabel(header, level)));
  const items = group.rows.flatMap((row) => {
    const texts = Object.fromEntries(itemFields.map((field) => [field, itemCell(row, field)])) as Record<
      ItemField,
      string
    >;
    if (texts.itemName === '') faults.add('item-name-missing', row, columns.get('itemName') ?? 0);
    return texts.itemName === '' ? [] : [{ texts, row }];
  });
  return { fields, levels, items };
}

function labelOf({ columns }: Template, field: CatalogueField): string {
  return columns[field]?.label ?? field;
}

/** What faults call a level of the classification. */
export function levelLabel({ template }: Header, level: number): string {
  return template.classification.levels[level]?.[0] ?? '';
}

function settle(
  grid: Grid,
  group: RowGroup,
  column: number,
  field: ResourceField | undefined,
  label: string,
  faults: FaultBook,
): Placed {
  let settled: Placed | undefined;
  for (const row of group.rows) {
    const text = textAt(grid, row, column);
    if (text === '' || text === settled?.text) continue;
    if (settled !== undefined) {
      const code = field === 'code' ? 'code-inconsistent' : 'value-inconsistent';
      faults.add(code, row, column, { label, other: settled.row + 1 });
      break;
    }
    settled = { text, row };
  }
  return settled ?? { text: '', row: group.rows[0] ?? 0 };
}

function clip(text: string, limit: number): string {
  return text.length > limit ? text.slice(0, limit) : text;
}
