import type { CatalogueField } from '../../../model/catalogue-field';
import type { CatalogueFaultCode } from '../../../text/faults/catalogue';
import type { TextParams } from '../../../text/language';
import { isCalendarDate, isUscc } from '../../identifiers';
import type { ColumnRule, Pairing, Template } from '../templates';

/** What one record, a resource or a 数据项, says in a column; empty where it says nothing. */
export type CellReader = (field: CatalogueField) => string;

/** A mistake in one cell of a record. */
export interface Finding {
  readonly field: CatalogueField;
  readonly code: CatalogueFaultCode;
  readonly params: TextParams;
}

/** A number with a unit behind it, as in `12万`. */
const WITH_UNIT = /^\d+(\.\d+)?\s*[^\d\s.,，]+$/;

/**
 * Checks the cells of one record against a template: what must be filled, lists to choose from, numbers, dates, codes,
 * marks of secrecy, and pairs that must fit together. At most one finding a cell. Fields that the template has no column
 * for are not looked at.
 */
export function checkRecord(fields: readonly CatalogueField[], read: CellReader, template: Template): Finding[] {
  const found: Finding[] = [];
  for (const field of fields) {
    const rule = template.columns[field];
    const finding = rule && (checkCell(field, rule, read) ?? checkCode(field, read(field), template));
    if (finding) found.push(finding);
  }
  for (const { field, by, lists, fault } of template.pairings) {
    const text = fields.includes(field) ? read(field) : '';
    if (text === '') continue;
    const allowed = listFor(lists, read(by));
    // Where a cell is wrong by itself, its partner says nothing more.
    if (!allowed || allowed.includes(text) || found.some((one) => one.field === field)) continue;
    found.push({ field, code: fault, params: { allowed: allowed.join('、') } });
  }
  return found;
}

/** The words that a partner's text leaves to choose from; undefined where it leaves all. */
export function listFor(lists: Pairing['lists'], partner: string): readonly string[] | undefined {
  return Object.hasOwn(lists, partner) ? lists[partner] : undefined;
}

function checkCell(field: CatalogueField, rule: ColumnRule, read: CellReader): Finding | undefined {
  const { label, values: allowed, number, isDate = false, secret } = rule;
  const text = read(field);
  if (text === '') return isRequired(rule, read) ? { field, code: 'required-missing', params: { label } } : undefined;
  if (allowed !== undefined) {
    if (!allowed.includes(text)) {
      return { field, code: 'value-not-in-list', params: { label, allowed: allowed.join('、') } };
    }
    return secret?.includes(text) ? { field, code: 'secret-marked', params: { label } } : undefined;
  }
  if (isDate) return isIsoDate(text) ? undefined : { field, code: 'date-invalid', params: { label } };
  if (number === undefined || number.test(text)) return undefined;
  return { field, code: WITH_UNIT.test(text) ? 'number-has-unit' : 'number-invalid', params: { label } };
}

function isRequired({ required }: ColumnRule, read: CellReader): boolean {
  if (typeof required === 'boolean') return required;
  return required.values.includes(read(required.field)) === (required.is === 'one-of');
}

function checkCode(field: CatalogueField, text: string, { code }: Template): Finding | undefined {
  if (text === '') return undefined;
  if (field === 'providerCode' && !isUscc(text)) return { field, code: 'provider-code-invalid', params: {} };
  if (field !== 'code' || code === undefined || code.whole.test(text)) return undefined;
  return { field, code: code.tooShort.test(text) ? 'code-too-short' : 'code-malformed', params: {} };
}

function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && isCalendarDate(Number(year), Number(month), Number(day));
}
