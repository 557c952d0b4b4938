import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { PackageFaultCode } from '../../../../shared/text/faults/package';
import type { FaultList } from '../faults';
import { readDirectory, type Directory, type PackedEntry } from './directory';
import { openPassage, readAt, type Passage } from './file';
import { earlierRecords, lengths, records, signatures, type Records } from './records';

/** Takes one entry's content in pieces, each valid during the call: copy what is kept. */
export interface Intake {
  take(chunk: Uint8Array): void;
  end(): void;
}

/** A container whose directory is sound; nothing of the contents is read yet. */
export interface Container extends Directory {
  readonly handle: FileHandle;
  readonly records: Records;
}

/**
 * Opens the container in a file that is open for reading; null if its directory is not sound, with faults added.
 *
 * @param earlier takes the encoding of earlier versions too: for backups, which must outlive a version.
 */
export async function openContainer(
  handle: FileHandle,
  faults: FaultList,
  { earlier = false }: { readonly earlier?: boolean } = {},
): Promise<Container | null> {
  const { size } = await handle.stat();
  const written = earlier && (await isEarlier(handle)) ? earlierRecords : records;
  const directory = await readDirectory(handle, size, written, faults);
  return directory && { ...directory, handle, records: written };
}

/** Whether a container begins as those of earlier versions do: its first header tells. */
async function isEarlier(handle: FileHandle): Promise<boolean> {
  const flags = (from: Records) => from.localHeader('').subarray(0, 8);
  return (await readAt(handle, 0, 8)).equals(flags(earlierRecords));
}

/**
 * Streams every entry's content, once and in order, through the intake that `open` gives for it, and holds what stands
 * around it against the one encoding: after it, no byte of the file is unaccounted for. It stops at the first
 * difference. Reports phase `package-read` in bytes.
 *
 * @returns whether all of it holds; else the fault is added, and what was taken is better not looked into.
 * @throws Failure `cancelled`.
 */
export async function readContents(
  { entries, handle, offset, records: written }: Container,
  open: (entry: PackedEntry) => Intake,
  faults: FaultList,
  job: Job,
): Promise<boolean> {
  const passage = openPassage(handle, offset);
  const more = async () => {
    stopIfCancelled(job);
    job.report({ phase: 'package-read', done: passage.position, total: offset });
    return passage.more();
  };
  for (const entry of entries) {
    const fault = await readEntry(entry, passage, more, open(entry), written);
    if (fault === null) continue;
    faults.add(fault, entry.path);
    return false;
  }
  job.report({ phase: 'package-read', done: offset, total: offset });
  stopIfCancelled(job);
  return true;
}

/** Reads one entry; what is wrong with it, or null. It waits only where a block of the file is at its end. */
async function readEntry(
  entry: PackedEntry,
  passage: Passage,
  more: () => Promise<boolean>,
  intake: Intake,
  { localHeader, dataDescriptor }: Records,
): Promise<PackageFaultCode | null> {
  const header = localHeader(entry.path);
  while (passage.rest.length < header.length && (await more()));
  const found = passage.take(header.length);
  if (!found.equals(header)) return nameHeader(found, localHeader);
  let [left, crc] = [entry.size, 0];
  while (left > 0) {
    if (passage.rest.length === 0 && !(await more())) return 'container-end';
    const chunk = passage.take(Math.min(left, passage.rest.length));
    crc = crc32(chunk, crc);
    intake.take(chunk);
    left -= chunk.length;
  }
  intake.end();
  const descriptor = dataDescriptor({ ...entry, crc });
  while (passage.rest.length < descriptor.length && (await more()));
  const behind = passage.take(descriptor.length);
  if (crc !== entry.crc) return 'entry-crc';
  if (behind.equals(descriptor)) return null;
  // The directory has the right checksum, and this one is another.
  behind.copy(descriptor, 4, 4, 8);
  return behind.equals(descriptor) ? 'entry-crc' : 'entry-descriptor';
}

/** What is wrong with a local header that is not as the directory has it. */
function nameHeader(found: Buffer, localHeader: Records['localHeader']): PackageFaultCode {
  if (found.length < lengths.local || found.readUInt32LE(0) !== signatures.local) return 'entry-missing';
  const isLike = found
    .subarray(0, lengths.local)
    .equals(localHeader('x'.repeat(found.length - lengths.local)).subarray(0, lengths.local));
  // A reader that goes by local headers would take it for another file.
  return isLike ? 'entry-name-differs' : 'entry-header';
}
