import { basename, dirname, join } from 'node:path';
import { exists } from '../files';
import { workspacePaths } from './layout';
import { backupOf } from './snapshot';

/** Folders of a workspace whose whole content is its own. */
const FOLDERS: readonly string[] = ['objects', 'backups'];

/**
 * Whether `path` is, or would be, one of the files by which some folder is a workspace. Another file beside them is not.
 * Names are compared as Windows does: without regard to case, dots and spaces at the end, or a stream behind a colon.
 */
export async function isWorkspaceFile(path: string): Promise<boolean> {
  const folder = dirname(path);
  if (folder === path) return false;
  const { journal, snapshot, lock } = workspacePaths(folder);
  const files = [journal, snapshot, backupOf(snapshot), lock, `${lock}.takeover`].map((file) => basename(file));
  const owned = files.includes(plainName(path)) && (await isWorkspace(folder));
  const within = FOLDERS.includes(plainName(folder)) && (await isWorkspace(dirname(folder)));
  return owned || within || isWorkspaceFile(folder);
}

function plainName(path: string): string {
  return basename(path)
    .replace(/(?<=.):.*$/, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
}

async function isWorkspace(folder: string): Promise<boolean> {
  return exists(join(folder, basename(workspacePaths(folder).journal)));
}
