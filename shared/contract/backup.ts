import { z } from 'zod';
import { agencySchema } from '../model/agency';
import { backupRelations } from '../model/backup';
import { inWorkspace, pathSchema } from './common';

const count = z.number().int().nonnegative();
const digests = z.array(z.string()).readonly();

/** What was written, and which objects it lacks. */
const written = z.strictObject({
  path: z.string(),
  bytes: count,
  seq: count,
  hash: z.string(),
  objects: count,
  /** Objects that no longer match their digest. */
  damaged: digests,
  /** Objects that the state refers to and that are gone. */
  missing: digests,
});

const change = z.strictObject({ seq: count, at: z.string(), actor: z.string(), operation: z.string() });

export const backupOperations = {
  'workspace.backup': {
    /** `out` is a folder, in which a name is chosen, or the file. */
    request: z.strictObject({ ...inWorkspace, out: pathSchema }),
    response: written,
  },
  'workspace.copy': {
    request: z.strictObject({ ...inWorkspace, dir: pathSchema }),
    response: written,
  },
  'workspace.backups': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({
      /** Automatic ones, newest first; `fault` is the code of what is wrong with one, null where it is intact. */
      backups: z.array(
        z.strictObject({ file: z.string(), date: z.string(), seq: count, bytes: count, fault: z.string().nullable() }),
      ),
    }),
  },
  'backup.read': {
    /** Where a workspace is named, the backup is compared with it; `automatic` is the number of one of its own. */
    request: z.strictObject({
      file: pathSchema.optional(),
      automatic: count.optional(),
      workspace: pathSchema.optional(),
    }),
    response: z.strictObject({
      kind: z.enum(['automatic', 'chosen']),
      agency: agencySchema,
      seq: count,
      hash: z.string(),
      at: z.string(),
      by: z.string(),
      counts: z.strictObject({
        resources: count,
        datasets: count,
        decisions: count,
        releases: count,
        lists: count,
        exports: count,
      }),
      objects: count,
      /** Objects that its state refers to and that neither it nor the workspace has. */
      missing: digests,
      present: z
        .strictObject({
          relation: z.enum(backupRelations),
          /** Changes of the workspace that the backup lacks. */
          lost: count,
          newest: z.array(change).readonly(),
        })
        .nullable(),
    }),
  },
  'workspace.restore': {
    /** `automatic`: the number of one of the workspace's own; with neither, whatever loses least is chosen. */
    request: z.strictObject({
      ...inWorkspace,
      file: pathSchema.optional(),
      automatic: count.optional(),
      /** Changes nothing, and answers what would be done. */
      dryRun: z.boolean().default(false),
    }),
    response: z.strictObject({
      from: z.enum(['nothing', 'journal', 'backup']),
      file: z.string().nullable(),
      seq: count,
      lost: count,
      missing: digests,
      kept: z.string().nullable(),
    }),
  },
} as const;
