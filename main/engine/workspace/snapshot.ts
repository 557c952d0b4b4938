import { readFile } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { sha256Schema } from '../../../shared/model/primitives';
import { workspaceStateSchema } from '../../../shared/model/workspace';
import { onFile, systemCode, writeDurably } from '../files';
import { sha256 } from '../trust';
import { checkState } from './check';
import { sortedJson } from './sorted-json';

/** The schema version of states that this program reads and writes. */
const stateVersion = workspaceStateSchema.shape.schema.value;

/** The state after entry `seq` of the journal, whose line hashes to `hash`. */
const snapshotSchema = z.strictObject({
  hash: sha256Schema,
  seq: z.number().int().positive(),
  // Checked by checkState, against the schema's own output too.
  state: z.custom<z.infer<typeof workspaceStateSchema>>((state) => typeof state === 'object' && state !== null),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The snapshot's place in lowdb; `data` is null where there is none that can be used. */
export type SnapshotStore = Low<Snapshot | null>;

/** A lowdb store over `workspace.json` whose writes are durable and whose reads trust nothing. */
export function snapshotStore(path: string, dir: string): SnapshotStore {
  const adapter: Adapter<Snapshot | null> = {
    read: async () => openSnapshot(await readText(path), dir),
    write: async (snapshot) => {
      if (snapshot !== null) await writeDurably(path, sealSnapshot(snapshot));
    },
  };
  return new Low<Snapshot | null>(adapter, null);
}

/** The bytes of a snapshot: sorted members, closed by a digest over what stands before it. */
export function sealSnapshot(snapshot: Snapshot): string {
  const body = sortedJson(snapshot).slice(0, -1);
  return `${body},"sum":"${sha256(Buffer.from(body))}"}\n`;
}

/**
 * Reads a snapshot's bytes. Null where they are missing, torn, altered or do not fit the schema: the journal then
 * gives the state again.
 *
 * @throws Failure `workspace-newer`
 */
function openSnapshot(text: string | null, dir: string): Snapshot | null {
  const [, body, sum] = /^([^]*),"sum":"([0-9a-f]{64})"\}\n$/.exec(text ?? '') ?? [];
  if (body === undefined || sha256(Buffer.from(body)) !== sum) return null;
  const parsed = snapshotSchema.safeParse(JSON.parse(`${body}}`));
  if (!parsed.success) return null;
  refuseNewerState(parsed.data.state, dir);
  try {
    checkState(parsed.data.state, 'open');
    return parsed.data;
  } catch {
    return null;
  }
}

/** @throws Failure `workspace-newer` if the state carries a higher schema version than we know. */
export function refuseNewerState(state: unknown, dir: string): void {
  const claimed = z.looseObject({ schema: z.number() }).safeParse(state);
  if (claimed.success && claimed.data.schema > stateVersion) {
    throw new Failure('workspace-newer', { dir, version: claimed.data.schema });
  }
}

async function readText(path: string): Promise<string | null> {
  return onFile(path, async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw error;
    }
  });
}
