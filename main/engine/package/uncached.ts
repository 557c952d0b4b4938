import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { systemCode } from '../files';

/** Reading past the system's cache: O_DIRECT, and on Windows libuv's name for FILE_FLAG_NO_BUFFERING. */
const DIRECT = process.platform === 'win32' ? 0x0200_0000 : (constants as { O_DIRECT?: number }).O_DIRECT;
/** What such reads begin at and are as long as: a multiple of every disk's sector. */
const BLOCK = 4096;
const READ = 256 * BLOCK;

/** A file's bytes in pieces, each valid until the next, and whether they came past the system's cache. */
export interface UncachedReading {
  readonly isUncached: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Opens a file to be read from the medium itself, so that a copy is not compared with what the system still remembers of
 * it. Where the system or the file system has no such reading, it is read as usual and `isUncached` says so.
 *
 * @throws what opening and reading throw
 */
export async function withUncached<T>(path: string, use: (reading: UncachedReading) => Promise<T>): Promise<T> {
  const direct = DIRECT === undefined ? null : await openDirect(path, DIRECT);
  if (direct === null) {
    const handle = await open(path, 'r');
    try {
      return await use({ isUncached: false, chunks: chunksOf(handle, Buffer.allocUnsafeSlow(READ)) });
    } finally {
      await handle.close();
    }
  }
  try {
    return await use({ isUncached: true, chunks: chunksOf(direct.handle, direct.buffer) });
  } finally {
    await direct.handle.close();
  }
}

async function openDirect(path: string, flag: number): Promise<{ handle: FileHandle; buffer: Buffer } | null> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | flag);
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
  const buffer = await alignedBuffer(handle);
  if (buffer !== null) return { handle, buffer };
  await handle.close();
  return null;
}

/** Memory too must begin at a sector's multiple, and nothing tells where it begins: each place is tried. */
async function alignedBuffer(handle: FileHandle): Promise<Buffer | null> {
  const whole = Buffer.allocUnsafeSlow(READ + BLOCK);
  for (let at = 0; at < BLOCK; at += 16) {
    const buffer = whole.subarray(at, at + READ);
    try {
      await handle.read(buffer, 0, BLOCK, 0);
      return buffer;
    } catch (error) {
      if (!isUnsupported(error)) throw error;
    }
  }
  return null;
}

function isUnsupported(error: unknown): boolean {
  return ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(systemCode(error) ?? '');
}

async function* chunksOf(handle: FileHandle, buffer: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, READ, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
    // The end is where a read falls short; to ask beyond it at a place that is no block's start is not allowed.
    if (bytesRead < READ) return;
  }
}
