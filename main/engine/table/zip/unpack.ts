import { open, statfs } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ZipFile } from 'yauzl';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { onFile } from '../../files';
import type { Member } from './archive';

const MEGABYTE = 1 << 20;

/** A ratio that no table is packed with, from a size on at which it does harm. */
const MOST_RATIO = 300;
const HARMFUL = 64 * MEGABYTE;

/** Times a member's size that its staging takes on the disk: itself, its plain copy, its Parquet. */
const COPIES = 3;

/** Bytes that a folder's disk has free; without a limit where the system does not tell. */
async function freeBytes(folder: string): Promise<number> {
  const found = await statfs(folder).catch(() => undefined);
  return found === undefined || found.bsize === 0 ? Infinity : found.bavail * found.bsize;
}

async function assertRoom({ entry }: Member, folder: string, file: string): Promise<void> {
  if (entry.isEncrypted()) throw new Failure('zip-encrypted', { file });
  if (!entry.canDecodeFileData()) throw new Failure('zip-unreadable', { file });
  const { uncompressedSize: size, compressedSize } = entry;
  const ratio = Math.round(size / Math.max(1, compressedSize));
  if (size > HARMFUL && ratio > MOST_RATIO) throw new Failure('zip-bomb', { file, ratio });
  if (size * COPIES > (await freeBytes(folder))) {
    throw new Failure('zip-too-large', { file, size: Math.ceil(size / MEGABYTE) });
  }
}

/**
 * Writes a member of a zip to `target`, a path that owes nothing to the archive. Size and checksum are held against
 * what the archive says (the reader stops at the first byte beyond the size). Progress phase: `unpack` (bytes).
 *
 * @throws Failure `zip-encrypted`, `zip-unreadable`, `zip-bomb`, `zip-too-large`, `disk-full`, `cancelled`
 */
export async function unpackMember(
  zip: ZipFile,
  member: Member,
  target: string,
  { file, folder, job }: { readonly file: string; readonly folder: string; readonly job: Job },
): Promise<void> {
  await assertRoom(member, folder, file);
  const { entry } = member;
  const handle = await onFile(target, () => open(target, 'wx', 0o600));
  try {
    // It flows from here on: were anything awaited before it is read, its errors would find nobody and end the process.
    const stream = await zip.openReadStreamPromise(entry);
    let sum = 0;
    let done = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      stopIfCancelled(job);
      sum = crc32(chunk, sum);
      done += chunk.length;
      await onFile(target, () => handle.writeFile(chunk));
      job.report({ phase: 'unpack', done, total: entry.uncompressedSize });
    }
    if (sum !== entry.crc32 || done !== entry.uncompressedSize) throw new Failure('zip-unreadable', { file });
  } finally {
    await handle.close();
  }
}
