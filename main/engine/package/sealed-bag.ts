import { open, stat, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import { onFile } from '../files';
import type { TrustedCertificate } from '../trust';
import type { FaultList } from './faults';
import { checkBag } from './integrity';
import { bagPaths, type BagLayout } from './layout';
import { readParcel, type Parcel } from './parcel';
import { checkSignatures, type FoundSigner } from './signatures';

/** A sealed bag as read: what every format of ours has in common, looked into. What its documents say is not. */
export interface SealedBag extends Parcel {
  /** SHA-256 of the tagmanifest, by which the bag is named; null where it has none. */
  readonly digest: string | null;
  /** Whoever signed and could be read, in the order of the signatures. */
  readonly signers: readonly FoundSigner[];
}

/**
 * Opens `path` for reading while `use` runs. Only a plain file: a folder opens like one on some systems, and a pipe would
 * be waited for.
 *
 * @throws Failure `file-not-found`, `file-access-denied`, `file-not-a-file` …
 */
export async function withPlainFile<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  return onFile(path, async () => {
    if (!(await stat(path)).isFile()) throw new Failure('file-not-a-file', { file: path });
    const handle = await open(path, 'r');
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  });
}

/**
 * Reads a sealed bag in a file that is open for reading, and checks container, bag, manifests and signatures. It reads the
 * file once, unpacks nothing and finds all faults; content never makes it throw. Reports phase `package-read` in bytes.
 *
 * @param trusted certificates of signers, or of authorities, that are relied on.
 * @returns null if nothing inside could be looked at, with faults added.
 * @throws Failure `cancelled`.
 */
export async function openSealedBag(
  handle: FileHandle,
  layout: BagLayout,
  trusted: readonly TrustedCertificate[],
  faults: FaultList,
  job: Job,
): Promise<SealedBag | null> {
  const parcel = await readParcel(handle, layout, faults, job);
  if (parcel === null) return null;
  checkBag(parcel, layout, faults);
  const signers = await checkSignatures(parcel, trusted, faults);
  return { ...parcel, digest: parcel.files.get(bagPaths.tagManifest)?.digest ?? null, signers };
}
