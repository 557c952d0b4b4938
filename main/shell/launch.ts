import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Opened } from '../../shared/contract/window';
import { grantDropped } from './dropped';
import type { Grants } from './grants';

/** What a second start hands to the program that runs already. */
export interface LaunchData {
  readonly opened: readonly string[];
}

/**
 * The paths that the program was started with (a package opened by its file, a workspace folder), made absolute.
 *
 * @param argv as Node has it. @param packaged whether the program is its own executable; else its folder comes second.
 */
export function launchPaths(argv: readonly string[], packaged: boolean, folder: string): string[] {
  return argv
    .slice(packaged ? 1 : 2)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument));
}

/** The paths in what another start said, which may be an older program's. */
export function handedPaths(data: unknown): readonly string[] {
  const opened: unknown = typeof data === 'object' && data !== null && 'opened' in data ? data.opened : [];
  return Array.isArray(opened) ? opened.filter((path) => typeof path === 'string') : [];
}

/** Files that the program was asked to open from outside, waiting for the page to ask for them. */
export interface Launched {
  /** @returns whether something is there to be asked for. */
  add(paths: readonly string[]): Promise<boolean>;
  /** Hands out what came last, once; null: nothing waits. */
  take(): Opened | null;
}

/** Opens the waiting place. As with dropped files, only files and workspaces are taken, and only one of several. */
export function makeLaunched(grants: Grants): Launched {
  let waiting: Opened | null = null;
  return {
    async add(paths) {
      for (const path of paths) {
        const [picked] = await grantDropped([path], grants);
        if (picked === undefined) continue;
        waiting = { picked, folder: (await stat(path)).isDirectory() };
        return true;
      }
      return false;
    },
    take() {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
}
