import { open, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { JournalEntry } from '../../../shared/model/journal';
import { onFile } from '../files';
import { openLine } from './line';
import { readLines, type Line } from './lines';

/** A journal open for appending. Only the process that holds the workspace's lock has one. */
export interface Journal {
  /** Lines that are known to be complete, in order; used once, when the workspace is opened. */
  lines(): AsyncGenerator<Line>;
  /** Bytes of the file, as it was opened or last written. */
  readonly length: number;
  /** Takes a complete line into the index, so that `read` finds it. */
  index(line: Pick<Line, 'start'>): void;
  /** Cuts the file off at `length`, durably. */
  cut(length: number): Promise<void>;
  /**
   * Appends lines and makes them durable in one go. If that fails the file is cut back to what it was before, and the
   * next append works as soon as the cause is gone.
   *
   * @throws Failure `disk-full`, `file-io` …; `workspace-lock-lost` if another program wrote to the file.
   */
  append(lines: readonly Uint8Array[]): Promise<void>;
  /** @throws Failure `journal-damaged` if the line no longer is what it was. */
  read(seq: number): Promise<JournalEntry>;
  close(): Promise<void>;
}

export async function openJournal(path: string, dir: string): Promise<Journal> {
  const handle = await onFile(path, () => open(path, 'r+'));
  try {
    // A process that died may have written lines and not synced them. What is shown from now on must stay.
    await onFile(path, () => handle.sync());
    const { size } = await onFile(path, () => handle.stat());
    return journalOver(handle, path, dir, size);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function journalOver(handle: FileHandle, path: string, dir: string, sizeAtStart: number): Journal {
  const starts: number[] = [];
  let length = sizeAtStart;
  /** Bytes of a failed append may stand after `length`. */
  let untidy = false;

  async function cut(to: number): Promise<void> {
    await handle.truncate(to);
    await handle.sync();
    length = to;
    untidy = false;
  }

  return {
    lines: () => readLines(handle),
    get length() {
      return length;
    },
    index({ start }) {
      starts.push(start);
    },
    cut: (to) => onFile(path, () => cut(to)),
    append: (lines) =>
      onFile(path, async () => {
        if (untidy) await cut(length);
        const { size } = await handle.stat();
        if (size !== length) throw new Failure('workspace-lock-lost', { dir });
        untidy = true;
        try {
          await writeAt(handle, Buffer.concat(lines), length);
          await handle.sync();
        } catch (error) {
          // If even this fails the next append tries it again before it writes.
          await cut(length).catch(() => undefined);
          throw error;
        }
        untidy = false;
        for (const line of lines) {
          starts.push(length);
          length += line.length;
        }
      }),
    async read(seq) {
      const start = starts[seq - 1] ?? length;
      const bytes = Buffer.alloc((starts[seq] ?? length) - start);
      await onFile(path, () => handle.read(bytes, 0, bytes.length, start));
      const opened = openLine(bytes.subarray(0, -1));
      if ('fault' in opened || opened.entry.seq !== seq) throw new Failure('journal-damaged', { dir, line: seq });
      return opened.entry;
    },
    close: () =>
      onFile(path, async () => {
        // What was told to have failed must not show when the workspace is opened again.
        if (untidy) await cut(length).catch(() => undefined);
        await handle.close();
      }),
  };
}

/** Writes all of `bytes` at `position`: a nearly full disk takes a part and only then says so. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
