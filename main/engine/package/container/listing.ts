import type { FileHandle } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import { readAt } from './file';
import type { EntryFacts } from './records';

/** How far from the end of a file a ZIP reader looks for the end record: it, a comment, and a locator of zip64. */
const END_REACH = 22 + 0xffff + 20;

/**
 * Whether yauzl, which most programs of Node.js read ZIP by, finds the very entries that our own checks found: what two
 * readers see differently is one of them deceived.
 *
 * @param size bytes of the file.
 * @param directory where the central directory begins.
 */
export async function isListedAlike(
  handle: FileHandle,
  size: number,
  directory: number,
  entries: readonly EntryFacts[],
): Promise<boolean> {
  const start = Math.max(0, Math.min(directory, size - END_REACH));
  const reader = new TailReader(await readAt(handle, start, size), start);
  let count = 0;
  try {
    const archive = await fromRandomAccessReaderPromise(reader, size, { autoClose: false, decodeStrings: false });
    if (archive.entryCount !== entries.length) return false;
    for await (const entry of archive.eachEntry()) {
      const ours = entries[count];
      if (ours === undefined || !isSame(entry, ours)) return false;
      count += 1;
    }
  } catch {
    // The reader is over memory: an error is always a refusal.
    return false;
  }
  return count === entries.length;
}

function isSame(theirs: Entry, ours: EntryFacts): boolean {
  return (
    theirs.fileNameRaw.toString('latin1') === ours.path &&
    theirs.compressedSize === ours.size &&
    theirs.uncompressedSize === ours.size &&
    theirs.crc32 === ours.crc &&
    theirs.relativeOffsetOfLocalHeader === ours.offset
  );
}

/** The last bytes of a file, from `start` on: a reader of the file would ask the system for every record. */
class TailReader extends RandomAccessReader {
  constructor(
    private readonly tail: Buffer,
    private readonly start: number,
  ) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const from = position - this.start;
    const isInside = from >= 0 && from + length <= this.tail.length;
    if (isInside) this.tail.copy(buffer, offset, from, from + length);
    setImmediate(callback, isInside ? null : new Error('Outside of the directory'));
  }
}
