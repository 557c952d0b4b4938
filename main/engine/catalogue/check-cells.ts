import {
  itemFields,
  resourceFields,
  type CatalogueField,
  type ItemField,
  type ResourceField,
} from '../../../shared/model/catalogue-field';
import { checkRecord, type CellReader } from '../../../shared/rules/catalogue/lint/record';
import type { FaultBook } from './faults';
import type { Header } from './header';
import type { Sheet } from './join';
import { levelLabel, type ResourceValues } from './values';

/**
 * Checks each cell of a resource and its items against the template's rules, each on the sheet that holds it. Columns
 * that the sheet lacks are not checked.
 */
export function checkCells(values: ResourceValues, resources: Sheet, items: Sheet): void {
  const own = (field: CatalogueField) => values.fields[field as ResourceField];
  checkOn(
    resources,
    resourceFields,
    (field) => own(field).text,
    (field) => own(field).row,
  );
  checkLevels(values, resources.header, resources.faults);
  for (const { row, texts } of values.items) {
    checkOn(
      items,
      itemFields,
      (field) => texts[field as ItemField],
      () => row,
    );
  }
  checkItemNames(values, items.header.columns.get('itemName') ?? 0, items.faults);
}

function checkOn(
  { header, faults }: Sheet,
  fields: readonly CatalogueField[],
  read: CellReader,
  rowOf: (field: CatalogueField) => number,
): void {
  const present = fields.filter((field) => header.columns.has(field));
  for (const { field, code, params } of checkRecord(present, read, header.template)) {
    faults.add(code, rowOf(field), header.columns.get(field) ?? 0, params);
  }
}

function checkLevels({ levels }: ResourceValues, header: Header, faults: FaultBook): void {
  levels.slice(0, header.template.classification.required).forEach(({ text, row }, level) => {
    const column = header.levels[level];
    if (column !== undefined && text === '') {
      faults.add('required-missing', row, column, { label: levelLabel(header, level) });
    }
  });
}

function checkItemNames({ items }: ResourceValues, column: number, faults: FaultBook): void {
  const rows = new Map<string, number>();
  for (const { texts, row } of items) {
    const earlier = rows.get(texts.itemName);
    if (earlier === undefined) rows.set(texts.itemName, row);
    else faults.add('duplicate-item', row, column, { other: earlier + 1 });
  }
}
