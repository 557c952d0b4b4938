import { readFile } from 'node:fs/promises';
import { Low, type Adapter } from 'lowdb';
import { z } from 'zod';
import { sha256Schema } from '../../../shared/model/primitives';
import { onFile, renameOver, systemCode, writeDurably } from '../files';
import { sha256 } from '../trust';
import { checkState } from './check';
import { isOlder, refuseNewer } from './schema-version';
import { sortedJson } from './sorted-json';

/** The state after entry `seq` of the journal, whose line hashes to `hash`. A state of an older schema is kept as it is. */
const snapshotSchema = z.strictObject({
  hash: sha256Schema,
  seq: z.number().int().positive(),
  // Checked by checkState, against the schema's own output too.
  state: z.looseObject({ schema: z.number().int() }),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The snapshot's place in lowdb; `data` is null where there is none that can be used. */
export type SnapshotStore = Low<Snapshot | null>;

/** A lowdb store over `workspace.json` whose writes are durable, keep the one before, and whose reads trust nothing. */
export function snapshotStore(path: string, dir: string): SnapshotStore {
  const adapter: Adapter<Snapshot | null> = {
    read: async () => openSnapshot(await readText(path), dir),
    write: async (snapshot) => {
      if (snapshot === null) return;
      await writeDurably(path, async (handle) => {
        await handle.writeFile(sealSnapshot(snapshot));
        await handle.sync();
        // Only now: between the two renames there is the one before, and the journal gives the state in any case.
        await keepBefore(path);
      });
    },
  };
  return new Low<Snapshot | null>(adapter, null);
}

/** Where the snapshot before the present one is kept. */
export function backupOf(path: string): string {
  return `${path}.bak`;
}

async function keepBefore(path: string): Promise<void> {
  try {
    await renameOver(path, backupOf(path));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** The bytes of a snapshot: sorted members, closed by a digest over what stands before it. */
export function sealSnapshot({ hash, seq, state }: { hash: string; seq: number; state: unknown }): string {
  const body = sortedJson({ hash, seq, state }).slice(0, -1);
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
  const { state } = parsed.data;
  refuseNewer(state, dir);
  try {
    // One of an older schema is checked when it is migrated.
    if (!isOlder(state)) checkState(state, 'open');
    return parsed.data;
  } catch {
    return null;
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
