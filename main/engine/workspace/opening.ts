import { resolve } from 'node:path';
import { Failure } from '../../../shared/failure';
import { exists, onFile } from '../files';
import { clearAftermath } from './aftermath';
import { assemble, type Watcher } from './assembly';
import { openJournal } from './journal';
import { workspacePaths } from './layout';
import { loadTip } from './load';
import { takeLock, type Lock } from './lock';
import { migrated } from './migrate';
import { isOnNetwork } from './place';
import { snapshotKeeper } from './snapshot-keeper';
import type { Workspace } from './workspace';

/** `actor`: exact name of a filed person; where only one is filed, that one by default. */
export interface OpenOptions extends Watcher {
  /** Takes the workspace over from an owner that has not been heard of for a minute; ask the person first. */
  readonly takeOver?: boolean | undefined;
}

/**
 * Opens the workspace at `path`. One that is damaged, or lies where nothing can be written, opens for reading only; one
 * of an older schema is migrated.
 *
 * @throws Failure `workspace-not-found`, `workspace-locked`, `workspace-lock-silent`, `workspace-newer`,
 *   `journal-damaged` where no state can be had at all, `state-invalid`, `migration-failed`.
 */
export async function openWorkspace(path: string, options: OpenOptions): Promise<Workspace> {
  const dir = resolve(path);
  const paths = workspacePaths(dir);
  if (!(await exists(paths.journal))) {
    if (await exists(paths.snapshot)) throw new Failure('journal-damaged', { dir, line: 1 });
    throw new Failure('workspace-not-found', { dir });
  }
  const { actor = '', clock, takeOver } = options;
  const lock = await lockIfWritable(paths.lock, { actor, clock, takeOver });
  try {
    return await openLocked(dir, options, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Null where no lock can be made because nothing can be written there: a disc, a share for reading. */
async function lockIfWritable(...[path, options]: Parameters<typeof takeLock>): Promise<Lock | null> {
  try {
    return await takeLock(path, options);
  } catch (error) {
    if (error instanceof Failure && ['disk-read-only', 'file-access-denied'].includes(error.code)) return null;
    throw error;
  }
}

/** Opens a workspace whose lock this process holds already (null: for reading only). It gives the lock back when closed. */
export async function openLocked(dir: string, options: Watcher, lock: Lock | null): Promise<Workspace> {
  const paths = workspacePaths(dir);
  const { actor, clock } = options;
  const readOnly = lock === null;
  if (!readOnly) await clearAftermath(dir);
  const snapshots = snapshotKeeper(paths.snapshot, dir);
  const { snapshot, spoilt } = await snapshots.read();
  const journal = await openJournal(paths.journal, dir, readOnly);
  try {
    const {
      tip: loaded,
      damage,
      warnings,
    } = await onFile(paths.journal, () => loadTip(journal, snapshot, { dir, readOnly }));
    const tip = await migrated(journal, loaded, { dir, actor, clock, readOnly: readOnly || damage !== null });
    if (spoilt) warnings.push('snapshot-rebuilt');
    if (await isOnNetwork(dir)) warnings.push('network-share');
    return await assemble(dir, options, {
      lock,
      journal,
      snapshots,
      tip,
      warnings: new Set(warnings),
      readOnly: readOnly ? { because: 'medium' } : damage,
    });
  } catch (error) {
    await journal.close();
    throw error;
  }
}
