import type { CatalogueMapping, MappedField } from '../../../../shared/contract/catalogue';
import { itemFields, resourceFields } from '../../../../shared/model/catalogue-field';

export type SheetMapping = CatalogueMapping['sheets'][number];
export type Role = SheetMapping['role'];

/** At most so many levels are offered; templates have four or fewer. */
const LEVELS = 6;
const levels = Array.from({ length: LEVELS }, (_, index): MappedField => `level-${index + 1}`);

/** What columns of a sheet can hold; a sheet of items names the resource that each belongs to. */
export function fieldsFor(role: Role): readonly MappedField[] {
  if (role === 'items') return ['name', 'code', ...itemFields];
  return [...resourceFields, ...levels, ...(role === 'both' ? itemFields : [])];
}

/** The mapping with a sheet read in another role; null: not read. A sheet read anew starts with no columns. */
export function withRole(
  mapping: CatalogueMapping,
  { sheet, headerRow }: { readonly sheet: string; readonly headerRow: number | null },
  role: Role | null,
): CatalogueMapping {
  const before = mapping.sheets.find((one) => one.sheet === sheet);
  const others = mapping.sheets.filter((one) => one !== before);
  if (role === null) return { ...mapping, sheets: others };
  const allowed = new Set<string>(fieldsFor(role));
  const fields = Object.fromEntries(Object.entries(before?.fields ?? {}).filter(([, field]) => allowed.has(field)));
  const made = { sheet, role, headerRow: before?.headerRow ?? headerRow ?? 1, fields };
  return {
    ...mapping,
    sheets: before ? mapping.sheets.map((one) => (one === before ? made : one)) : [...others, made],
  };
}

/** The mapping with the lower header row of a sheet at another place. */
export function withHeaderRow(mapping: CatalogueMapping, sheet: string, headerRow: number): CatalogueMapping {
  return { ...mapping, sheets: mapping.sheets.map((one) => (one.sheet === sheet ? { ...one, headerRow } : one)) };
}

/** The mapping with a column read as `field` (null: not read); no other column of the sheet holds the same. */
export function withField(
  mapping: CatalogueMapping,
  sheet: string,
  column: string,
  field: MappedField | null,
): CatalogueMapping {
  return {
    ...mapping,
    sheets: mapping.sheets.map((one) => {
      if (one.sheet !== sheet) return one;
      const rest = Object.entries(one.fields).filter(([letters, held]) => letters !== column && held !== field);
      return { ...one, fields: Object.fromEntries(field === null ? rest : [...rest, [column, field]]) };
    }),
  };
}
