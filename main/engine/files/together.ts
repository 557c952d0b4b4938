import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renameOver, syncFolder, temporaryName } from './durable';
import { onFile } from './failures';

export interface FileToWrite {
  readonly target: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files that belong together: each to a temporary file beside its target, synced, and only when all of them are
 * there they are renamed. What cannot be written leaves every target as it was.
 *
 * @throws Failure `disk-full`, `file-access-denied` … naming the target.
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const written = files.map(({ target, bytes }) => ({ target, bytes, temporary: temporaryName(target) }));
  try {
    for (const { target, bytes, temporary } of written) {
      await onFile(target, async () => {
        const handle = await open(temporary, 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
      });
    }
    for (const { target, temporary } of written) {
      await onFile(target, async () => {
        await renameOver(temporary, target);
        await syncFolder(dirname(target));
      });
    }
  } finally {
    // What was renamed is no longer there under this name.
    for (const { temporary } of written) await rm(temporary, { force: true }).catch(() => undefined);
  }
}
