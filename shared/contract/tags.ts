import { z } from 'zod';
import { columnIdSchema } from '../model/primitives';
import { levelSchema, tagKinds, tagRoles, tagSchema } from '../model/tag';
import { inWorkspace, resourceRefSchema } from './common';

const count = z.number().int().nonnegative();
const tagged = { kind: z.enum(tagKinds).nullable(), role: z.enum(tagRoles), level: levelSchema };

/** A field of a resource: an item's or a column's name, or its id. */
const field = z.string().max(20_000);

export const tagOperations = {
  'tag.set': {
    request: z.strictObject({ ...inWorkspace, resource: resourceRefSchema, field, ...tagged }),
    response: z.strictObject({ resource: z.string(), field: z.string(), tag: tagSchema, places: count }),
  },
  'tag.confirm': {
    /**
     * Takes every suggestion of the resource (or of all) that no person has set yet; untagged columns become level 1,
     * other. `columns`: only these of one dataset. `set`: what these are given in place of what is in force, also where
     * a person had set it; same-named fields of the resource with them, as `tag.set` does.
     */
    request: z.strictObject({
      ...inWorkspace,
      resource: resourceRefSchema.optional(),
      dataset: z.string().max(500).optional(),
      columns: z.array(columnIdSchema).min(1).max(20_000).optional(),
      set: z.strictObject(tagged).partial().optional(),
    }),
    /** Columns that were confirmed or set. */
    response: z.strictObject({ confirmed: count }),
  },
  'tag.spread': {
    /**
     * Gives the tag of a field to the fields of the same name in other resources. Those that a person set otherwise, or
     * in which detection found something stricter, are left alone but for the resources that `over` names.
     */
    request: z.strictObject({
      ...inWorkspace,
      resource: resourceRefSchema,
      field,
      over: z.array(resourceRefSchema).max(100_000).default([]),
      dryRun: z.boolean().default(false),
    }),
    response: z.strictObject({
      field: z.string(),
      tag: tagSchema,
      dryRun: z.boolean(),
      /** Resources and places (items and columns) that were tagged, or would be. */
      resources: count,
      places: count,
      alike: z.array(z.strictObject({ resource: z.string(), name: z.string(), places: count })),
      differing: z.array(
        z.strictObject({
          resource: z.string(),
          name: z.string(),
          places: count,
          because: z.enum(['set', 'detected']),
          /** What stands there. */
          tag: tagSchema,
        }),
      ),
    }),
  },
} as const;
