import { Failure } from '../../../shared/failure';
import { openContainer } from './container';
import { createFaultList } from './faults';
import { topFolderOf } from './parcel';
import { withPlainFile } from './sealed-bag';

/**
 * Opens the sealed bag at `path` to read single files of it, while `use` runs. It looks at the container's directory and
 * not at what a file holds: call it for a bag that was verified, and check digests where the file may have changed since.
 *
 * @param use gets a function from a path below the top folder to that file's bytes in pieces, each valid until the next.
 * @throws Failure `package-unreadable` for a file that is no container or does not hold what is asked for;
 * `file-not-found` …
 */
export async function withEntries<T>(
  path: string,
  use: (content: (file: string) => AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  return withPlainFile(path, async (handle) => {
    const faults = createFaultList();
    const container = await openContainer(handle, faults);
    if (container === null)
      throw new Failure('package-unreadable', { file: path, fault: faults.list()[0]?.code ?? '' });
    const top = topFolderOf(container) ?? '';
    const entries = new Map(container.entries.map((entry) => [entry.path, entry]));
    return use((file) => {
      const entry = entries.get(`${top}/${file}`);
      if (entry === undefined) throw new Failure('package-unreadable', { file: path, fault: 'file-missing' });
      return entry.content();
    });
  });
}
