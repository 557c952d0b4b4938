import { open } from 'node:fs/promises';

/**
 * Makes a new file for this user alone and syncs it. For the parts of something that a rename or link will show only when
 * it is whole; system errors pass as they are, since the caller knows the name that the person knows.
 */
export async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
