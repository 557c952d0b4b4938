import { open } from 'node:fs/promises';
import { onFile } from './failures';

/**
 * Reads a file that must be small, as keys, certificates and passphrases are. Returns undefined if it is longer than
 * `most` bytes: then it is some other file, chosen by mistake, and is not read to its end.
 *
 * @throws Failure `file-not-found`, `file-access-denied` … naming the file.
 */
export async function readSmallFile(path: string, most: number): Promise<Uint8Array | undefined> {
  return onFile(path, async () => {
    const handle = await open(path, 'r');
    try {
      const buffer = new Uint8Array(most + 1);
      let size = 0;
      for (let read = -1; read !== 0 && size <= most; size += read) {
        read = (await handle.read(buffer, size, most + 1 - size)).bytesRead;
      }
      return size > most ? undefined : buffer.subarray(0, size);
    } finally {
      await handle.close();
    }
  });
}
