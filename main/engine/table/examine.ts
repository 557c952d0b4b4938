import { stat } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import { onFile } from '../files';
import { createSha256 } from '../trust';
import { readChunks } from './chunks';
import { byteOrderMark, watchEncoding } from './encoding';

/** What one pass over all bytes of a data file tells. */
export interface Examined {
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
  readonly container: 'zip' | 'cfb' | 'text';
  readonly mark: ReturnType<typeof byteOrderMark>;
  /** Every byte of the file is strict UTF-8. */
  readonly utf8: boolean;
  /** The first part that is not ASCII, for telling the older encodings apart. */
  readonly sample: Buffer;
  /** Fails with `table-file-changed` if the file is no longer the one that was examined. */
  assertUnchanged(): Promise<void>;
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function containerOf(head: Buffer): Examined['container'] {
  if (head.subarray(0, ZIP.length).equals(ZIP)) return 'zip';
  return head.subarray(0, CFB.length).equals(CFB) ? 'cfb' : 'text';
}

/**
 * Reads the whole file once: its digest, what kind of file it is by its content, and what its encoding can be.
 *
 * @throws Failure `file-not-found`, `file-not-a-file` … naming the file; `cancelled`
 */
export async function examine(path: string, job: Job): Promise<Examined> {
  const before = await onFile(path, () => stat(path));
  const hash = createSha256();
  const watch = watchEncoding();
  let head: Buffer | undefined;
  let size = 0;
  for await (const chunk of readChunks(path, job, 'examine')) {
    head ??= chunk;
    size += chunk.length;
    hash.update(chunk);
    watch.push(chunk);
  }
  head ??= Buffer.alloc(0);
  return {
    size,
    digest: hash.hex(),
    container: containerOf(head),
    mark: byteOrderMark(head),
    ...watch.end(),
    async assertUnchanged() {
      const now = await onFile(path, () => stat(path));
      if (now.size !== size || now.mtimeMs !== before.mtimeMs) throw new Failure('table-file-changed', { file: path });
    },
  };
}
