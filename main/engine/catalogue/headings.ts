import { itemFields, resourceFields, type CatalogueField } from '../../../shared/model/catalogue-field';
import type { Template } from '../../../shared/rules/catalogue/templates';

/** What a sheet holds: a row for each 数据项 with its resource's columns beside it, resources alone, or items alone. */
export type SheetRole = 'both' | 'resources' | 'items';

/** What a header text stands for: a field, or a level of the classification (0 is the outermost). */
export type Heading = CatalogueField | number;

/** Fields that a sheet of that role may have. A sheet of items names its resource by name or code. */
export function fieldsOf(role: SheetRole): readonly CatalogueField[] {
  if (role === 'resources') return resourceFields;
  return role === 'items' ? ['name', 'code', ...itemFields] : [...resourceFields, ...itemFields];
}

/** Header texts, normalised, with what they stand for on a sheet of that role; the first field of equal names has it. */
export function headingsOf(template: Template, role: SheetRole): ReadonlyMap<string, Heading> {
  const headings = new Map<string, Heading>();
  const put = (text: string, heading: Heading): void => {
    const key = normalise(text);
    if (!headings.has(key)) headings.set(key, heading);
  };
  for (const field of fieldsOf(role))
    template.columns[field]?.headers.forEach((text) => {
      put(text, field);
    });
  if (role !== 'items') {
    template.classification.levels.forEach((texts, level) => {
      for (const text of texts) put(text, level);
    });
  }
  return headings;
}

/** A header text without notes in brackets, spaces, line breaks and asterisks; full-width forms made plain. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, '')
    .replace(/[\s*:★]/g, '');
}
