import { type CatalogueTemplate, catalogueTemplates } from '../../../model/catalogue-field';
import { municipalTwoSheet } from './municipal-two-sheet';
import { national2017 } from './national-2017';
import { plain } from './plain';
import type { Template } from './template';

/** The templates that catalogues are read and written in. Another one is another file and an entry here. */
export const templates: Readonly<Record<CatalogueTemplate, Template>> = {
  'national-2017': national2017,
  'municipal-two-sheet': municipalTwoSheet,
  plain,
};

/** The template of that id; the national one for an id that is not known, as older inventories have none. */
export function templateOf(id: string | undefined): Template {
  return templates[catalogueTemplates.find((known) => known === id) ?? 'national-2017'];
}

export type { ColumnRule, Condition, Pairing, Template } from './template';
