import type { CatalogueField } from '../../../model/catalogue-field';
import type { CatalogueFaultCode } from '../../../text/faults/catalogue';
import type { TextParams } from '../../../text/language';
import { isUscc } from '../../identifiers';
import type { ColumnRule, Template } from '../templates';

/** The texts of one record, a resource or a 数据项, by field. */
export type Texts = Readonly<Partial<Record<CatalogueField, string>>>;

/** A mistake in one cell of a record. */
export interface Finding {
  readonly field: CatalogueField;
  readonly code: CatalogueFaultCode;
  readonly params: TextParams;
}

/** A number with a unit behind it, as in `12万`. */
const WITH_UNIT = /^\d+(\.\d+)?\s*[^\d\s.,，]+$/;

/**
 * Checks the cells of one record against a template: what must be filled, lists to choose from, numbers, codes, and pairs
 * that must fit together. At most one finding a cell. Fields that the template has no column for are not looked at.
 */
export function checkRecord(fields: readonly CatalogueField[], record: Texts, template: Template): Finding[] {
  const found = new Map<CatalogueField, Finding>();
  for (const field of fields) {
    const rule = template.columns[field];
    const finding = rule && (checkCell(field, rule, record) ?? checkCode(field, record[field] ?? '', template));
    if (finding) found.set(field, finding);
  }
  for (const { field, by, lists, fault } of template.pairings) {
    const [text, partner] = [record[field] ?? '', record[by] ?? ''];
    const allowed = Object.hasOwn(lists, partner) ? lists[partner] : undefined;
    // Where a cell is wrong by itself, its partner says nothing more.
    if (!fields.includes(field) || text === '' || !allowed || allowed.includes(text) || found.has(field)) continue;
    found.set(field, { field, code: fault, params: { allowed: allowed.join('、') } });
  }
  return [...found.values()];
}

function checkCell(field: CatalogueField, rule: ColumnRule, record: Texts): Finding | undefined {
  const { label, values: allowed, number } = rule;
  const text = record[field] ?? '';
  if (text === '') return isRequired(rule, record) ? { field, code: 'required-missing', params: { label } } : undefined;
  if (allowed !== undefined) {
    if (allowed.includes(text)) return undefined;
    return { field, code: 'value-not-in-list', params: { label, allowed: allowed.join('、') } };
  }
  if (number === undefined || number.test(text)) return undefined;
  return { field, code: WITH_UNIT.test(text) ? 'number-has-unit' : 'number-invalid', params: { label } };
}

function isRequired({ required }: ColumnRule, record: Texts): boolean {
  if (typeof required === 'boolean') return required;
  return required.values.includes(record[required.field] ?? '') === (required.is === 'one-of');
}

function checkCode(field: CatalogueField, text: string, { code }: Template): Finding | undefined {
  if (text === '') return undefined;
  if (field === 'providerCode' && !isUscc(text)) return { field, code: 'provider-code-invalid', params: {} };
  if (field !== 'code' || code === undefined || code.whole.test(text)) return undefined;
  return { field, code: code.tooShort.test(text) ? 'code-too-short' : 'code-malformed', params: {} };
}
