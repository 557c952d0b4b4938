import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../../../shared/failure';
import { fileFailure } from '../../files';

/** Entries of the zip: a workbook has some dozens. */
const MOST_PARTS = 20_000;

/** Megabytes that one part may unpack to: a full sheet of 1,048,576 rows × 100 columns is about half of it. */
const MOST_MEGABYTES = 8192;
const MEGABYTE = 1 << 20;

/** The parts of an xlsx (Open Packaging Conventions, ECMA-376 part 2), read as streams. */
export interface Parts {
  /** The workbook's path, for failures. */
  readonly file: string;
  has(name: string): boolean;
  /** Bytes that a part unpacks to, as the zip says; reading one that is larger fails. */
  size(name: string): number;
  /**
   * The bytes of a part; none where there is no such part.
   * @throws Failure `workbook-unreadable`, `workbook-too-large`, those of files
   */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3), and some writers begin them with `/`. */
function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** The zip library's and zlib's errors are not for people; the system's are told as they are. */
function unreadable(error: unknown, file: string): unknown {
  const failure = fileFailure(error, file);
  return failure instanceof Failure ? failure : new Failure('workbook-unreadable', { file });
}

async function openZip(file: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  try {
    if (zip.entryCount > MOST_PARTS) throw new Failure('workbook-too-large', { file, limit: MOST_MEGABYTES });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const key = keyOf(entry.fileName);
      if (!entries.has(key)) entries.set(key, entry);
    }
    return { zip, entries };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Bytes that come out of a part at a time: more than by default, so that there is less ado; little in memory. */
const PIECE = 1 << 15;

/** Compression methods of a zip entry (APPNOTE 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

async function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod === STORED) return zip.openReadStreamPromise(entry);
  if (entry.compressionMethod !== DEFLATED) throw new Error('unknown compression');
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const unpacked = createInflateRaw({ chunkSize: PIECE });
  // An error or an end on either side closes both; the reader of `unpacked` is told.
  pipeline(packed, unpacked, () => undefined);
  return unpacked;
}

/**
 * Opens the zip at `file`.
 * @throws Failure `workbook-unreadable`, `workbook-too-large`, those of files
 */
export async function openParts(file: string): Promise<Parts> {
  const { zip, entries } = await openZip(file).catch((error: unknown) => {
    throw unreadable(error, file);
  });
  return {
    file,
    has: (name) => entries.has(keyOf(name)),
    size: (name) => entries.get(keyOf(name))?.uncompressedSize ?? 0,
    async *read(name) {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) return;
      if (entry.uncompressedSize > MOST_MEGABYTES * MEGABYTE) {
        throw new Failure('workbook-too-large', { file, limit: MOST_MEGABYTES });
      }
      let stream: Readable | undefined;
      let size = 0;
      try {
        stream = await openEntry(zip, entry);
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          size += chunk.length;
          if (size > entry.uncompressedSize) throw new Failure('workbook-unreadable', { file });
          yield chunk;
        }
        if (size < entry.uncompressedSize) throw new Failure('workbook-unreadable', { file });
      } catch (error) {
        throw unreadable(error, file);
      } finally {
        stream?.destroy();
      }
    },
    close: () => {
      zip.close();
    },
  };
}
