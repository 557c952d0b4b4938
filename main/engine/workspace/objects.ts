import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { sha256Schema } from '../../../shared/model/primitives';
import { ensureFolder, exists, onFile, syncFolder, writeDurably } from '../files';
import { createSha256, sha256, sha256File } from '../trust';

/** What becomes an object: bytes in hand, or the content of a file. */
export type ObjectSource = Uint8Array | { readonly fromFile: string };

/** Files by the SHA-256 of their content, each written once. */
export interface Objects {
  /**
   * Keeps `source` durably and returns its digest.
   * @throws Failure `disk-full` …; `file-changed-meanwhile` if the file did not hold still.
   */
  put(source: ObjectSource): Promise<string>;
  /** Where an object stands. @throws Failure `object-missing` for what is no digest. */
  path(digest: string): string;
  /** The content, checked. @throws Failure `object-missing`, `object-damaged`. */
  read(digest: string): Promise<Uint8Array>;
}

export function objectsIn(folder: string): Objects {
  function path(digest: string): string {
    // A digest is a file name here: nothing else may become one.
    if (!sha256Schema.safeParse(digest).success) throw new Failure('object-missing', { digest });
    return join(folder, digest);
  }

  return {
    path,
    async put(source) {
      const digest = source instanceof Uint8Array ? sha256(source) : (await sha256File(source.fromFile)).digest;
      const target = path(digest);
      // One that is damaged is written anew: here are the right bytes.
      if (!(await exists(target)) || (await sha256File(target)).digest !== digest) {
        await ensureFolder(folder);
        await writeDurably(target, source instanceof Uint8Array ? source : copyOf(source.fromFile, digest));
      }
      // Object or folder may have been made a moment ago by another call, whose syncing is still under way.
      await onFile(target, async () => {
        await syncFolder(folder);
        await syncFolder(dirname(folder));
      });
      return digest;
    },
    async read(digest) {
      const target = path(digest);
      if (!(await exists(target))) throw new Failure('object-missing', { digest });
      const bytes = await onFile(target, () => readFile(target));
      if (sha256(bytes) !== digest) throw new Failure('object-damaged', { digest });
      return bytes;
    },
  };
}

/** Fills a file with the content of another, as long as that still has the digest it had. */
function copyOf(file: string, digest: string): Exclude<Parameters<typeof writeDurably>[1], Uint8Array | string> {
  return async (handle) => {
    const hash = createSha256();
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    if (hash.hex() !== digest) throw new Failure('file-changed-meanwhile', { file });
  };
}
