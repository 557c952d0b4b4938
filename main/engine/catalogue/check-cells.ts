import { isUscc } from '../../../shared/rules/identifiers';
import type { FaultBook } from './faults';
import type { Header } from './header';
import { resourceFields, type ColumnRule, type Field, type ResourceField } from './profile';
import { levelLabel, type Placed, type ResourceValues } from './values';

/** Checks each cell of a resource against the template's rules. Columns that the sheet lacks are not checked. */
export function checkCells(values: ResourceValues, header: Header, faults: FaultBook): void {
  const { columns, profile } = header;
  const check = (field: Field, placed: Placed): void => {
    const column = columns.get(field);
    if (column === undefined) return;
    checkRule(profile.columns[field], placed, column, values, faults);
  };
  for (const field of resourceFields) check(field, values.fields[field]);
  for (const { row, dataType, length } of values.items) {
    check('dataType', { text: dataType, row });
    check('length', { text: length, row });
  }
  checkLevels(values, header, faults);
  checkCodes(values, header, faults);
  checkPairings(values, header, faults);
  checkItemNames(values, columns.get('itemName') ?? 0, faults);
}

function checkRule(
  rule: ColumnRule,
  { text, row }: Placed,
  column: number,
  values: ResourceValues,
  faults: FaultBook,
): void {
  const { label, values: allowed, number } = rule;
  if (text === '') {
    if (isRequired(rule, values)) faults.add('required-missing', row, column, { label });
  } else if (allowed && !allowed.includes(text)) {
    faults.add('value-not-in-list', row, column, { label, allowed: allowed.join('、') });
  } else if (number && !number.test(text)) {
    faults.add(/^\d+(\.\d+)?\s*[^\d\s.,，]+$/.test(text) ? 'number-has-unit' : 'number-invalid', row, column, {
      label,
    });
  }
}

function isRequired({ required }: ColumnRule, { fields }: ResourceValues): boolean {
  if (typeof required === 'boolean') return required;
  return required.values.includes(fields[required.field].text) === (required.is === 'one-of');
}

function checkLevels({ levels }: ResourceValues, header: Header, faults: FaultBook): void {
  levels.slice(0, header.profile.classification.required).forEach(({ text, row }, level) => {
    const column = header.levels[level];
    if (column !== undefined && text === '') {
      faults.add('required-missing', row, column, { label: levelLabel(header, level) });
    }
  });
}

function checkCodes({ fields }: ResourceValues, { columns, profile }: Header, faults: FaultBook): void {
  const { code, providerCode } = fields;
  if (code.text !== '' && !profile.code.whole.test(code.text)) {
    const fault = profile.code.tooShort.test(code.text) ? 'code-too-short' : 'code-malformed';
    faults.add(fault, code.row, columns.get('code') ?? 0);
  }
  if (providerCode.text !== '' && !isUscc(providerCode.text)) {
    faults.add('provider-code-invalid', providerCode.row, columns.get('providerCode') ?? 0);
  }
}

/** Pairs of columns that must fit together; one fault a cell, and none where its partner is already wrong. */
function checkPairings({ fields }: ResourceValues, { columns, profile }: Header, faults: FaultBook): void {
  const found = new Set<ResourceField>();
  for (const { field, by, lists, fault } of profile.pairings) {
    const { text, row } = fields[field];
    const allowed = Object.hasOwn(lists, fields[by].text) ? lists[fields[by].text] : undefined;
    if (text === '' || allowed === undefined || allowed.includes(text) || found.has(field)) continue;
    found.add(field);
    faults.add(fault, row, columns.get(field) ?? 0, { allowed: allowed.join('、') });
  }
}

function checkItemNames({ items }: ResourceValues, column: number, faults: FaultBook): void {
  const rows = new Map<string, number>();
  for (const { itemName, row } of items) {
    const earlier = rows.get(itemName);
    if (earlier === undefined) rows.set(itemName, row);
    else faults.add('duplicate-item', row, column, { other: earlier + 1 });
  }
}
