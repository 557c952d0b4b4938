import { open, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { JournalEntry } from '../../../shared/model/journal';
import { onFile } from '../files';
import { createSha256 } from '../trust';
import { openLine, type SealedLine } from './line';
import { readLines, readLinesBackwards, type Line } from './lines';

/** Bytes hashed at a time. */
const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** A journal open for appending. Only the process that holds the workspace's lock writes to one. */
export interface Journal {
  /** The lines from the one that begins at `from`, in order. */
  lines(from?: number): AsyncGenerator<Line>;
  /** The lines from the last to the first. */
  linesBackwards(): AsyncGenerator<Line>;
  /** Bytes of the file, as it was opened or last written. */
  readonly length: number;
  /** Notes where the line of an entry begins. Entries are noted in order; those before the first are found when asked for. */
  index(seq: number, line: Pick<Line, 'start'>): void;
  /** Cuts the file off at `length`, durably. */
  cut(length: number): Promise<void>;
  /** SHA-256 of the first `bytes` bytes. */
  digest(bytes: number): Promise<string>;
  /**
   * Appends lines and makes them durable in one go. If that fails the file is cut back to what it was before, and the
   * next append works as soon as the cause is gone.
   *
   * @throws Failure `disk-full`, `file-io` …; `workspace-lock-lost` if another program wrote to the file.
   */
  append(lines: readonly SealedLine[]): Promise<void>;
  /** Ends a last line that has no newline, so that another can follow. */
  terminate(): Promise<void>;
  /** @throws Failure `journal-damaged` if the line no longer is what it was. */
  read(seq: number): Promise<JournalEntry>;
  close(): Promise<void>;
}

/** Opens the journal at `path`; where nothing can be written (`readOnly`), appending and cutting fail. */
export async function openJournal(path: string, dir: string, readOnly = false): Promise<Journal> {
  const handle = await onFile(path, () => open(path, readOnly ? 'r' : 'r+'));
  try {
    // A process that died may have written lines and not synced them. What is shown from now on must stay.
    if (!readOnly) await onFile(path, () => handle.sync());
    const { size } = await onFile(path, () => handle.stat());
    return journalOver(handle, path, dir, size);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function journalOver(handle: FileHandle, path: string, dir: string, sizeAtStart: number): Journal {
  /** Where the lines of the entries from number `first` on begin. */
  let starts: number[] = [];
  let first = 1;
  let isWhole = false;
  let length = sizeAtStart;
  /** Bytes of a failed append may stand after `length`. */
  let untidy = false;

  async function cut(to: number): Promise<void> {
    await handle.truncate(to);
    await handle.sync();
    length = to;
    untidy = false;
  }

  function note(seq: number, start: number): void {
    if (seq !== first + starts.length) {
      starts = [];
      first = seq;
      isWhole = false;
    }
    starts.push(start);
  }

  /** Finds the lines before the first that is known. They are numbered back from it, so that damage far back shifts no other. */
  async function indexEarlier(): Promise<void> {
    const known = starts[0] ?? length;
    const earlier: number[] = [];
    for await (const { start } of readLines(handle)) {
      if (start >= known) break;
      earlier.push(start);
    }
    first -= earlier.length;
    starts = [...earlier, ...starts];
    isWhole = true;
  }

  return {
    lines: (from = 0) => readLines(handle, from),
    linesBackwards: () => readLinesBackwards(handle, length),
    get length() {
      return length;
    },
    index(seq, { start }) {
      note(seq, start);
    },
    cut: (to) => onFile(path, () => cut(to)),
    digest: (bytes) => onFile(path, () => digestOf(handle, bytes)),
    append: (lines) =>
      onFile(path, async () => {
        if (untidy) await cut(length);
        const { size } = await handle.stat();
        if (size !== length) throw new Failure('workspace-lock-lost', { dir });
        untidy = true;
        try {
          await writeAt(handle, Buffer.concat(lines.map(({ bytes }) => bytes)), length);
          await handle.sync();
        } catch (error) {
          // If even this fails the next append tries it again before it writes.
          await cut(length).catch(() => undefined);
          throw error;
        }
        untidy = false;
        for (const { entry, bytes } of lines) {
          note(entry.seq, length);
          length += bytes.length;
        }
      }),
    terminate: () =>
      onFile(path, async () => {
        const last = Buffer.alloc(1);
        if (length > 0) await handle.read(last, 0, 1, length - 1);
        if (length === 0 || last[0] === NEWLINE) return;
        await writeAt(handle, Buffer.of(NEWLINE), length);
        await handle.sync();
        length += 1;
      }),
    async read(seq) {
      if (seq < first && !isWhole) await onFile(path, indexEarlier);
      const start = starts[seq - first] ?? length;
      const bytes = Buffer.alloc((starts[seq - first + 1] ?? length) - start);
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

/** SHA-256 of the first `bytes` bytes of a file. */
export async function digestOf(handle: FileHandle, bytes: number): Promise<string> {
  const hash = createSha256();
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let done = 0; done < bytes;) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK, bytes - done), done);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    done += bytesRead;
  }
  return hash.hex();
}

/** Writes all of `bytes` at `position`: a nearly full disk takes a part and only then says so. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
