import { z } from 'zod';
import { catalogueEditSchema } from '../model/catalogue-edit';
import { catalogueTemplateSchema, itemFields, resourceFields } from '../model/catalogue-field';
import { itemSchema, resourceSchema } from '../model/resource';
import { faultSchema, inWorkspace, pathSchema, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();
const several = z.array(resourceRefSchema).min(1).max(100_000);

/** What a column stands for: a field, or a level of the classification from the outermost in (`level-1`). */
export const mappedFieldSchema = z.union([
  z.enum(resourceFields),
  z.enum(itemFields),
  z.templateLiteral(['level-', z.number().int().min(1).max(26)]),
]);
export type MappedField = z.infer<typeof mappedFieldSchema>;

/** One sheet as it is read: `both` holds a row for each 数据项 with its resource's columns beside it. */
const sheetMappingSchema = z.strictObject({
  sheet: z.string().max(255),
  role: z.enum(['both', 'resources', 'items']),
  /** The lower header row, as the spreadsheet program counts. */
  headerRow: z.number().int().positive(),
  /** By column letters; a column that is not named is not read. */
  fields: z.record(z.string().regex(/^[A-Z]{1,3}$/), mappedFieldSchema),
});

/** How a workbook is read. */
export const catalogueMappingSchema = z.strictObject({
  template: catalogueTemplateSchema,
  sheets: z.array(sheetMappingSchema).min(1).max(2),
});
export type CatalogueMapping = z.infer<typeof catalogueMappingSchema>;

/** A sheet of the workbook as a person corrects the mapping by: its columns with their headers. */
const sheetShapeSchema = z.strictObject({
  sheet: z.string(),
  rows: count,
  headerRow: z.number().int().positive().nullable(),
  columns: z.array(z.strictObject({ column: z.string(), header: z.string(), filled: count })),
});

/**
 * A cell that the file and the inventory do not say alike, but for what only the inventory changed since the last
 * import: that is no change of the file's. `item` is the 数据项's name; null: of the
 * resource.
 */
export const cellChangeSchema = z.strictObject({
  item: z.string().nullable(),
  field: z.union([z.enum(resourceFields), z.enum(itemFields), z.literal('classification')]),
  /** What was imported last; null where it is not known. */
  base: z.string().nullable(),
  ours: z.string(),
  theirs: z.string(),
  /** Both differ from what was imported last, or that is not known. */
  conflict: z.boolean(),
});
export type CellChange = z.infer<typeof cellChangeSchema>;

/** What a file would change in the inventory: new, changed, gone. */
export const catalogueMergeSchema = z.strictObject({
  added: z.array(z.strictObject({ name: z.string(), code: z.string(), items: count })),
  changed: z.array(
    z.strictObject({
      resource: z.string(),
      name: z.string(),
      cells: z.array(cellChangeSchema),
      itemsAdded: z.array(z.string()),
      itemsGone: z.array(z.string()),
    }),
  ),
  /** In the inventory and not in the file. `kept`: data, decisions or lists rest on it, so that it cannot be removed. */
  gone: z.array(z.strictObject({ resource: z.string(), name: z.string(), kept: z.boolean() })),
  same: count,
});
export type CatalogueMerge = z.infer<typeof catalogueMergeSchema>;

/** What is taken over of a merge. Nothing of the inventory is overwritten or removed unasked. */
export const takeSchema = z.strictObject({
  added: z.boolean().default(true),
  /** `unconflicted`: what only the file changed since the last import. By resource: cells (`item` null: the resource's). */
  changed: z
    .union([
      z.enum(['none', 'unconflicted', 'all']),
      z.array(
        z.strictObject({
          resource: z.string().max(500),
          cells: z.array(z.strictObject({ item: z.string().nullable(), field: z.string().max(40) })).max(100_000),
          items: z.boolean().default(true),
        }),
      ),
    ])
    .default('none'),
  /** Ids of resources to remove; `all`: those that nothing rests on. */
  gone: z.union([z.literal('all'), z.array(z.string().max(500)).max(100_000)]).default([]),
});
export type Take = z.infer<typeof takeSchema>;

/** A mistake in the inventory. `fix`: it can be mended without a person's knowledge of the matter. */
export const lintFaultSchema = z.looseObject({
  resource: z.string(),
  /** Id of the 数据项; null: of the resource. */
  item: z.string().nullable(),
  field: z.string(),
  code: z.string(),
  fix: z.boolean(),
});

/** A cell of the inventory: of a resource, by its id, or of one of its 数据项. */
const faultyCellSchema = z.strictObject({
  resource: z.string().max(60),
  item: z.string().max(60).nullable(),
  field: z.string().max(40),
});

const draftSchema = resourceSchema.omit({ id: true, items: true }).extend({
  items: z.array(itemSchema.omit({ id: true, tag: true })).max(10_000),
});

export const catalogueOperations = {
  'catalogue.look': {
    /** What importing a workbook would do. Changes nothing. Without a mapping it is guessed from the headers. */
    request: z.strictObject({ ...inWorkspace, file: pathSchema, mapping: catalogueMappingSchema.optional() }),
    response: z.strictObject({
      /** How well each template fits, best first: the share of its required columns that were found. */
      templates: z.array(z.strictObject({ id: catalogueTemplateSchema, fit: z.number() })),
      mapping: catalogueMappingSchema,
      sheets: z.array(sheetShapeSchema),
      resources: count,
      items: count,
      faults: z.array(faultSchema),
      merge: catalogueMergeSchema,
    }),
  },
  'catalogue.import': {
    request: z.strictObject({
      ...inWorkspace,
      file: pathSchema,
      dryRun: z.boolean().default(false),
      mapping: catalogueMappingSchema.optional(),
      take: takeSchema.prefault({}),
    }),
    response: z.strictObject({
      profile: z.string(),
      sheet: z.string(),
      /** New resources and the items in them. */
      resources: count,
      items: count,
      /** Resources of the file that the inventory has already. */
      skipped: count,
      /** Resources of the inventory that the file says otherwise, and how many of them were changed. */
      changed: count,
      updated: count,
      /** Resources of the inventory that the file lacks, and how many of them were removed. */
      gone: count,
      removed: count,
      faults: z.array(faultSchema),
      /** What was found, whether it was taken or not. */
      merge: catalogueMergeSchema,
    }),
  },
  'catalogue.export': {
    /** Writes the inventory in a template: that of the last import unless another is named. */
    request: z.strictObject({ ...inWorkspace, out: pathSchema, template: catalogueTemplateSchema.optional() }),
    response: z.strictObject({
      path: z.string(),
      template: catalogueTemplateSchema,
      resources: count,
      items: count,
      /** What the template has no column for, with how many cells that is. */
      lost: z.array(z.strictObject({ field: z.string(), cells: count })),
    }),
  },
  'catalogue.check': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ resources: count, items: count, faults: z.array(lintFaultSchema) }),
  },
  'catalogue.fix': {
    /** Mends what can safely be mended, of the codes, resources and cells that are named (all where none is), in one change. */
    request: z.strictObject({
      ...inWorkspace,
      codes: z.array(z.string().max(60)).max(100).optional(),
      resources: several.optional(),
      cells: z.array(faultyCellSchema).max(1_000_000).optional(),
    }),
    response: z.strictObject({ fixed: count, resources: count, left: count }),
  },
  'catalogue.report': {
    /** Writes the faults of the inventory as a workbook to print. */
    request: z.strictObject({ ...inWorkspace, out: pathSchema }),
    response: z.strictObject({ path: z.string(), faults: count }),
  },
  'catalogue.add': {
    request: z.strictObject({ ...inWorkspace, resources: z.array(draftSchema).min(1).max(10_000) }),
    response: z.strictObject({ ids: z.array(z.string()), items: count }),
  },
  'catalogue.remove': {
    /** Refused for a resource that data, decisions or lists rest on. */
    request: z.strictObject({ ...inWorkspace, resources: several }),
    response: z.strictObject({ removed: count }),
  },
  'catalogue.edit': {
    /** Sets cells of resources and of their items, as many as are named, in one change. */
    request: z.strictObject({ ...inWorkspace, edits: z.array(catalogueEditSchema).min(1).max(10_000) }),
    /** How many come out otherwise than they were. */
    response: z.strictObject({ resources: count, items: count }),
  },
} as const;
