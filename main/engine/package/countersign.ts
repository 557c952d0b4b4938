import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import { writeDurably } from '../files';
import { sha256 } from '../trust';
import { refuseUnsound } from './build';
import { entryOf, openContainer, writeContainer, type WrittenEntry } from './container';
import { withEntries } from './entries';
import { createFaultList } from './faults';
import { bagPaths, signaturePath } from './layout';
import { topFolderOf } from './parcel';
import { withPlainFile } from './sealed-bag';
import { limits } from './limits';

/**
 * The tagmanifest of a package: the exact bytes that every signature is over, whose digest names the package.
 *
 * @throws Failure `package-unreadable`, `file-not-found` …
 */
export async function readTagManifest(path: string): Promise<{ bytes: Uint8Array; digest: string }> {
  return withEntries(path, async (content) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of content(bagPaths.tagManifest)) {
      size += chunk.length;
      if (size > limits.document) throw new Failure('package-unreadable', { file: path, fault: 'file-too-large' });
      chunks.push(Uint8Array.from(chunk));
    }
    const bytes = Buffer.concat(chunks);
    return { bytes, digest: sha256(bytes) };
  });
}

/**
 * Writes the package at `path` once more at `target`, with one signature more. It is verified before it takes its name:
 * what came in altered does not go out signed. All or nothing. Reports phases `package-write` and `package-read` in bytes.
 *
 * @param number which signature it is, from 1.
 * @param waiting how many are still to come after it.
 * @param digest what the package is named by; another one at `path` is refused.
 * @throws Failure `package-refused`, `package-unreadable`, `disk-full` and other failures of files, `cancelled`.
 */
export async function addSignature({
  path,
  digest,
  number,
  waiting,
  signature,
  target,
  job = quietJob,
}: {
  path: string;
  digest: string;
  number: number;
  waiting: number;
  signature: Uint8Array;
  target: string;
  job?: Job;
}): Promise<void> {
  await writeDurably(target, async (handle, temporary) => {
    await withPlainFile(path, async (source) => {
      const faults = createFaultList();
      const container = await openContainer(source, faults);
      const top = container && topFolderOf(container);
      if (!container || !top) {
        throw new Failure('package-unreadable', { file: path, fault: faults.list()[0]?.code ?? 'bag-top-folder' });
      }
      // No digests here: what is written is verified against its manifests as a whole.
      const entries: WrittenEntry[] = container.entries.map((entry) => ({
        path: entry.path,
        size: entry.size,
        content: () => entry.content(),
      }));
      await writeContainer(handle, [...entries, entryOf(`${top}/${signaturePath(number)}`, signature)], job);
    });
    await refuseUnsound(temporary, waiting, job, digest);
  });
}
