import { z } from 'zod';
import { agencySchema } from './agency';
import { instantSchema, sha256Schema } from './primitives';

/** The format that this program writes; a higher number is refused, never guessed at. */
export const backupFormat = 'openlist-workspace/1';

const size = z.number().int().nonnegative();

/** `backup.json`: which state of which workspace a backup holds, and every other file in it. */
export const backupManifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  /** `automatic` holds the journal alone, `chosen` the objects too. */
  kind: z.enum(['automatic', 'chosen']),
  agency: agencySchema,
  /** The journal's head: the backup holds all lines up to it. */
  seq: z.number().int().positive(),
  hash: sha256Schema,
  at: instantSchema,
  /** Who had the workspace open. */
  by: z.string(),
  /** Version of the state's schema. */
  schema: z.number().int().positive(),
  /** Objects that the state refers to, whether or not the backup holds them. */
  objects: z.array(sha256Schema),
  files: z.array(z.strictObject({ path: z.string(), size, sha256: sha256Schema })),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** How a backup stands to the workspace that it would replace. */
export const backupRelations = ['same-history', 'ahead', 'diverged', 'other-agency'] as const;
export type BackupRelation = (typeof backupRelations)[number];
