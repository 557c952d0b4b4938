import { z } from 'zod';
import { frozenListSchema } from '../model/openlist';
import { faultSchema, inWorkspace, secretSchema } from './common';

const count = z.number().int().nonnegative();
const version = z.number().int().positive();

const identity = z.strictObject({
  id: z.string(),
  name: z.string(),
  subject: z.string(),
  /** Codes of the bodies that it may sign for (统一社会信用代码). */
  bodyCodes: z.array(z.string()).readonly(),
  fingerprint: z.string(),
  validFrom: z.string(),
  validThrough: z.string(),
  certificatePath: z.string(),
});

export const openingOperations = {
  'list.check': {
    /** What a freeze would give now, without making one: what would be on the list, and what keeps the others off it. */
    request: z.strictObject(inWorkspace),
    response: frozenListSchema,
  },
  'list.show': {
    request: z.strictObject({ ...inWorkspace, version }),
    /** `withdrawn`: its items that are off the list by now. */
    response: frozenListSchema.extend({ withdrawn: z.array(z.string()) }),
  },
  'list.freeze': {
    request: z.strictObject({ ...inWorkspace, allowPartial: z.boolean().default(false) }),
    /** `revision`: the how many-th of its year, 0 being the first; null with `year` where lists go on. */
    response: z.strictObject({
      version,
      year: z.number().int().nullable(),
      revision: count.nullable(),
      items: count,
      closed: count,
      refused: z.array(faultSchema),
      warnings: z.array(faultSchema),
    }),
  },
  'identity.create': {
    request: z.strictObject({
      name: z.string().trim().min(1).max(64),
      agency: z.string().trim().min(1).max(64),
      code: z.string().max(64),
      secret: secretSchema,
    }),
    response: z.strictObject({ id: z.string(), fingerprint: z.string(), certificatePath: z.string() }),
  },
  'identity.list': {
    request: z.strictObject({}),
    response: z.strictObject({
      identities: z.array(identity),
    }),
  },
} as const;
