import type { FileHandle } from 'node:fs/promises';
import type { PackageFaultCode } from '../../../../shared/text/faults/package';
import type { FaultList } from '../faults';
import { limits } from '../limits';
import { readAt } from './file';
import { lengths, signatures, ZIP64_MARK, type DirectoryFacts, type Records } from './records';

/** The longest that a comment can push an end record away from the end of a file. */
const MAX_COMMENT = 0xffff;

/**
 * Reads the end of a container: where its directory stands. Nothing may come before the first entry, behind the end
 * record, or between directory and end record, and the end is written in the one way.
 *
 * @param size bytes of the file.
 * @returns null with a fault added, if anything of this does not hold.
 */
export async function readEnding(
  handle: FileHandle,
  size: number,
  { endRecords }: Records,
  faults: FaultList,
): Promise<DirectoryFacts | null> {
  const tail = await readAt(handle, Math.max(0, size - lengths.end64 - lengths.end), size);
  const end = tail.subarray(Math.max(0, tail.length - lengths.end));
  if (end.length < lengths.end || end.readUInt32LE(0) !== signatures.end || end.readUInt16LE(20) !== 0) {
    faults.add(await nameMissingEnd(handle, size));
    return null;
  }
  const facts = stateOf(end, tail);
  if (facts === null) faults.add('container-zip64');
  else if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== end.readUInt16LE(10)) faults.add('container-disks');
  else if (facts.count > limits.entries || facts.size > limits.directory) faults.add('container-too-many-entries');
  else if (facts.offset + facts.size !== size - endRecords(facts).length)
    faults.add(await namePlace(handle, size, facts, endRecords(facts).length));
  else if (!tail.subarray(-endRecords(facts).length).equals(endRecords(facts))) faults.add('container-zip64');
  else return facts;
  return null;
}

/** What an end record says, with what zip64 says where it refers to that; null if that is not to be found. */
function stateOf(end: Buffer, tail: Buffer): DirectoryFacts | null {
  const stated = { count: end.readUInt16LE(10), size: end.readUInt32LE(12), offset: end.readUInt32LE(16) };
  const end64 = tail.length - lengths.end - lengths.end64;
  const hasZip64 = end64 >= 0 && tail.readUInt32LE(end64 + 56) === signatures.locator64;
  if (stated.offset !== ZIP64_MARK) return hasZip64 ? null : stated;
  if (!hasZip64 || tail.readUInt32LE(end64) !== signatures.end64) return null;
  // Beyond 2^53 a number is no longer exact, and beyond every file anyhow.
  const large = (at: number) => Number(tail.readBigUInt64LE(end64 + at));
  const [count, size, offset] = [large(32), large(40), large(48)];
  return offset >= ZIP64_MARK && offset <= limits.container ? { count, size, offset } : null;
}

/** Why a file does not end as a container does. */
async function nameMissingEnd(handle: FileHandle, size: number): Promise<PackageFaultCode> {
  const comments = await findEnds(handle, size);
  if (comments.length > 0)
    return comments.some(({ isRest }) => isRest) ? 'container-comment' : 'container-trailing-bytes';
  const beginning = (await readAt(handle, 0, 2)).toString('latin1');
  return beginning === 'PK' ? 'container-end' : 'container-not-zip';
}

/** End records near the end of a file, but one at its very end. `isRest`: its comment is all that follows it. */
async function findEnds(handle: FileHandle, size: number): Promise<{ isRest: boolean }[]> {
  const found = await readAt(handle, Math.max(0, size - lengths.end - MAX_COMMENT), size);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signatures.end);
  const ends: { isRest: boolean }[] = [];
  for (let at = found.indexOf(mark); at >= 0; at = found.indexOf(mark, at + 1)) {
    const rest = found.length - at - lengths.end;
    if (rest >= 0 && (rest > 0 || found.readUInt16LE(at + 20) > 0)) {
      ends.push({ isRest: rest > 0 && found.readUInt16LE(at + 20) === rest });
    }
  }
  return ends;
}

/** Why a directory does not stand right before the end record. */
async function namePlace(
  handle: FileHandle,
  size: number,
  facts: DirectoryFacts,
  ending: number,
): Promise<PackageFaultCode> {
  const [stated, actual] = [facts.offset, size - ending - facts.size];
  const isShifted = actual > stated && (await signatureAt(handle, actual)) === signatures.central;
  // Where the first of two containers in one file would end, or where the first of two ends of one stands.
  const otherEnd = isShifted ? actual - stated - lengths.end : stated + facts.size;
  const isOther = (await signatureAt(handle, otherEnd)) === signatures.end;
  if (isOther || (await findEnds(handle, size)).some(({ isRest }) => isRest)) return 'container-two-ends';
  if (!isShifted) return stated < actual ? 'container-gap' : 'container-directory';
  const isTwice = (await signatureAt(handle, stated)) === signatures.central;
  return isTwice ? 'container-two-directories' : 'container-prepended-bytes';
}

/** The four bytes at a place as a number, or -1 beyond the end. */
export async function signatureAt(handle: FileHandle, offset: number): Promise<number> {
  const found = await readAt(handle, Math.max(0, offset), Math.max(0, offset) + 4);
  return found.length === 4 ? found.readUInt32LE(0) : -1;
}
