import { z } from 'zod';
import { patchSchema } from '../model/journal';
import { faultSchema } from './common';

/** A change of an open workspace, told once it is durable. Whoever holds `seq - 1` applies the patches; others open anew. */
export const workspaceChangedSchema = z.strictObject({
  /** Folder of the workspace; its grant where the event reaches the page. */
  workspace: z.string(),
  seq: z.number().int().positive(),
  hash: z.string(),
  at: z.string(),
  actor: z.string(),
  operation: z.string(),
  patches: z.array(patchSchema),
  canUndo: z.string().nullable(),
  canRedo: z.string().nullable(),
  warnings: z.array(faultSchema),
});
export type WorkspaceChanged = z.infer<typeof workspaceChangedSchema>;
