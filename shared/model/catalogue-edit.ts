import { z } from 'zod';
import { itemSchema, resourceSchema } from './resource';

const { format, census, sharing, opening, ...cells } = resourceSchema.omit({ id: true, items: true }).shape;

/** Cells of a resource that are to be set; those left out stay. */
export const resourceCellsSchema = z
  .strictObject({
    ...cells,
    format: format.partial(),
    census: census.partial(),
    sharing: sharing.partial(),
    opening: opening.partial(),
  })
  .partial();
export type ResourceCells = z.infer<typeof resourceCellsSchema>;

/** Cells of a 数据项 that are to be set. */
export const itemCellsSchema = itemSchema.omit({ id: true, tag: true }).partial();
export type ItemCells = z.infer<typeof itemCellsSchema>;

/** Cells of a 数据项 that is to be added; its id is given by the operation. */
const newItemSchema = itemSchema
  .omit({ id: true, tag: true })
  .extend({ dataType: itemSchema.shape.dataType.default(''), length: itemSchema.shape.length.default('') });

const reference = z.string().min(1).max(500);
const several = z.union([z.literal('all'), z.array(reference).min(1).max(100_000)]);

/**
 * One rule: these resources (ids, codes or names; or all) get these cells, and these items of theirs those; items of
 * theirs go, and new ones come.
 */
export const catalogueEditSchema = z.strictObject({
  resources: several,
  set: resourceCellsSchema.optional(),
  /** By id or exact name within each resource. */
  items: z
    .array(z.strictObject({ items: several, set: itemCellsSchema }))
    .max(10_000)
    .optional(),
  /** Ids or exact names; they go before `items` are set. */
  removeItems: z.array(reference).min(1).max(10_000).optional(),
  /** They come last, in this order. */
  addItems: z.array(newItemSchema).min(1).max(10_000).optional(),
});
export type CatalogueEdit = z.infer<typeof catalogueEditSchema>;
