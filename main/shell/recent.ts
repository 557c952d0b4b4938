import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { stored } from './stored';

const MOST = 10;

const recentSchema = z
  .array(z.strictObject({ path: z.string().min(1).max(32_767), agency: z.string().max(1000) }))
  .max(MOST);

/** A workspace that was opened before, and whose it is. */
export type RecentWorkspace = z.infer<typeof recentSchema>[number];

export interface RecentBook {
  /** The last one first; folders that are gone are left out. */
  list(): Promise<RecentWorkspace[]>;
  note(workspace: RecentWorkspace): Promise<void>;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** Opens the list of workspaces kept in `file`. */
export function openRecent(file: string): RecentBook {
  const store = stored(file, recentSchema, []);
  let held: Promise<RecentWorkspace[]> | undefined;
  const read = () => (held ??= store.read());
  return {
    async list() {
      const known = await read();
      const there = await Promise.all(known.map(({ path }) => isFolder(path)));
      return known.filter((_, index) => there[index]);
    },
    async note(workspace) {
      const others = (await read()).filter(({ path }) => path !== workspace.path);
      const noted = [workspace, ...others].slice(0, MOST);
      held = Promise.resolve(noted);
      await store.write(noted);
    },
  };
}
