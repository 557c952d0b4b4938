import { join } from 'node:path';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { ensureFolder, exists } from '../../files';
import { sha256File } from '../../trust';
import { workspacePaths } from '../layout';
import { fillFrom } from './copy';
import { referredObjects } from './objects';
import type { Backup } from './read';

/** Objects that a state refers to and that are neither in the backup nor, sound, in the workspace at `dir`. */
export async function missingObjects(
  state: WorkspaceState,
  dir: string | undefined,
  inBackup: readonly string[],
): Promise<string[]> {
  const carried = new Set(inBackup);
  const missing: string[] = [];
  for (const digest of referredObjects(state)) {
    if (carried.has(digest) || (dir !== undefined && (await isSound(dir, digest)))) continue;
    missing.push(digest);
  }
  return missing;
}

/** Puts the objects of a backup into `objects/`, where they are not already. Reports phase `backup-restore` in files. */
export async function restoreObjects(dir: string, backup: Pick<Backup, 'objects' | 'object'>, job: Job): Promise<void> {
  const { objects: folder } = workspacePaths(dir);
  const total = backup.objects.length;
  for (const [index, digest] of backup.objects.entries()) {
    stopIfCancelled(job);
    if (!(await isSound(dir, digest))) {
      await ensureFolder(folder);
      await fillFrom(join(folder, digest), backup.object(digest), digest);
    }
    job.report({ phase: 'backup-restore', done: index + 1, total });
  }
}

async function isSound(dir: string, digest: string): Promise<boolean> {
  const path = join(workspacePaths(dir).objects, digest);
  return (await exists(path)) && (await sha256File(path)).digest === digest;
}
