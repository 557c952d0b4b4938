import { open } from 'node:fs/promises';
import { stopIfCancelled, type Job, type Progress } from '../../../shared/job';
import { onFile } from '../files';

/** Bytes read from a file at a time. */
export const CHUNK = 1 << 18;

/**
 * The bytes of the file at `path` from byte `from` in pieces that the caller may keep. Reports `phase` in bytes.
 *
 * @throws Failure `file-not-found`, `file-access-denied` … naming the file; `cancelled`
 */
export async function* readChunks(path: string, job: Job, phase: Progress['phase'], from = 0): AsyncGenerator<Buffer> {
  const handle = await onFile(path, () => open(path, 'r'));
  try {
    const total = (await onFile(path, () => handle.stat())).size;
    let position = from;
    for (;;) {
      stopIfCancelled(job);
      const buffer = Buffer.allocUnsafe(CHUNK);
      const { bytesRead } = await onFile(path, () => handle.read(buffer, 0, CHUNK, position));
      if (bytesRead === 0) return;
      position += bytesRead;
      // A file that grows while it is read must not push the progress past its end.
      job.report({ phase, done: Math.min(position, total), total });
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
