import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { onFile } from '../../files';

/** A file that an intake looks at. */
export interface FolderFile {
  readonly name: string;
  readonly path: string;
  /** Bytes; 0 where the system does not say. */
  readonly size: number;
}

/** Files of one intake: every one leaves a row. */
const MOST_FILES = 10_000;

/** What systems and office programs leave beside files: `.DS_Store`, `._a.zip` of macOS, `~$a.zip`. */
const JUNK = /^(\.|~\$)/;

/**
 * The packages (`.zip` in any case) right in a folder, by name: folders below it and other files are left aside.
 *
 * @throws Failure `intake-too-many`, and of files where the folder cannot be read.
 */
export async function packagesIn(dir: string): Promise<FolderFile[]> {
  const entries = await onFile(dir, () => readdir(dir, { withFileTypes: true }));
  const files: FolderFile[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (!/\.zip$/i.test(name) || JUNK.test(name) || !(entry.isFile() || entry.isSymbolicLink())) continue;
    const path = join(dir, name);
    const found = await stat(path).catch(() => null);
    // A link to a folder is a folder; one to nothing is a file that cannot be read, and is told as such.
    if (found?.isDirectory() === true) continue;
    files.push({ name, path, size: found?.size ?? 0 });
    if (files.length > MOST_FILES) throw new Failure('intake-too-many', { folder: dir, most: MOST_FILES });
  }
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}
