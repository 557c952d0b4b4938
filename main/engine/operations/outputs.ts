import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../../../shared/failure';
import { exists, onFile } from '../files';
import { isWorkspaceFile } from '../workspace';
import { knownSources } from './sources';

/** What the program keeps under its home and no output may replace. */
const kept = ['identities', 'keys', 'trust', 'reviews', 'sources.json', 'phrases.json'];

/** What an operation must not harm: the program's home, and files that it reads itself. */
export interface Precious {
  readonly home: string;
  readonly read?: readonly (string | undefined)[];
}

/**
 * Refuses to write a file over one that must stay: data files of clerks, which are read and never written, the files of
 * workspaces, keys and certificates, and whatever the operation itself reads. Links and other spellings of a path do not
 * get round it.
 *
 * @throws Failure `output-protected` naming the target.
 */
export async function refusePrecious(targets: readonly string[], { home, read = [] }: Precious): Promise<void> {
  const files = [...read.filter((path) => path !== undefined), ...(await knownSources(home))];
  const folder = await realPlace(home);
  for (const target of targets) {
    const place = await realPlace(target);
    const [first] = relative(folder, place).split(sep);
    const isPrecious =
      kept.includes(first ?? '') || (await isWorkspaceFile(place)) || (await isAnyOf(target, place, files));
    if (isPrecious) throw new Failure('output-protected', { file: target });
  }
}

/** Whether a target is one of the files, by its place or, where it stands already, by what the system says it is. */
async function isAnyOf(target: string, place: string, files: readonly string[]): Promise<boolean> {
  const standing = await identityOf(target);
  for (const file of files) {
    if ((await realPlace(file)) === place) return true;
    if (standing !== undefined && (await identityOf(file)) === standing) return true;
  }
  return false;
}

/** Device and number of a file, the same under all of its names; undefined where there is none or it cannot be asked. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev} ${found.ino}`;
}

/** The absolute path with every link on the way resolved; of what does not exist yet, as far as it exists. */
async function realPlace(path: string): Promise<string> {
  const absolute = resolve(path);
  if (await exists(absolute)) return onFile(absolute, () => realpath(absolute));
  const folder = dirname(absolute);
  return folder === absolute ? absolute : join(await realPlace(folder), basename(absolute));
}
