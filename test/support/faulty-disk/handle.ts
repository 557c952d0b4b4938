import type { FileHandle } from 'node:fs/promises';
import type { FaultyDisk } from '../faulty-disk';
import type { FileNode } from './image';

/** What a handle was opened on. */
export interface Opened {
  readonly path: string;
  /** Undefined for a folder. */
  readonly file: FileNode | undefined;
  readonly writable: boolean;
}

/** Puts the faults of `disk` in the way of an open handle's own methods. */
export function faultyHandle(disk: FaultyDisk, handle: FileHandle, opened: Opened, closed: () => void): FileHandle {
  const { path, file, writable } = opened;
  const plain = {
    write: handle.write.bind(handle) as (
      bytes: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ) => Promise<{ bytesWritten: number }>,
    truncate: handle.truncate.bind(handle),
    close: handle.close.bind(handle),
  };
  /** Where a write without a position goes. */
  let cursor = 0;

  async function put(bytes: Uint8Array, at: number): Promise<void> {
    for (let done = 0; done < bytes.length;) {
      done += (await plain.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
    }
    if (file !== undefined) disk.image.wrote(file, at, Buffer.from(bytes));
  }

  async function write(bytes: Uint8Array, offset = 0, length = bytes.length - offset, position: number | null = null) {
    return disk.change({ name: 'write', path, bytes: length }, async (most = length) => {
      await put(bytes.subarray(offset, offset + most), position ?? cursor);
      if (position === null) cursor += most;
      return { bytesWritten: most, buffer: bytes };
    });
  }

  async function sync(): Promise<void> {
    const failed = () => {
      disk.image.dropped(file);
    };
    await disk.change(
      { name: 'sync', path, bytes: 0 },
      () => {
        disk.image.synced(path, file);
        return Promise.resolve();
      },
      failed,
    );
  }

  async function close(): Promise<void> {
    closed();
    await plain.close();
    if (writable) await disk.change({ name: 'close', path, bytes: 0 }, () => Promise.resolve());
  }

  return Object.assign(handle, {
    write,
    writeFile: async (content: string | Uint8Array) => {
      await write(Buffer.from(content as string));
    },
    sync,
    datasync: sync,
    truncate: async (size = 0) => {
      await disk.change({ name: 'truncate', path, bytes: 0 }, async () => {
        await plain.truncate(size);
        if (file !== undefined) disk.image.resized(file, size);
      });
    },
    close,
  });
}
