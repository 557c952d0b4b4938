import type { FileHandle } from 'node:fs/promises';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { createSha256, sha256 } from '../../trust';
import { encodeContainer, type Content } from './encode';
import { comparePaths, pathFault } from './names';
import { isAmbiguous, lengths, records } from './records';

/** Bytes that are written at a time. */
const BLOCK = 1 << 18;

/** An entry to be written: where its bytes come from, and what is known of them beforehand. */
export interface WrittenEntry {
  /** Full path inside the container, ASCII, `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content in lower-case hexadecimal; absent where whoever writes checks the whole afterwards. */
  readonly digest?: string;
  readonly content: () => Content;
}

/** An entry whose content is known by its digest. */
export type EntrySource = WrittenEntry & { readonly digest: string };

/** The entry of a content that is in memory. */
export function entryOf(path: string, content: Uint8Array): EntrySource {
  return { path, size: content.length, digest: sha256(content), content: () => [content] };
}

/**
 * Writes a container to an open file, entries sorted by path. Memory stays flat: contents are streamed. Reports phase
 * `package-write` in bytes of content.
 *
 * @returns the container's size in bytes.
 * @throws Failure `package-source-changed` if a content is not what was announced; `cancelled`; `internal` for a path
 * that no verifier would take, or a size or place that no reader could tell from a reference to zip64.
 */
export async function writeContainer(handle: FileHandle, entries: readonly WrittenEntry[], job: Job): Promise<number> {
  const sorted = [...entries].sort((a, b) => comparePaths(a.path, b.path));
  for (const { path } of sorted) {
    const fault = pathFault(path);
    if (fault !== null) throw new Failure('internal', { where: `package/${fault}` });
  }
  refuseAmbiguous(sorted);
  const total = sorted.reduce((sum, { size }) => sum + size, 0);
  let written = 0;
  for await (const chunk of inBlocks(encodeContainer(sorted.map(asAnnounced)))) {
    stopIfCancelled(job);
    await handle.writeFile(chunk);
    written += chunk.length;
    // What stands around the contents must not push the progress past its end.
    job.report({ phase: 'package-write', done: Math.min(written, total), total });
  }
  return written;
}

/** Refuses what the library writes wrongly: a size or a place that is the mark of zip64 itself. */
function refuseAmbiguous(sorted: readonly WrittenEntry[]): void {
  let end = 0;
  for (const { path, size } of sorted) {
    end += lengths.local + path.length + size + records.descriptorLength({ size, offset: end });
    if (isAmbiguous(size) || isAmbiguous(end)) throw new Failure('internal', { where: 'package/entry-zip64' });
  }
}

/** The same entry, whose content fails when it turns out to be another than announced. */
function asAnnounced({ path, size, digest, content }: WrittenEntry): { path: string; content: () => Content } {
  async function* checked(): AsyncGenerator<Uint8Array> {
    const hash = digest === undefined ? undefined : createSha256();
    let left = size;
    for await (const chunk of content()) {
      left -= chunk.length;
      // A file that grows without end must not fill the disk before it is refused.
      if (left < 0) break;
      hash?.update(chunk);
      yield chunk;
    }
    if (left !== 0 || hash?.hex() !== digest) throw new Failure('package-source-changed', { path });
  }
  return { path, content: checked };
}

/** The same bytes in pieces worth a call of the system: many small files come in very small ones. */
async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    length += chunk.length;
    if (length < BLOCK) continue;
    yield Buffer.concat(kept);
    [kept, length] = [[], 0];
  }
  yield Buffer.concat(kept);
}
