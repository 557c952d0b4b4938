import type { FileHandle } from 'node:fs/promises';

/** Bytes read from a file at a time; also the longest view that can be had at once. */
export const WINDOW = 1 << 18;

/** A file seen through a window that moves along with reading. */
export interface Window {
  /** Size of the file when it was opened, in bytes. */
  readonly size: number;
  /**
   * A view of up to `length` (≤ {@link WINDOW}) bytes from `offset`; shorter at the end of the file. It is valid until
   * the next call: copy what is kept.
   */
  view(offset: number, length: number): Promise<Uint8Array>;
}

/** Opens a window on a file that is open for reading. */
export async function openWindow(handle: FileHandle): Promise<Window> {
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(Math.min(size, WINDOW));
  let start = 0;
  let filled = 0;

  async function fill(offset: number): Promise<void> {
    start = offset;
    filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
  }

  return {
    size,
    async view(offset, length) {
      // Also for places beyond all that the system can be asked for, which a forged directory may name.
      if (offset >= size) return new Uint8Array();
      const inside = offset >= start && Math.min(offset + length, size) <= start + filled;
      if (!inside) await fill(offset);
      return buffer.subarray(offset - start, Math.min(offset - start + length, filled));
    },
  };
}
