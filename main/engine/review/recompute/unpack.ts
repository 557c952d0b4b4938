import { open } from 'node:fs/promises';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { onFile } from '../../files';

/**
 * Writes the content of one file of a package to `path`, which must not be there yet and which nobody else may read.
 * Reports phase `recompute` in bytes of `size`.
 *
 * @throws Failure of files, naming `path`; `cancelled`
 */
export async function unpackTo(
  path: string,
  content: AsyncIterable<Uint8Array>,
  size: number,
  job: Job,
): Promise<void> {
  await onFile(path, async () => {
    const handle = await open(path, 'wx', 0o600);
    try {
      let done = 0;
      for await (const chunk of content) {
        stopIfCancelled(job);
        await handle.writeFile(chunk);
        done += chunk.length;
        job.report({ phase: 'recompute', done: Math.min(done, size), total: size });
      }
    } finally {
      await handle.close();
    }
  });
}
