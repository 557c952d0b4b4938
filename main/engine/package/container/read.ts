import type { FileHandle } from 'node:fs/promises';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { FaultList } from '../faults';
import { contentEnd, entryEnd, readDirectory, type PackedEntry } from './directory';
import { encodeContainer } from './encode';
import { openWindow, WINDOW, type Window } from './window';

/** Takes one entry's content in pieces, each its own copy. */
export interface Intake {
  take(chunk: Uint8Array): void;
  end(): void;
}

/** A container whose directory is sound; nothing of the contents is read yet, nor any byte compared. */
export interface Container {
  readonly entries: readonly PackedEntry[];
  /** The file once more, for the comparison. */
  readonly file: Window;
}

/** Opens the container in a file that is open for reading; null if its directory is not sound, with faults added. */
export async function openContainer(handle: FileHandle, faults: FaultList): Promise<Container | null> {
  const entries = await readDirectory(await openWindow(handle), faults);
  return entries && { entries, file: await openWindow(handle) };
}

/**
 * Streams every entry's content, once and in order, through the intake that `open` gives for it, and on through the
 * writer, whose bytes are compared with the file's: after it, no byte of the file is unaccounted for. It stops at the
 * first difference. Reports phase `package-read` in bytes.
 *
 * @returns whether all of it holds; else the fault is added, and what was taken is better not looked into.
 * @throws Failure `cancelled`.
 */
export async function readContents(
  { entries, file }: Container,
  open: (entry: PackedEntry) => Intake,
  faults: FaultList,
  job: Job,
): Promise<boolean> {
  let at = 0;
  const taken = entries.map((entry) => ({ path: entry.path, content: () => pass(entry, open(entry)) }));
  for await (const chunk of encodeContainer(taken)) {
    stopIfCancelled(job);
    const same = await countSame(file, at, chunk);
    at += same;
    if (same < chunk.length) {
      nameDifference(entries, at, faults);
      return false;
    }
    job.report({ phase: 'package-read', done: at, total: file.size });
  }
  if (at < file.size) faults.add('container-trailing-bytes');
  return at === file.size;
}

async function* pass(entry: PackedEntry, intake: Intake): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry.content()) {
    intake.take(chunk);
    yield chunk;
  }
  intake.end();
}

/** How many bytes of `chunk`, from its first on, are those of the file from `offset` on. */
async function countSame(file: Window, offset: number, chunk: Uint8Array): Promise<number> {
  for (let at = 0; at < chunk.length; at += WINDOW) {
    const piece = chunk.subarray(at, at + WINDOW);
    const there = await file.view(offset + at, piece.length);
    if (Buffer.compare(piece, there) !== 0) return at + piece.findIndex((byte, index) => byte !== there[index]);
  }
  return chunk.length;
}

/**
 * Adds the fault of a file whose first byte that is not the writer's stands at `at`. The writer computes the checksum
 * of what it is given: a file with another is damaged, or its content was changed. All else is another encoding.
 */
function nameDifference(entries: readonly PackedEntry[], at: number, faults: FaultList): void {
  const entry = entries.find((each) => at < entryEnd(each));
  const inDescriptor = entry === undefined ? -1 : at - contentEnd(entry);
  // The descriptor's signature, then the checksum.
  const isChecksum = inDescriptor >= 4 && inDescriptor < 8;
  faults.add(isChecksum ? 'entry-crc' : 'container-noncanonical', entry?.path);
}
