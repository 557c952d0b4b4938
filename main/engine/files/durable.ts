import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm, mkdir, stat, type FileHandle } from 'node:fs/promises';
import { dirname, basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onFile, systemCode } from './failures';

/** Virus scanners, indexers and backup programs hold files on Windows for moments: what they refuse is tried again. */
const RETRY_CODES = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RETRY_DELAYS_MS = [5, 10, 20, 40, 80, 160, 320];

let serial = 0;

/** Characters of the target's name in that of its temporary file: a name as long as can be must leave room for more. */
const NAME_KEPT = 64;

/** A name for a temporary file beside `target`, unique to this process and call. */
export function temporaryName(target: string): string {
  serial += 1;
  const name = Array.from(basename(target)).slice(0, NAME_KEPT).join('');
  return join(dirname(target), `.${name}.${process.pid}-${serial}.tmp`);
}

async function whileHeld(work: () => Promise<void>): Promise<void> {
  for (const delay of [...RETRY_DELAYS_MS, undefined]) {
    try {
      await work();
      return;
    } catch (error) {
      // A read-only disk or a folder in the way does not heal by waiting; a held file does.
      if (delay === undefined || !RETRY_CODES.has(systemCode(error) ?? '')) throw error;
      await sleep(delay);
    }
  }
}

/** Renames `from` over `to`, trying again while another program holds one of them. */
export async function renameOver(from: string, to: string): Promise<void> {
  await whileHeld(() => rename(from, to));
}

/** Removes a file if it is there, trying again while another program holds it. */
export async function removeFile(path: string): Promise<void> {
  // The retries of `rm` itself are for folders alone.
  await onFile(path, () => whileHeld(() => rm(path, { force: true })));
}

/** Shared folders (CIFS) and some FUSE file systems have no syncing of folders. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Makes a folder's entries durable where the system can; Windows refuses to sync a folder and needs no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/**
 * Makes the file `target` in one step: `fill` writes a temporary file beside it, which is synced and renamed over it.
 * If anything fails the temporary file is removed and `target` is as it was.
 *
 * @param fill gets the temporary file's open handle and its path; it may use either.
 * @throws Failure `disk-full`, `file-access-denied` … naming `target`.
 */
export async function writeDurably(
  target: string,
  fill: Uint8Array | string | ((handle: FileHandle, temporary: string) => Promise<void>),
): Promise<void> {
  const temporary = temporaryName(target);
  await onFile(target, async () => {
    try {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        if (typeof fill === 'function') await fill(handle, temporary);
        else await handle.writeFile(fill);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await renameOver(temporary, target);
      await syncFolder(dirname(target));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/** Copies the file `source` to `target` in one step, durably. @throws as `writeDurably`. */
export async function copyDurably(source: string, target: string): Promise<void> {
  await writeDurably(target, async (handle) => {
    for await (const chunk of createReadStream(source) as AsyncIterable<Uint8Array>) await handle.writeFile(chunk);
  });
}

/** Makes a folder with its parents, durably; an existing one is kept. */
export async function ensureFolder(folder: string): Promise<void> {
  await onFile(folder, async () => {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    // A new name is safe once the folder that holds it is synced, and each folder that was made is one.
    for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
      await syncFolder(dirname(made));
    }
  });
}

/** Whether something stands at `path`. */
export async function exists(path: string): Promise<boolean> {
  return onFile(path, async () => {
    try {
      await stat(path);
      return true;
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
      throw error;
    }
  });
}

/** Names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return onFile(folder, async () => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
