import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import type { PackageFaultCode } from '../../../../shared/text/faults/package';
import { systemCode } from '../../files';
import type { FaultList } from '../faults';
import { limits } from '../limits';
import { comparePaths, pathFault } from './names';
import { WindowReader } from './reader';
import type { Window } from './window';

/** An entry of a container that is read. */
export interface PackedEntry {
  /** Full path inside the container, ASCII, `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** The content in pieces, each its own copy. It ends early where the file is no ZIP: the comparison tells. */
  content(): AsyncIterable<Uint8Array>;
}

/** A regular file that its owner writes and all may read, as Unix and so `unzip` understand it. */
const FILE_ATTRIBUTES = 0o100_644 * 0x1_0000;
/** Bit 3: sizes and checksum follow the content. Bit 11: names are UTF-8. */
const FLAGS = 0x0808;
const ZIP64_FIELD = 0x0001;
/** Where sizes and offsets no longer fit 32 bits. */
const ZIP64_FROM = 0xffff_ffff;
/** Bytes around an entry's path and content. */
const LENGTHS = { header: 30, descriptor: 16, descriptor64: 24, record: 46 } as const;

/** What makes an entry dangerous or not ours, in the order of looking; the first that matches names the fault. */
const rules: readonly (readonly [PackageFaultCode, (entry: Entry, fileSize: number) => boolean])[] = [
  ['entry-encrypted', (entry) => entry.isEncrypted()],
  ['entry-compressed', (entry) => entry.compressionMethod !== 0],
  ['entry-mode', (entry) => entry.externalFileAttributes !== FILE_ATTRIBUTES],
  [
    'entry-size',
    (entry, fileSize) => entry.compressedSize !== entry.uncompressedSize || entry.compressedSize > fileSize,
  ],
  ['container-noncanonical', (entry) => entry.generalPurposeBitFlag !== FLAGS || entry.fileCommentLength > 0],
  ['container-noncanonical', (entry) => entry.extraFields.some(({ id }) => id !== ZIP64_FIELD)],
];

/** Where an entry's content ends. */
export function contentEnd({ path, size, offset }: PackedEntry): number {
  return offset + LENGTHS.header + path.length + size;
}

/** Where an entry ends, its data descriptor included: there the next must begin. */
export function entryEnd(entry: PackedEntry): number {
  const isLarge = Math.max(entry.size, entry.offset) >= ZIP64_FROM;
  return contentEnd(entry) + (isLarge ? LENGTHS.descriptor64 : LENGTHS.descriptor);
}

/**
 * Reads the central directory: the list of entries as the file claims it, each a plain stored file with an allowed name,
 * in the order of paths, one behind the other and all within the file; so what they hold is no more than the file does.
 *
 * @returns null with at least one fault added, if anything of this does not hold.
 */
export async function readDirectory(window: Window, faults: FaultList): Promise<PackedEntry[] | null> {
  if (window.size > limits.container) faults.add('container-too-large');
  const archive = faults.isEmpty() ? await openArchive(window, faults) : null;
  if (archive === null) return null;
  const entries = await readEntries(archive, faults);
  checkOrder(entries, faults);
  // Only what is sound by itself has a place worth looking at.
  if (faults.isEmpty()) checkPlaces(entries, window.size, faults);
  return faults.isEmpty() ? entries : null;
}

async function openArchive(window: Window, faults: FaultList): Promise<ZipFile | null> {
  const beginning = Buffer.from(await window.view(0, 2)).toString('latin1');
  // Names come as bytes and sizes unchecked: the checks are ours, each with a fault of its own.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const archive = await orNull(() => fromRandomAccessReaderPromise(new WindowReader(window), window.size, options));
  if (archive === null) faults.add(beginning === 'PK' ? 'container-end' : 'container-not-zip');
  else if (beginning !== 'PK') faults.add('container-prepended-bytes');
  else if (archive.comment.length > 0) faults.add('container-trailing-bytes');
  else if (archive.entryCount > limits.entries) faults.add('container-too-many-entries');
  else return archive;
  return null;
}

async function readEntries(archive: ZipFile, faults: FaultList): Promise<PackedEntry[]> {
  const entries: PackedEntry[] = [];
  let room: number = limits.directory;
  const isRead = await orNull(async () => {
    for await (const entry of archive.eachEntry()) {
      room -= LENGTHS.record + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (room < 0) break;
      const path = entry.fileNameRaw.toString('latin1');
      const named = pathFault(path);
      if (named !== null) faults.add(named, path);
      const found = rules.find(([, matches]) => matches(entry, archive.fileSize));
      if (found !== undefined) faults.add(found[0], path);
      const { uncompressedSize: size, relativeOffsetOfLocalHeader: offset } = entry;
      entries.push({ path, size, offset, content: () => readContent(archive, entry) });
    }
    return true;
  });
  if (room < 0) faults.add('container-too-many-entries');
  else if (isRead === null) faults.add('container-directory');
  return entries;
}

async function* readContent(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* await archive.openReadStreamPromise(entry);
  } catch (error) {
    if (systemCode(error) !== undefined) throw error;
  }
}

function checkOrder(entries: readonly PackedEntry[], faults: FaultList): void {
  const seen = new Map<string, string>();
  let before: string | undefined;
  for (const { path } of entries) {
    const twin = seen.get(path.toLowerCase());
    if (twin === path) faults.add('entry-duplicate', path);
    else if (twin !== undefined) faults.add('entry-case-clash', path);
    else if (before !== undefined && comparePaths(before, path) > 0) faults.add('entry-order', path);
    seen.set(path.toLowerCase(), path);
    before = path;
  }
}

function checkPlaces(entries: readonly PackedEntry[], fileSize: number, faults: FaultList): void {
  let end = 0;
  for (const entry of entries) {
    if (entry.offset !== end || entryEnd(entry) > fileSize) {
      faults.add('container-noncanonical', entry.path);
      return;
    }
    end = entryEnd(entry);
  }
}

/** What yauzl makes of the file, or null if it does not take it. A file that the system cannot read stays an error. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (systemCode(error) !== undefined) throw error;
    return null;
  }
}
