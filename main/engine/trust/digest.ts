import { createHash, hash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import { onFile } from '../files';

/** Bytes read from a file at a time. */
const CHUNK = 1 << 20;

/** A SHA-256 (FIPS 180-4) over bytes that arrive in pieces. */
export interface Sha256 {
  update(chunk: Uint8Array): void;
  /** The digest of the pieces so far in lower-case hexadecimal; more may follow. */
  soFar(): string;
  /** The digest in lower-case hexadecimal; call it once, after the last piece. */
  hex(): string;
}

/** Starts a SHA-256 over bytes that arrive in pieces. */
export function createSha256(): Sha256 {
  const hash = createHash('sha256');
  return {
    update: (chunk) => void hash.update(chunk),
    soFar: () => hash.copy().digest('hex'),
    hex: () => hash.digest('hex'),
  };
}

/** SHA-256 of `bytes` in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/**
 * SHA-256 and size in bytes of the file at `path`, read as a stream. Reports phase `digest` in bytes.
 *
 * @throws Failure `file-not-found`, `file-access-denied` … naming the file; `cancelled`.
 */
export async function sha256File(path: string, job: Job = quietJob): Promise<{ digest: string; size: number }> {
  return onFile(path, async () => {
    const handle = await open(path, 'r');
    try {
      const total = (await handle.stat()).size;
      const hash = createSha256();
      const buffer = new Uint8Array(CHUNK);
      let size = 0;
      for (;;) {
        stopIfCancelled(job);
        const { bytesRead } = await handle.read(buffer, 0, CHUNK);
        if (bytesRead === 0) break;
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
        // A file that grows while it is read must not push the progress past its end.
        job.report({ phase: 'digest', done: Math.min(size, total), total });
      }
      return { digest: hash.hex(), size };
    } finally {
      await handle.close();
    }
  });
}
