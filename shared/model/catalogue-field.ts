import { z } from 'zod';

/** Columns of a catalogue that hold something of the resource, besides its classification's levels. */
export const resourceFields = [
  'name',
  'code',
  'provider',
  'department',
  'providerCode',
  'abstract',
  'formatCategory',
  'formatType',
  'formatOther',
  'storageGb',
  'records',
  'sharedGb',
  'sharedRecords',
  'openGb',
  'openRecords',
  'sharingType',
  'sharingCondition',
  'modeCategory',
  'modeType',
  'toSociety',
  'openingType',
  'openingCondition',
  'updateCycle',
  'publishedOn',
  'related',
  'grade',
] as const;
export type ResourceField = (typeof resourceFields)[number];

/** Columns that hold something of one 数据项. */
export const itemFields = [
  'itemName',
  'dataType',
  'length',
  'description',
  'itemSharing',
  'itemOpening',
  'itemCondition',
  'sensitive',
  'secret',
] as const;
export type ItemField = (typeof itemFields)[number];

export type CatalogueField = ResourceField | ItemField;

/** Templates that catalogues are read and written in; `plain` is any sheet whose columns a person names. */
export const catalogueTemplates = ['national-2017', 'municipal-two-sheet', 'plain'] as const;
export const catalogueTemplateSchema = z.enum(catalogueTemplates);
export type CatalogueTemplate = z.infer<typeof catalogueTemplateSchema>;
