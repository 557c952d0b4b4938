import type { FaultBook } from './faults';
import type { Template } from '../../../shared/rules/catalogue/templates';
import { textAt, type Grid } from './grid';
import { oneLine, type RowGroup } from './groups';
import type { Header } from './header';
import type { Reading } from './layout';
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

/** One 数据项 as its row says it. */
export interface ItemValues {
  readonly row: number;
  readonly texts: Readonly<Record<ItemField, string>>;
}

/** One resource as its rows say it, before it becomes a draft. A column that the sheet lacks says nothing. */
export interface ResourceValues {
  readonly fields: Readonly<Record<ResourceField, Placed>>;
  /** Levels of the classification, as many as the profile has. */
  readonly levels: readonly Placed[];
  readonly items: readonly ItemValues[];
}

/** Lengths that the resource model holds. */
const NAME_LIMIT = 500;
const CELL_LIMIT = 4_000;
const nameFields: ReadonlySet<CatalogueField> = new Set(['name', 'itemName']);

/** The values of a row group: each column's first text goes for the whole group, other texts below it are faults. */
export function readResource(
  { grid, header }: Reading,
  group: RowGroup,
  faults: FaultBook,
): Omit<ResourceValues, 'items'> {
  const settled = (column: number | undefined, field: ResourceField | undefined, label: string): Placed => {
    if (column === undefined) return { text: '', row: group.rows[0] ?? 0 };
    const placed = settle(grid, group, column, field, label, faults);
    return { ...placed, text: limited(placed, column, field, label, faults) };
  };
  const fields = Object.fromEntries(
    resourceFields.map((field) => [field, settled(header.columns.get(field), field, labelOf(header.template, field))]),
  ) as Record<ResourceField, Placed>;
  return {
    fields,
    levels: header.levels.map((column, level) => settled(column, undefined, levelLabel(header, level))),
  };
}

/** The 数据项 of a row group, one a row. A row without an item name is a fault and gives none. */
export function readItems({ grid, header }: Reading, group: RowGroup, faults: FaultBook): ItemValues[] {
  const { columns, template } = header;
  const cell = (row: number, field: ItemField): string => {
    const column = columns.get(field);
    if (column === undefined) return '';
    // A name merged over rows is one item; what else is merged goes for each of its rows.
    const text = field === 'itemName' ? grid.text(row, column) : textAt(grid, row, column);
    return limited({ text, row }, column, field, labelOf(template, field), faults);
  };
  return group.rows.flatMap((row) => {
    const texts = Object.fromEntries(itemFields.map((field) => [field, cell(row, field)])) as ItemValues['texts'];
    if (texts.itemName === '') faults.add('item-name-missing', row, columns.get('itemName') ?? 0);
    return texts.itemName === '' ? [] : [{ texts, row }];
  });
}

/** The text as far as the model holds it. */
function limited(
  { text, row }: Placed,
  column: number,
  field: CatalogueField | undefined,
  label: string,
  faults: FaultBook,
): string {
  const isName = field !== undefined && nameFields.has(field);
  const limit = isName ? NAME_LIMIT : CELL_LIMIT;
  if (text.length > limit) faults.add('text-too-long', row, column, { label, limit });
  return clip(isName ? oneLine(text) : text, limit);
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
