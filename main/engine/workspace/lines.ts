import type { FileHandle } from 'node:fs/promises';

/** Bytes read at a time. */
const CHUNK = 1 << 18;
const NEWLINE = 0x0a;

/** A line of a file as bytes, without its newline. */
export interface Line {
  /** Offset of its first byte in the file. */
  readonly start: number;
  /** Offset after its newline, or after its last byte where the file ends without one. */
  readonly end: number;
  readonly bytes: Buffer;
  readonly terminated: boolean;
}

/** The lines of a file in order, from the one that begins at `from`; lines of any length, no decoding. */
export function readLines(handle: FileHandle, from = 0): AsyncGenerator<Line> {
  return linesOf(chunksOf(handle, from), from);
}

async function* chunksOf(handle: FileHandle, from: number): AsyncGenerator<Buffer> {
  for (let offset = from; ;) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, offset);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    offset += bytesRead;
  }
}

/** The same of bytes that arrive in pieces, each its own copy, the first of them at offset `from`. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, from = 0): AsyncGenerator<Line> {
  let carried: Buffer[] = [];
  let start = from;
  let offset = from;
  for await (const { buffer, byteOffset, byteLength } of chunks) {
    const chunk = Buffer.from(buffer, byteOffset, byteLength);
    let at = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, at)) {
      const piece = chunk.subarray(at, newline);
      const end = offset + newline + 1;
      yield { start, end, bytes: carried.length > 0 ? Buffer.concat([...carried, piece]) : piece, terminated: true };
      carried = [];
      start = end;
      at = newline + 1;
    }
    if (at < chunk.length) carried.push(chunk.subarray(at));
    offset += chunk.length;
  }
  const rest = Buffer.concat(carried);
  if (rest.length > 0) yield { start, end: start + rest.length, bytes: rest, terminated: false };
}

/**
 * The lines of the first `length` bytes of a file from the last to the first. What follows the last newline is a line of
 * its own, not terminated.
 */
export async function* readLinesBackwards(handle: FileHandle, length: number): AsyncGenerator<Line> {
  /** Pieces of the line in hand, the later ones first. */
  let carried: Buffer[] = [];
  let end = length;
  let terminated = false;

  function line(start: number, first: Buffer): Line {
    const bytes = Buffer.concat([first, ...carried.reverse()]);
    return { start, end, bytes, terminated };
  }

  for (let offset = length; offset > 0;) {
    const size = Math.min(CHUNK, offset);
    offset -= size;
    const chunk = Buffer.allocUnsafe(size);
    await readFully(handle, chunk, offset);
    let to = size;
    for (
      let newline = chunk.lastIndexOf(NEWLINE);
      newline >= 0;
      newline = to > 0 ? chunk.lastIndexOf(NEWLINE, to - 1) : -1
    ) {
      const start = offset + newline + 1;
      if (start < end) yield line(start, chunk.subarray(newline + 1, to));
      carried = [];
      end = start;
      terminated = true;
      to = newline;
    }
    if (to > 0) carried.push(chunk.subarray(0, to));
  }
  if (end > 0) yield line(0, Buffer.alloc(0));
}

/** Fills `buffer` from `position` on. A file that became shorter meanwhile leaves zeros, which are no line. */
async function readFully(handle: FileHandle, buffer: Buffer, position: number): Promise<void> {
  for (let done = 0; done < buffer.length;) {
    const { bytesRead } = await handle.read(buffer, done, buffer.length - done, position + done);
    if (bytesRead === 0) {
      buffer.fill(0, done);
      return;
    }
    done += bytesRead;
  }
}
