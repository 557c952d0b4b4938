import { readdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Failure } from '../../../shared/failure';
import { noHash } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant, type Clock } from '../../../shared/rules/clock';
import { ensureFolder, exists, onFile, removeFile, syncFolder, writeDurably } from '../files';
import { checkActor } from './actor';
import { checkState } from './check';
import { checkpointOperations, sealCheckpoint } from './checkpoint';
import { checkFolderName } from './folder-name';
import { workspacePaths } from './layout';
import type { SealedLine } from './line';
import { takeLock, type Lock } from './lock';
import { openLocked } from './opening';
import type { Workspace } from './workspace';

/** What a creation that was cut short may leave in the folder: it does not make the folder "not empty". */
const LEFTOVER = /^(workspace\.lock(\.takeover)?|\.(journal\.jsonl|workspace\.lock)\..*\.tmp)$/;

/** Who makes the workspace: a person filed in its first state, or anyone while that files nobody. */
export interface Founder {
  readonly actor: string;
  readonly clock: Clock;
}

/**
 * Makes a workspace at `path`, a new or an empty folder, and opens it. The journal's first line appears in one step and
 * makes the folder a workspace; if that fails, what was made on the way is removed.
 *
 * @throws Failure `folder-name-invalid`, `folder-not-empty`, `workspace-exists`, `state-invalid`, `actor-unknown`,
 *   `disk-full` …
 */
export async function createWorkspace(
  path: string,
  state: WorkspaceState,
  { actor, clock }: Founder,
): Promise<Workspace> {
  const dir = resolve(path);
  const made = await missingFolders(dir);
  [dir, ...made].forEach(checkFolderName);
  checkState(state, 'workspace.create');
  checkActor(actor, state, state);
  const paths = workspacePaths(dir);
  try {
    await ensureFolder(dir);
    await refuseOccupied(dir);
    const lock = await takeLock(paths.lock, { actor, clock });
    try {
      // Another process may have been faster before this one had the lock.
      await refuseOccupied(dir);
      return await found(dir, state, { actor, clock }, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    await removeEmpty(made);
    throw error;
  }
}

async function found(dir: string, state: WorkspaceState, { actor, clock }: Founder, lock: Lock): Promise<Workspace> {
  const { journal } = workspacePaths(dir);
  try {
    await writeDurably(journal, firstLine(state, actor, instant(clock())).bytes);
    await onFile(dir, () => syncFolder(dirname(dir)));
    return await openLocked(dir, { actor, clock }, lock);
  } catch (error) {
    await removeFile(journal);
    throw error;
  }
}

function firstLine(state: WorkspaceState, actor: string, at: string): SealedLine {
  const { create: operation } = checkpointOperations;
  return sealCheckpoint({ operation, seq: 1, prev: noHash, at, actor, args: { profile: state.profile }, state });
}

async function refuseOccupied(dir: string): Promise<void> {
  const names = await onFile(dir, () => readdir(dir));
  if (names.every((name) => LEFTOVER.test(name))) return;
  throw new Failure((await exists(workspacePaths(dir).journal)) ? 'workspace-exists' : 'folder-not-empty', { dir });
}

/** The folders from `dir` outward that do not exist yet. */
async function missingFolders(dir: string): Promise<string[]> {
  return (await exists(dir)) ? [] : [dir, ...(await missingFolders(dirname(dir)))];
}

/** Removes folders that were made, innermost first, as far as nobody else filled them. */
async function removeEmpty(folders: string[]): Promise<void> {
  try {
    for (const folder of folders) await rmdir(folder);
  } catch {
    // The failure that led here is the one to report.
  }
}
