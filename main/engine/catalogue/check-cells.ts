import { isUscc } from '../../../shared/rules/identifiers';
import type { FaultBook } from './faults';
import type { Header } from './header';
import type { Sheet } from './join';
import {
  itemFields,
  resourceFields,
  type CatalogueField,
  type ResourceField,
} from '../../../shared/model/catalogue-field';
import type { ColumnRule } from '../../../shared/rules/catalogue/templates';
import { levelLabel, type Placed, type ResourceValues } from './values';

/** The texts of one record by field. */
type Texts = Readonly<Partial<Record<CatalogueField, string>>>;

function textsOf({ fields }: ResourceValues): Texts {
  return Object.fromEntries(resourceFields.map((field) => [field, fields[field].text]));
}

/**
 * Checks each cell of a resource and its items against the template's rules, each on the sheet that holds it. Columns
 * that the sheet lacks are not checked.
 */
export function checkCells(values: ResourceValues, resources: Sheet, items: Sheet): void {
  const texts = textsOf(values);
  for (const field of resourceFields) checkCell(field, values.fields[field], texts, resources);
  checkLevels(values, resources.header, resources.faults);
  checkCodes(values, resources.header, resources.faults);
  checkPairings(texts, resources, (field) => values.fields[field as ResourceField].row);
  for (const { row, texts: item } of values.items) {
    for (const field of itemFields) checkCell(field, { text: item[field], row }, item, items);
    checkPairings(item, items, () => row);
  }
  checkItemNames(values, items.header.columns.get('itemName') ?? 0, items.faults);
}

function checkCell(field: CatalogueField, placed: Placed, record: Texts, { header, faults }: Sheet): void {
  const column = header.columns.get(field);
  const rule = header.template.columns[field];
  if (column !== undefined && rule !== undefined) checkRule(rule, placed, column, record, faults);
}

function checkRule(rule: ColumnRule, { text, row }: Placed, column: number, record: Texts, faults: FaultBook): void {
  const { label, values: allowed, number } = rule;
  if (text === '') {
    if (isRequired(rule, record)) faults.add('required-missing', row, column, { label });
  } else if (allowed && !allowed.includes(text)) {
    faults.add('value-not-in-list', row, column, { label, allowed: allowed.join('、') });
  } else if (number && !number.test(text)) {
    faults.add(/^\d+(\.\d+)?\s*[^\d\s.,，]+$/.test(text) ? 'number-has-unit' : 'number-invalid', row, column, {
      label,
    });
  }
}

function isRequired({ required }: ColumnRule, record: Texts): boolean {
  if (typeof required === 'boolean') return required;
  return required.values.includes(record[required.field] ?? '') === (required.is === 'one-of');
}

function checkLevels({ levels }: ResourceValues, header: Header, faults: FaultBook): void {
  levels.slice(0, header.template.classification.required).forEach(({ text, row }, level) => {
    const column = header.levels[level];
    if (column !== undefined && text === '') {
      faults.add('required-missing', row, column, { label: levelLabel(header, level) });
    }
  });
}

function checkCodes({ fields }: ResourceValues, { columns, template }: Header, faults: FaultBook): void {
  const { code, providerCode } = fields;
  if (code.text !== '' && template.code?.whole.test(code.text) === false) {
    const fault = template.code.tooShort.test(code.text) ? 'code-too-short' : 'code-malformed';
    faults.add(fault, code.row, columns.get('code') ?? 0);
  }
  if (providerCode.text !== '' && !isUscc(providerCode.text)) {
    faults.add('provider-code-invalid', providerCode.row, columns.get('providerCode') ?? 0);
  }
}

/** Pairs of columns that must fit together; one fault a cell, and none where its partner is already wrong. */
function checkPairings(record: Texts, { header, faults }: Sheet, rowOf: (field: CatalogueField) => number): void {
  const found = new Set<CatalogueField>();
  for (const { field, by, lists, fault } of header.template.pairings) {
    const [text, partner] = [record[field] ?? '', record[by] ?? ''];
    const allowed = Object.hasOwn(lists, partner) ? lists[partner] : undefined;
    if (text === '' || allowed === undefined || allowed.includes(text) || found.has(field)) continue;
    found.add(field);
    faults.add(fault, rowOf(field), header.columns.get(field) ?? 0, { allowed: allowed.join('、') });
  }
}

function checkItemNames({ items }: ResourceValues, column: number, faults: FaultBook): void {
  const rows = new Map<string, number>();
  for (const { texts, row } of items) {
    const earlier = rows.get(texts.itemName);
    if (earlier === undefined) rows.set(texts.itemName, row);
    else faults.add('duplicate-item', row, column, { other: earlier + 1 });
  }
}
