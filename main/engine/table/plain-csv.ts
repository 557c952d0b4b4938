import { open, type FileHandle } from 'node:fs/promises';
import { onFile } from '../files';

const LF = 0x0a;
const COMMA = 0x2c;
const QUOTE = 0x22;
const ROOM = 1 << 19;

/**
 * Writes the one CSV that every reader reads alike, as DuckDB's input: UTF-8, comma, LF, every field that is there
 * quoted, a missing one with nothing between its commas, no header.
 */
export interface PlainCsv {
  /** A piece of the current field's UTF-8 content; a call with nothing makes the field '' instead of missing. */
  content(bytes: Uint8Array, from: number, to: number): void;
  endField(): void;
  endRow(): void;
  /** Writes out what has gathered; call it between pieces of input so that memory stays small. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export async function createPlainCsv(path: string): Promise<PlainCsv> {
  const handle: FileHandle = await onFile(path, () => open(path, 'wx', 0o600));
  let buffer = Buffer.allocUnsafe(ROOM);
  let length = 0;
  let firstField = true;
  let opened = false;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + more));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }

  function put(byte: number): void {
    buffer[length] = byte;
    length += 1;
  }

  function separate(): void {
    if (firstField) firstField = false;
    else put(COMMA);
  }

  return {
    content(bytes, from, to) {
      reserve(2 * (to - from) + 2);
      if (!opened) {
        separate();
        put(QUOTE);
        opened = true;
      }
      for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === QUOTE) put(QUOTE);
        put(byte);
      }
    },
    endField() {
      reserve(1);
      if (opened) put(QUOTE);
      else separate();
      opened = false;
    },
    endRow() {
      reserve(1);
      put(LF);
      firstField = true;
    },
    async flush() {
      const piece = buffer.subarray(0, length);
      await onFile(path, async () => {
        for (let at = 0; at < piece.length;) at += (await handle.write(piece, at, piece.length - at)).bytesWritten;
      });
      length = 0;
    },
    close: () => handle.close(),
  };
}
