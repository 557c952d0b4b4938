import type { FileHandle } from 'node:fs/promises';

/** Bytes read from a file at a time. */
export const BLOCK = 1 << 20;

/** The bytes of an open file from `start` on up to `end`, fewer where the file ends before. */
export async function readAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  return buffer.subarray(0, await fill(handle, buffer, start));
}

/** The same in pieces, each its own copy. */
export async function* piecesOf(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const piece = await readAt(handle, at, Math.min(at + (BLOCK >> 2), end));
    // The file shrank under our hands.
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}

/** Reads into `buffer` from the place `offset` of the file on; gives how many bytes there were. */
export async function fill(handle: FileHandle, buffer: Uint8Array, offset: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** The bytes of a file one after the other, read ahead by one block; memory holds two. */
export interface Passage {
  /** How many bytes were taken. */
  readonly position: number;
  /** What is at hand and not yet taken, valid until the next {@link more}. */
  readonly rest: Buffer;
  /** Takes the next bytes, of those at hand. */
  take(length: number): Buffer;
  /** Gets more behind what is at hand; false at the end of the file. */
  more(): Promise<boolean>;
}

/** Room before a block for what was left of the one before: records are shorter. */
const CARRY = 1 << 12;

/** Begins a passage from the start of an open file to the place `end`. */
export function openPassage(handle: FileHandle, end: number): Passage {
  const buffers = [Buffer.alloc(CARRY + BLOCK), Buffer.alloc(CARRY + BLOCK)];
  let current = 0;
  let rest: Buffer = Buffer.alloc(0);
  let next = 0;
  let position = 0;
  let ahead: Promise<number> | null = null;

  function readAhead(): Promise<number> {
    const [start, length] = [next, Math.min(BLOCK, end - next)];
    next += length;
    const buffer = buffers[1 - current] ?? Buffer.alloc(0);
    const reading = length === 0 ? Promise.resolve(0) : fill(handle, buffer.subarray(CARRY, CARRY + length), start);
    // Whoever stops early does not wait for it; whoever goes on gets its error.
    reading.catch(() => undefined);
    return reading;
  }

  return {
    get rest() {
      return rest;
    },
    get position() {
      return position;
    },
    take(length) {
      const taken = rest.subarray(0, length);
      position += taken.length;
      rest = rest.subarray(length);
      return taken;
    },
    async more() {
      const read = await (ahead ?? readAhead());
      if (read === 0) return false;
      current = 1 - current;
      const buffer = buffers[current] ?? Buffer.alloc(0);
      const start = CARRY - rest.length;
      rest.copy(buffer, start);
      rest = buffer.subarray(start, CARRY + read);
      ahead = readAhead();
      return true;
    },
  };
}
