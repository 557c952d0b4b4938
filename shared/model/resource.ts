import { z } from 'zod';
import { collectionSchema, itemIdSchema, nameSchema, resourceIdSchema } from './primitives';
import { tagSchema } from './tag';

/** A cell of the catalogue as the clerk wrote it, trimmed; empty where the cell was. */
const cell = z.string().max(4000);

/**
 * One 数据项 (信息项) of a resource. `dataType` is the catalogue's own word (字符串型C …). What only newer templates have a
 * column for is absent where the catalogue says nothing of it.
 */
export const itemSchema = z.strictObject({
  id: itemIdSchema,
  name: nameSchema,
  dataType: cell,
  length: cell,
  description: cell.optional(),
  /** 共享属性 of this one item. */
  sharingType: cell.optional(),
  /** 开放属性 of this one item, in the catalogue's words (无条件开放 …). */
  openingType: cell.optional(),
  openingCondition: cell.optional(),
  /** 敏感属性. */
  sensitive: cell.optional(),
  /** 涉密属性. */
  secret: cell.optional(),
  tag: tagSchema.optional(),
});
export type Item = z.infer<typeof itemSchema>;

/**
 * An information resource (信息资源) with the columns of the national catalogue template (政务信息资源目录编制指南 2017), and,
 * where a newer template says them, 数据分级 and 开放属性 of the whole.
 * `code` is opaque text, optional, and may hold `/`; `id` is ours and stable.
 */
export const resourceSchema = z.strictObject({
  id: resourceIdSchema,
  name: nameSchema,
  code: cell,
  /** 类 / 项 / 目 / 细目 … from the outermost in. */
  classification: z.array(cell),
  provider: cell,
  department: cell,
  providerCode: cell,
  abstract: cell,
  format: z.strictObject({ category: cell, type: cell, other: cell }),
  census: z.strictObject({
    storageGb: cell,
    records: cell,
    sharedGb: cell,
    sharedRecords: cell,
    openGb: cell,
    openRecords: cell,
  }),
  sharing: z.strictObject({ type: cell, condition: cell, modeCategory: cell, modeType: cell }),
  opening: z.strictObject({ toSociety: cell, condition: cell, type: cell.optional() }),
  updateCycle: cell,
  publishedOn: cell,
  related: cell,
  /** 数据分级 in the catalogue's words (一般, 重要, 核心, 涉密). */
  grade: cell.optional(),
  items: collectionSchema(itemSchema),
});
export type Resource = z.infer<typeof resourceSchema>;
