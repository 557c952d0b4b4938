import { z } from 'zod';
import { openingTypes } from '../model/decision';

/** How much of saved views is kept: all of them stay far below what a file of preferences may hold. */
export const viewLimits = { views: 20, name: 40, word: 200 } as const;

const wordSchema = z.string().max(viewLimits.word);

/** What the table of resources is narrowed down to, under a name: the catalogue's own words, no cell of a data file. */
export const catalogueViewSchema = z.strictObject({
  name: z.string().min(1).max(viewLimits.name),
  /** What is searched for. */
  typed: wordSchema,
  /** Null: whatever. */
  filters: z.strictObject({
    type: z.enum([...openingTypes, 'undecided']).nullable(),
    data: z.enum(['with', 'without']).nullable(),
    department: wordSchema.nullable(),
    sharing: wordSchema.nullable(),
    cycle: wordSchema.nullable(),
    format: wordSchema.nullable(),
  }),
});
export type CatalogueView = z.infer<typeof catalogueViewSchema>;

export const catalogueViewsSchema = z.array(catalogueViewSchema).max(viewLimits.views);
