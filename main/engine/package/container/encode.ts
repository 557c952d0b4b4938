import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipArchiveEntry, ZipArchiveOutputStream } from 'compress-commons';

/** Content in pieces. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The one encoding of a container, piece by piece, as the library writes it; verification holds a file against our own
 * records of these bytes. All contents are streamed and so all have a data descriptor. They are opened one after the
 * other; leaving early closes the open one.
 *
 * @param entries in the order of their paths, which must be allowed ones.
 * @throws whatever a content throws.
 */
export async function* encodeContainer(
  entries: readonly { readonly path: string; readonly content: () => Content }[],
): AsyncGenerator<Uint8Array> {
  const archive = new ZipArchiveOutputStream({ highWaterMark: 1 << 18 });
  const opened: { source?: Readable } = {};
  addAll(archive, entries, opened).catch((error: unknown) => archive.destroy(error as Error));
  try {
    yield* archive as AsyncIterable<Uint8Array>;
  } finally {
    archive.destroy();
    await closed(opened.source);
  }
}

/** Feeds the archive. It waits for ever where nobody reads on: then the archive is destroyed and both are forgotten. */
async function addAll(
  archive: ZipArchiveOutputStream,
  entries: readonly { readonly path: string; readonly content: () => Content }[],
  opened: { source?: Readable },
): Promise<void> {
  for (const { path, content } of entries) {
    const source = Readable.from(content());
    opened.source = source;
    await new Promise<void>((resolve, reject) => {
      archive.entry(plainEntry(path), source, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  archive.finish();
}

/** A stored regular file that its owner writes and all may read. */
function plainEntry(path: string): ZipArchiveEntry {
  const entry = new ZipArchiveEntry();
  entry.setName(path);
  // ZIP keeps local time, and this day makes the same bytes in every zone.
  entry.setTime(new Date(1980, 0, 2), true);
  entry.setUnixMode(0o100_644);
  entry.setMethod(0);
  return entry;
}

async function closed(source: Readable | undefined): Promise<void> {
  if (source === undefined || source.closed) return;
  source.destroy();
  await once(source, 'close');
}
