import { createReadStream } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../../shared/failure';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import type { CopyWarningCode } from '../../../shared/text/faults/copy';
import { onFile, systemCode, writeDurably } from '../files';
import { createSha256 } from '../trust';
import { withUncached } from './uncached';

/** The longest file of FAT32: 4 GiB − 1. */
export const MOST_ON_FAT = 2 ** 32 - 1;
/** How Linux names FAT (`MSDOS_SUPER_MAGIC`); exFAT has a name of its own. */
const FAT = 0x4d44;

/** A copy that was read back and found the same. */
export interface CheckedCopy {
  readonly bytes: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
  readonly warnings: readonly { readonly code: CopyWarningCode }[];
}

/** What a folder's file system is, as far as the system tells. */
export interface Medium {
  /** Null where it cannot be known (Windows). */
  readonly isFat: boolean | null;
  /** Free bytes. */
  readonly free: number;
}

/** Asks the system about the medium that holds `folder`. */
export async function mediumOf(folder: string): Promise<Medium> {
  const { type, bavail, bsize } = await statfs(folder);
  return { isFat: process.platform === 'linux' ? type === FAT : null, free: bavail * bsize };
}

/**
 * Copies `source` to `target` on removable media: written and synced under a temporary name, read back from the medium
 * itself where the system allows, compared, and only then named. No half of a file is ever left. Reports phases
 * `copy-write` and `copy-read` in bytes.
 *
 * @param ask tells of the medium.
 * @throws Failure `copy-too-large`, `copy-differs`, `disk-full`, `file-not-found` … , `cancelled`
 */
export async function copyChecked(
  source: string,
  target: string,
  { job = quietJob, ask = mediumOf }: { job?: Job; ask?: (folder: string) => Promise<Medium> } = {},
): Promise<CheckedCopy> {
  const { size } = await onFile(source, () => stat(source));
  const medium = await onFile(target, () => ask(dirname(target)));
  const tooLarge = new Failure('copy-too-large', { file: target, size });
  if (medium.isFat === true && size > MOST_ON_FAT) throw tooLarge;
  if (medium.free < size) throw new Failure('disk-full', { file: target, reason: 'ENOSPC' });
  let digest = '';
  const readings: boolean[] = [];
  try {
    await writeDurably(target, async (handle, temporary) => {
      digest = await digestOf(sourceChunks(source), size, 'copy-write', job, (chunk) => handle.writeFile(chunk));
      await handle.sync();
      const found = await withUncached(temporary, (reading) => {
        readings.push(reading.isUncached);
        return digestOf(reading.chunks, size, 'copy-read', job);
      });
      if (found !== digest) throw new Failure('copy-differs', { file: target });
    });
  } catch (error) {
    throw isFatsRefusal(error, size) ? tooLarge : error;
  }
  const codes: CopyWarningCode[] = [];
  if (medium.isFat === null && size > MOST_ON_FAT) codes.push('copy-fat32-unknown');
  if (!readings.every(Boolean)) codes.push('copy-read-back-cached');
  return { bytes: size, sha256: digest, warnings: codes.map((code) => ({ code })) };
}

async function* sourceChunks(source: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(source, { highWaterMark: 1 << 20 })) yield chunk as Uint8Array;
}

/** The digest of what passes, each piece given on; progress in bytes of `size`. */
async function digestOf(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  phase: 'copy-write' | 'copy-read',
  job: Job,
  each: (chunk: Uint8Array) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const hash = createSha256();
  let done = 0;
  for await (const chunk of chunks) {
    stopIfCancelled(job);
    hash.update(chunk);
    await each(chunk);
    done += chunk.length;
    job.report({ phase, done: Math.min(done, size), total: size });
  }
  return hash.hex();
}

/** EFBIG says it; Windows calls a file that FAT32 cannot hold a full disk, though there was room enough when asked. */
function isFatsRefusal(error: unknown, size: number): boolean {
  if (size <= MOST_ON_FAT || !(error instanceof Failure)) return false;
  return error.code === 'disk-full' || systemCode(error.cause) === 'EFBIG';
}
