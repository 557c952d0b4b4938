import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { workspaceStateSchema } from '../../../shared/model/workspace';

/** The schema version of states that this program reads and writes. */
export const stateVersion: number = workspaceStateSchema.shape.schema.value;

const claimSchema = z.looseObject({ schema: z.number().int() });

/** The schema version that a state claims; undefined where it claims none. */
export function claimedSchema(state: unknown): number | undefined {
  return claimSchema.safeParse(state).data?.schema;
}

/** Whether a state is of an older schema, which is migrated when the workspace is opened. */
export function isOlder(state: unknown): boolean {
  return (claimedSchema(state) ?? stateVersion) < stateVersion;
}

/** @throws Failure `workspace-newer` if the state carries a higher schema version than we know. */
export function refuseNewer(state: unknown, dir: string): void {
  const version = claimedSchema(state);
  if (version !== undefined && version > stateVersion) throw new Failure('workspace-newer', { dir, version });
}
