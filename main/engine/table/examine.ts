import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import { onFile } from '../files';
import { createSha256 } from '../trust';
import { CHUNK, readChunks } from './chunks';
import { byteOrderMark, unmarkedUtf16, watchEncoding } from './encoding';

/** What one pass over all bytes of a data file tells. */
export interface Examined {
  readonly size: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
  readonly container: 'zip' | 'cfb' | 'text';
  readonly mark: ReturnType<typeof byteOrderMark>;
  /** The kind of UTF-16 that the file is in although it has no byte order mark. */
  readonly utf16: ReturnType<typeof unmarkedUtf16>;
  /** Zero bytes, which text has only in UTF-16: how many, and where the first is. */
  readonly zeros: { readonly count: number; readonly first: number };
  /** Every byte of the file is strict UTF-8. */
  readonly utf8: boolean;
  /** The first part that is not ASCII, for telling the older encodings apart. */
  readonly sample: Buffer;
  /** Fails with `table-file-changed` if the file is no longer the one that was examined. */
  assertUnchanged(): Promise<void>;
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export function containerOf(head: Buffer): Examined['container'] {
  if (head.subarray(0, ZIP.length).equals(ZIP)) return 'zip';
  return head.subarray(0, CFB.length).equals(CFB) ? 'cfb' : 'text';
}

/**
 * The figures of a file that can be read from its start to its end.
 *
 * @throws Failure `file-not-a-file` for a folder, a pipe or a device, which may have no end; `file-not-found`
 */
export async function statFile(path: string): Promise<Stats> {
  // Such a name cannot exist, and the system calls refuse it with an error of another kind.
  if (path.includes('\0')) throw new Failure('file-not-found', { file: path.replaceAll('\0', '') });
  const found = await onFile(path, () => stat(path));
  if (!found.isFile()) throw new Failure('file-not-a-file', { file: path });
  return found;
}

/** Adds the zero bytes of a piece that begins at byte `start`. */
function countZeros(zeros: { count: number; first: number }, chunk: Buffer, start: number): void {
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) {
    if (zeros.count === 0) zeros.first = start + at;
    zeros.count += 1;
  }
}

/** A file before all of it is read. */
export interface Opened {
  readonly path: string;
  /** Its first bytes. */
  readonly head: Buffer;
  readonly container: Examined['container'];
  /** As it was found: what is read later must be of the same file. */
  readonly found: Pick<Stats, 'size' | 'mtimeMs'>;
}

/**
 * Looks at the beginning of a file.
 *
 * @throws Failure `file-not-found`, `file-not-a-file` … naming the file
 */
export async function openFile(path: string): Promise<Opened> {
  const found = await statFile(path);
  const handle = await onFile(path, () => open(path, 'r'));
  try {
    const { bytesRead, buffer } = await onFile(path, () => handle.read(Buffer.alloc(CHUNK), 0, CHUNK, 0));
    const head = buffer.subarray(0, bytesRead);
    return { path, head, container: containerOf(head), found };
  } finally {
    await handle.close();
  }
}

/**
 * Reads the whole file once: its digest, and what its encoding can be. Progress phase `examine`, in bytes.
 *
 * @param watch is given every piece in order, with the byte at which it begins
 * @throws Failure of files, naming it; `cancelled`
 */
export async function examine(
  { path, head, container, found }: Opened,
  job: Job,
  watch: (chunk: Buffer, start: number) => void = () => undefined,
): Promise<Examined> {
  const hash = createSha256();
  const encoding = watchEncoding();
  const zeros = { count: 0, first: 0 };
  let size = 0;
  for await (const chunk of readChunks(path, job, 'examine')) {
    countZeros(zeros, chunk, size);
    hash.update(chunk);
    encoding.push(chunk);
    watch(chunk, size);
    size += chunk.length;
  }
  return {
    size,
    digest: hash.hex(),
    container,
    mark: byteOrderMark(head),
    utf16: unmarkedUtf16(head),
    zeros,
    ...encoding.end(),
    async assertUnchanged() {
      const now = await onFile(path, () => stat(path));
      if (now.size !== size || now.mtimeMs !== found.mtimeMs) throw new Failure('table-file-changed', { file: path });
    },
  };
}
