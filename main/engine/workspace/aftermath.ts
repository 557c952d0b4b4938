import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, onFile, removeFile, syncFolder } from '../files';
import { workspacePaths } from './layout';

/** Temporary files of the workspace's own files; what a person has put beside them is theirs. */
const TEMPORARY = /^\.(journal\.jsonl|workspace\.[a-z.]+|[0-9a-f]{64})\.\d+-\d+\.tmp$/;

/**
 * Clears up after a process that died in the workspace at `dir`, which this one has locked: what it wrote to temporary
 * files is removed, and names that it had not synced yet are, since whatever is shown from now on must stay.
 *
 * @throws Failure `file-io` … where the folders cannot be synced.
 */
export async function clearAftermath(dir: string): Promise<void> {
  const { objects } = workspacePaths(dir);
  for (const folder of (await exists(objects)) ? [dir, objects] : [dir]) {
    for (const name of await onFile(folder, () => readdir(folder))) {
      // One that cannot be removed takes room and does no other harm.
      if (TEMPORARY.test(name)) await removeFile(join(folder, name)).catch(() => undefined);
    }
    await onFile(folder, () => syncFolder(folder));
  }
}
