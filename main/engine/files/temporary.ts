import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onFile, systemCode } from './failures';

const PREFIX = 'openlist-desk-';

/** A private folder (0700) for staged raw data; remove it as soon as the work is done. */
export interface PrivateFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a private temporary folder whose name carries this process's pid, so that a later start can clear it away. */
export async function makePrivateFolder(parent = tmpdir()): Promise<PrivateFolder> {
  const path = await onFile(parent, () => mkdtemp(join(parent, `${PREFIX}${process.pid}-`)));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }) };
}

/** Removes private folders whose owner is gone, as a crash leaves them. Returns how many were removed. */
export async function clearAbandonedFolders(parent = tmpdir()): Promise<number> {
  let removed = 0;
  // A temporary folder that cannot be listed holds nothing that could be cleared; making one there tells more.
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || !(await isAbandoned(join(parent, name), pid))) continue;
    // Another user's folder cannot be removed and is not ours to mend.
    const gone = await rm(join(parent, name), { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    if (gone) removed += 1;
  }
  return removed;
}

/** Whether the owner of a private folder is gone: no process has its pid, or this one had it given again. */
async function isAbandoned(folder: string, pid: number): Promise<boolean> {
  if (pid !== process.pid) return !isRunning(pid);
  // Containers hand out the same pids at every start: what was last changed before this process began is not its own.
  const changed = await stat(folder).catch(() => undefined);
  return changed !== undefined && changed.mtimeMs < Math.trunc(performance.timeOrigin);
}

/** Whether a process with this pid runs on this machine (also when it belongs to another user). */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
