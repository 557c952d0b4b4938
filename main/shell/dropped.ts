import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Picked } from '../../shared/contract/window';
import type { Grants } from './grants';

/** Every workspace has one; nothing else of a folder makes it a workspace. */
const JOURNAL = 'journal.jsonl';

/** Grants for what the person dropped on the window: files to read, and folders that are workspaces. The rest is left out. */
export async function grantDropped(paths: readonly string[], grants: Grants): Promise<Picked[]> {
  const granted: Picked[] = [];
  for (const path of paths) {
    if (!isAbsolute(path)) continue;
    const entry = await stat(path).catch(() => undefined);
    if (entry?.isFile()) granted.push(grants.give(path, 'read'));
    const journal = entry?.isDirectory() ? await stat(join(path, JOURNAL)).catch(() => undefined) : undefined;
    if (journal?.isFile()) granted.push(grants.give(path, 'folder'));
  }
  return granted;
}
