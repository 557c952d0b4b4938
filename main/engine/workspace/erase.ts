import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant, type Clock } from '../../../shared/rules/clock';
import { eraseRemains, type EraseRemainCode } from '../../../shared/text/faults/journal';
import { namesIn, onFile, systemCode, writeDurably } from '../files';
import { actingPerson, checkActor } from './actor';
import { referredObjects } from './backup/objects';
import { checkpointOperations, sealCheckpoint } from './checkpoint';
import { workspacePaths } from './layout';
import { takeLock, type Lock } from './lock';
import { openLocked } from './opening';
import { readOnlyFailure } from './read-only';
import { backupOf } from './snapshot';
import { snapshotKeeper } from './snapshot-keeper';
import { readJournal } from './verify';

export interface EraseOptions {
  readonly actor: string | undefined;
  readonly clock: Clock;
  /** Why; it becomes part of the new history. */
  readonly reason: string;
}

export interface Erased {
  /** Entries that are gone. */
  readonly erased: number;
  /** Files removed with them. */
  readonly removed: number;
  readonly head: JournalHead;
  /** What could not be reached from here. */
  readonly remains: { readonly code: EraseRemainCode }[];
}

/**
 * Starts the history of the workspace in `dir` anew, for something was pasted that must not stay: one entry takes the
 * place of all, with the present state, the old head, who and why. Backups in the folder and objects that the state does
 * not name are removed. The workspace must not be open; what the present state holds is not touched.
 *
 * The journal is replaced in one step. If the process ends after it, erasing again removes what is left.
 *
 * @throws Failure `workspace-locked` …, `history-damaged`, `workspace-damaged`, `actor-missing`, `actor-unknown`.
 */
export async function eraseHistory(dir: string, { actor: named, clock, reason }: EraseOptions): Promise<Erased> {
  const paths = workspacePaths(dir);
  const lock = await takeLock(paths.lock, { actor: named ?? '', clock });
  try {
    const workspace = await openLocked(dir, { actor: named, clock }, lent(lock));
    const { state, head, readOnly } = workspace;
    await workspace.close();
    if (readOnly !== null) throw readOnlyFailure(readOnly, dir);
    const actor = actingPerson(state, named);
    checkActor(actor, state, state);
    const erased = await countEntries(dir);
    const { bytes, entry } = sealCheckpoint({
      operation: checkpointOperations.erase,
      seq: head.seq + 1,
      prev: head.hash,
      at: instant(clock()),
      actor,
      args: { reason, head, erased },
      state,
    });
    await writeDurably(paths.journal, bytes);
    const { seq, hash, at } = entry;
    // The snapshot before this one is put aside by writing the new one, and is removed with the rest.
    await snapshotKeeper(paths.snapshot, dir).settle({ state, seq, hash, at });
    const removed =
      (await discard(backupOf(paths.snapshot))) + (await empty(paths.backups)) + (await sweep(dir, state));
    const remains = (Object.keys(eraseRemains) as EraseRemainCode[]).map((code) => ({ code }));
    return { erased, removed, head: { seq, hash }, remains };
  } finally {
    await lock.release();
  }
}

/** A lock for somebody who gives back what is not theirs. */
function lent(lock: Lock): Lock {
  return {
    get lost() {
      return lock.lost;
    },
    release: () => Promise.resolve(),
  };
}

async function countEntries(dir: string): Promise<number> {
  let count = 0;
  for await (const entry of readJournal(dir)) if (entry.seq > 0) count += 1;
  return count;
}

/** Removes objects that a state does not name. */
async function sweep(dir: string, state: Readonly<WorkspaceState>): Promise<number> {
  const { objects } = workspacePaths(dir);
  const named = new Set(referredObjects(state));
  let removed = 0;
  for (const name of await namesIn(objects)) if (!named.has(name)) removed += await discard(join(objects, name));
  return removed;
}

async function empty(folder: string): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) removed += await discard(join(folder, name));
  return removed;
}

/** @returns 1, or 0 where there was nothing. */
async function discard(path: string): Promise<number> {
  return onFile(path, async () => {
    try {
      await rm(path, { recursive: true, maxRetries: 5, retryDelay: 50 });
      return 1;
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return 0;
      throw error;
    }
  });
}
