import type { FileHandle } from 'node:fs/promises';
import type { PackageFaultCode } from '../../../../shared/text/faults/package';
import type { FaultList } from '../faults';
import { limits } from '../limits';
import { readEnding, signatureAt } from './ending';
import { piecesOf, readAt } from './file';
import { isListedAlike } from './listing';
import { comparePaths, foldedPath, pathFault } from './names';
import { lengths, signatures, ZIP64_FIELD, ZIP64_MARK, type EntryFacts, type Records } from './records';

/** An entry of a container that is read. */
export interface PackedEntry extends EntryFacts {
  /** The content in pieces, each its own copy. What stands around it is not looked at. */
  content(): AsyncIterable<Uint8Array>;
}

/** A container's directory, and where it stands. */
export interface Directory {
  readonly entries: readonly PackedEntry[];
  readonly offset: number;
}

/** A central record with the fields that are judged. */
interface CentralRecord extends EntryFacts {
  readonly bytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly attributes: number;
  readonly packed: number;
  readonly extra: Buffer;
  readonly comment: number;
  readonly disk: number;
  /** Whether sizes and offset are in zip64, as far as the fixed fields say. */
  readonly refers: boolean;
}

/** What makes an entry dangerous or not ours, in the order of looking; the first that matches names the fault. */
const rules: readonly (readonly [
  PackageFaultCode,
  (record: CentralRecord, fileSize: number, records: Records) => boolean,
])[] = [
  // Plainly encrypted, strongly encrypted, and with a masked local header.
  ['entry-encrypted', ({ flags }) => (flags & 0x2041) !== 0],
  ['entry-compressed', ({ method }) => method !== 0],
  ['entry-mode', ({ attributes }, _size, records) => attributes !== records.attributes],
  ['container-disks', ({ disk }) => disk !== 0],
  ['entry-zip64', (record, _size, { isLarge }) => [isZip64(record.extra), isLarge(record)].includes(!record.refers)],
  ['entry-extra', ({ extra, refers }) => extra.length > 0 && !refers],
  ['entry-comment', ({ comment }) => comment > 0],
  ['entry-size', ({ packed, size }, fileSize) => packed !== size || size > fileSize],
  ['container-noncanonical', (record, _size, records) => !record.bytes.equals(records.centralRecord(record))],
];

const isZip64 = (extra: Buffer) => extra.length === lengths.zip64Field && extra.readUInt16LE(0) === ZIP64_FIELD;

/** Where an entry's content begins. */
export function contentStart({ path, offset }: EntryFacts): number {
  return offset + lengths.local + path.length;
}

/** Where an entry ends, its data descriptor included: there the next must begin. */
function entryEnd(entry: EntryFacts, { descriptorLength }: Records): number {
  return contentStart(entry) + entry.size + descriptorLength(entry);
}

/**
 * Reads the central directory: the list of entries as the file claims it, each a plain stored file with an allowed name,
 * in the order of paths, one behind the other from the start of the file to the directory; so what they hold is no more
 * than the file does. Every byte from the directory on is then accounted for but the checksums.
 *
 * @returns null with at least one fault added, if anything of this does not hold.
 */
export async function readDirectory(
  handle: FileHandle,
  size: number,
  records: Records,
  faults: FaultList,
): Promise<Directory | null> {
  if (size > limits.container) faults.add('container-too-large');
  const ending = faults.isEmpty() ? await readEnding(handle, size, records, faults) : null;
  if (ending === null) return null;
  const { count, offset } = ending;
  const found = [...splitRecords(await readAt(handle, offset, offset + ending.size))];
  const read = found.filter((each) => each !== null);
  for (const record of read) judge(record, size, records, faults);
  // A broken record may look like too many of them.
  if (read.length < found.length) faults.add('container-directory');
  else if (read.length !== count) faults.add('container-count');
  checkOrder(read, faults);
  // Only what is sound by itself has a place worth looking at.
  if (faults.isEmpty()) await checkPlaces(handle, read, offset, records, faults);
  if (faults.isEmpty() && !(await isListedAlike(handle, size, offset, read))) faults.add('container-directory');
  if (!faults.isEmpty()) return null;
  const entries = read.map(({ path, size: bytes, offset: at, crc }): PackedEntry => ({
    ...{ path, size: bytes, offset: at, crc },
    content: () => piecesOf(handle, at + lengths.local + path.length, at + lengths.local + path.length + bytes),
  }));
  return { entries, offset };
}

/** The records of a directory; null where one is none, and there it ends. */
function* splitRecords(directory: Buffer): Generator<CentralRecord | null> {
  for (let at = 0; at < directory.length;) {
    const rest = directory.subarray(at);
    const isRecord = rest.length >= lengths.central && rest.readUInt32LE(0) === signatures.central;
    const [name, extra, comment] = isRecord ? [28, 30, 32].map((field) => rest.readUInt16LE(field)) : [];
    const length = lengths.central + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (!isRecord || length > rest.length) {
      yield null;
      return;
    }
    yield readRecord(rest.subarray(0, length));
    at += length;
  }
}

function readRecord(bytes: Buffer): CentralRecord {
  const nameEnd = lengths.central + bytes.readUInt16LE(28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
  const [packed, size, offset] = [20, 24, 42].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  const refers = [packed, size, offset].includes(ZIP64_MARK);
  // Beyond 2^53 they are no longer exact, and too large for any file.
  const large = (at: number) => Number(extra.readBigUInt64LE(at));
  const sizes = refers && isZip64(extra) ? { size: large(4), packed: large(12), offset: large(20) } : {};
  return {
    ...{ bytes, extra, refers, packed, size, offset, ...sizes },
    path: bytes.toString('latin1', lengths.central, nameEnd),
    crc: bytes.readUInt32LE(16),
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    comment: bytes.readUInt16LE(32),
    disk: bytes.readUInt16LE(34),
    attributes: bytes.readUInt32LE(38),
  };
}

function judge(record: CentralRecord, fileSize: number, records: Records, faults: FaultList): void {
  const named = pathFault(record.path);
  if (named !== null) faults.add(named, record.path);
  const found = rules.find(([, matches]) => matches(record, fileSize, records));
  if (found !== undefined) faults.add(found[0], record.path);
}

function checkOrder(entries: readonly EntryFacts[], faults: FaultList): void {
  const seen = new Map<string, string>();
  let before: string | undefined;
  for (const { path } of entries) {
    const folded = foldedPath(path);
    const twin = seen.get(folded);
    if (twin === path) faults.add('entry-duplicate', path);
    else if (twin?.toLowerCase() === path.toLowerCase()) faults.add('entry-case-clash', path);
    else if (twin !== undefined) faults.add('entry-normalisation-clash', path);
    else if (before !== undefined && comparePaths(before, path) > 0) faults.add('entry-order', path);
    seen.set(folded, path);
    before = path;
  }
}

/** Each entry begins where the one before it ends, the first at the start of the file, and the directory after the last. */
async function checkPlaces(
  handle: FileHandle,
  entries: readonly EntryFacts[],
  directory: number,
  records: Records,
  faults: FaultList,
): Promise<void> {
  let end = 0;
  const overlap = (path?: string) => {
    faults.add('entry-overlap', path);
  };
  for (const entry of entries) {
    if (entry.offset < end) {
      overlap(entry.path);
      return;
    }
    if (entry.offset > end) break;
    end = entryEnd(entry, records);
  }
  if (end > directory) overlap();
  else if (entries.length > 0 && end < directory) faults.add(nameGap(await signatureAt(handle, end)));
  else if (entries.length === 0 && directory > 0) faults.add(nameGap(await signatureAt(handle, 0)));
}

/** What stands where nothing should. */
function nameGap(signature: number): PackageFaultCode {
  if (signature === signatures.local) return 'entry-unlisted';
  return signature === signatures.central ? 'container-two-directories' : 'container-gap';
}
