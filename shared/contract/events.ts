import { z } from 'zod';
import { patchSchema } from '../model/journal';
import { readOnlySchema } from '../model/read-only';
import { faultSchema } from './common';

/** What holds of an open workspace beside its state. */
export const standingShape = {
  /** Operation that undo would take back, and that redo would make again. */
  canUndo: z.string().nullable(),
  canRedo: z.string().nullable(),
  /** The last operation, where it cannot be taken back and undo ends at it. */
  undoBarrier: z.string().nullable(),
  /** Why nothing can be changed; null where it can. */
  readOnly: readOnlySchema.nullable(),
  warnings: z.array(faultSchema),
};

/** Told where that changed without a change of the state: old history was found damaged, or was taken note of. */
export const workspaceStandingSchema = z.strictObject({ workspace: z.string(), ...standingShape });
export type WorkspaceStanding = z.infer<typeof workspaceStandingSchema>;

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
  ...standingShape,
});
export type WorkspaceChanged = z.infer<typeof workspaceChangedSchema>;
