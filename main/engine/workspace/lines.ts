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

/** The lines of a file in order; lines of any length, no decoding. */
export function readLines(handle: FileHandle): AsyncGenerator<Line> {
  return linesOf(chunksOf(handle));
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let offset = 0; ;) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, offset);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    offset += bytesRead;
  }
}

/** The same of bytes that arrive in pieces, each its own copy. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let carried: Buffer[] = [];
  let start = 0;
  let offset = 0;
  for await (const { buffer, byteOffset, byteLength } of chunks) {
    const chunk = Buffer.from(buffer, byteOffset, byteLength);
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const piece = chunk.subarray(from, at);
      const end = offset + at + 1;
      yield { start, end, bytes: carried.length > 0 ? Buffer.concat([...carried, piece]) : piece, terminated: true };
      carried = [];
      start = end;
      from = at + 1;
    }
    if (from < chunk.length) carried.push(chunk.subarray(from));
    offset += chunk.length;
  }
  const rest = Buffer.concat(carried);
  if (rest.length > 0) yield { start, end: start + rest.length, bytes: rest, terminated: false };
}
