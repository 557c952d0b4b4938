import type { CatalogueMerge, CellChange } from '../../../../shared/contract/catalogue';
import type { CatalogueEdit } from '../../../../shared/model/catalogue-edit';
import { resourceFields, type ResourceField } from '../../../../shared/model/catalogue-field';
import type { Resource } from '../../../../shared/model/resource';
import { resourceCell } from '../../../../shared/rules/catalogue/cells';
import type { Template } from '../../../../shared/rules/catalogue/templates';
import { languages, type Language } from '../../../../shared/text/language';
import { fieldNames } from '../../../../shared/text/window/catalogue-field';
import { cellsToSet } from '../edit-draft';
import { cellKey, type Choice } from '../import/choice';
import type { Block } from './tsv';

type Column = ResourceField | 'id';

/** Resources as a block with a header: our number, then every column of the template. */
export function blockOf(resources: readonly Resource[], template: Template, language: Language): Block {
  const fields = resourceFields.filter((field) => template.columns[field] !== undefined);
  const header = [fieldNames.id, ...fields.map((field) => fieldNames[field])].map((name) => name[language]);
  return [
    header,
    ...resources.map((resource) => [resource.id, ...fields.map((field) => resourceCell(resource, field))]),
  ];
}

/** What a pasted block says otherwise than the inventory. */
export interface Pasted {
  readonly changed: CatalogueMerge['changed'];
  /** Rows of no resource, or of more than one, by what names them. */
  readonly unmatched: readonly string[];
  /** Headers that name no column of a resource. */
  readonly unknown: readonly string[];
}

/**
 * Compares a pasted block with the inventory. Columns are told by their header, resources by our number, else by a code
 * or a name that only one has. An empty cell says nothing. Null where the first row is no header that names resources.
 */
export function comparePasted(block: Block, resources: readonly Resource[], template: Template): Pasted | null {
  const [header = [], ...rows] = block;
  const columns = header.map((text) => columnNamed(text, template));
  if (!columns.some((column) => column === 'id' || column === 'code' || column === 'name')) return null;
  const find = finder(resources);
  const changed: CatalogueMerge['changed'] = [];
  const unmatched: string[] = [];
  for (const row of rows) {
    const texts = new Map<Column, string>();
    columns.forEach((column, index) => {
      const text = row[index]?.trim() ?? '';
      if (column !== null && text !== '') texts.set(column, text);
    });
    if (texts.size === 0) continue;
    const resource = find(texts);
    if (resource === null) {
      unmatched.push(texts.get('name') ?? texts.get('code') ?? texts.get('id') ?? '');
      continue;
    }
    const cells = resourceFields.flatMap((field): CellChange[] => {
      const [ours, theirs] = [resourceCell(resource, field), texts.get(field)];
      if (theirs === undefined || theirs === ours) return [];
      return [{ item: null, field, base: null, ours, theirs, conflict: false }];
    });
    if (cells.length > 0)
      changed.push({ resource: resource.id, name: resource.name, cells, itemsAdded: [], itemsGone: [] });
  }
  const unknown = header.filter((text, index) => text.trim() !== '' && columns[index] === null);
  return { changed, unmatched, unknown };
}

/** The edits that the ticked cells of a pasted block ask for. */
export function pastedEdits({ changed }: Pasted, choice: Choice): CatalogueEdit[] {
  return changed.flatMap(({ resource, cells }) => {
    const ticked = cells.filter((cell) => choice.changed[resource]?.has(cellKey(cell)));
    if (ticked.length === 0) return [];
    const set = cellsToSet(Object.fromEntries(ticked.map(({ field, theirs }) => [field, theirs])));
    return [{ resources: [resource], set }];
  });
}

function columnNamed(text: string, template: Template): Column | null {
  const name = text.trim();
  const named = (['id', ...resourceFields] as const).find((field) =>
    languages.some((language) => fieldNames[field][language] === name),
  );
  return named ?? resourceFields.find((field) => template.columns[field]?.headers.includes(name)) ?? null;
}

function finder(resources: readonly Resource[]): (texts: ReadonlyMap<Column, string>) => Resource | null {
  const by = (textOf: (resource: Resource) => string) => {
    const found = new Map<string, Resource | null>();
    // What two have tells neither.
    for (const one of resources) found.set(textOf(one), found.has(textOf(one)) ? null : one);
    return found;
  };
  const [ids, codes, names] = [by(({ id }) => id), by(({ code }) => code), by(({ name }) => name)];
  return (texts) =>
    ids.get(texts.get('id') ?? '') ??
    (texts.has('code') ? codes.get(texts.get('code') ?? '') : null) ??
    names.get(texts.get('name') ?? '') ??
    null;
}
