import { z } from 'zod';
import { inWorkspace, pathSchema, secretSchema } from './common';

/** What is said of the key of a workspace's scope; never the key. */
const keySchema = z.strictObject({
  /** Whether there is one on this computer. */
  exists: z.boolean(),
  /** First 16 hexadecimal digits of a digest of the key's check value: tells keys apart and gives nothing away. Null: locked or none. */
  fingerprint: z.string().nullable(),
  /** When the file was made; null: none. */
  createdAt: z.string().nullable(),
  /** How many older keys are kept, so that earlier tokens can be made again. */
  retired: z.number().int().nonnegative(),
});

export const keyOperations = {
  'key.show': {
    /** With the passphrase also the fingerprint, which needs the key opened. */
    request: z.strictObject({ ...inWorkspace, secret: secretSchema.optional() }),
    response: keySchema,
  },
  'key.rotate': {
    /** A new key from now on; the old one is retired, not deleted. Tokens made from now on differ from those released before. */
    request: z.strictObject({ ...inWorkspace, secret: secretSchema, newSecret: secretSchema.optional() }),
    response: keySchema,
  },
  'key.export': {
    /** A copy under its own passphrase, to be kept elsewhere: who loses the key cannot make the same tokens again. */
    request: z.strictObject({ ...inWorkspace, secret: secretSchema, out: pathSchema, outSecret: secretSchema }),
    response: keySchema,
  },
  'key.import': {
    /** Puts an exported key in place; one that is there is retired. */
    request: z.strictObject({ ...inWorkspace, file: pathSchema, fileSecret: secretSchema, secret: secretSchema }),
    response: keySchema,
  },
} as const;
